package org.beatlight.api.ogc.cql2;

/**
 * A property that filters may name.
 *
 * @param description what it holds, in the users' words
 */
public record Queryable(String name, ValueType type, String description) {}
