package org.beatlight.ingest.pack;

import org.beatlight.core.event.Kind;

/**
 * What the rows of a split have in common.
 *
 * @param split the split's place among all, from 0
 * @param source the source's place in the settings, from 0
 * @param hasIdentity whether rows that cannot be told apart may be one event
 * @param tellsVersions whether rows tell a version or a count
 * @param byEvent whether records are told apart by nothing but place, time and category
 */
public record SplitTraits(
    int split,
    int source,
    Kind kind,
    boolean hasIdentity,
    boolean tellsVersions,
    boolean byEvent) {}
