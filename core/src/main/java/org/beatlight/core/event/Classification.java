package org.beatlight.core.event;

/**
 * What an event is.
 *
 * @param category the canonical category, such as {@code burglary} or {@code noise}
 * @param sourceCategory the source's own word for it, as it came
 */
public record Classification(
    Kind kind, String category, String sourceCategory, Provenance provenance) {}
