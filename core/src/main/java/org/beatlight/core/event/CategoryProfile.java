package org.beatlight.core.event;

import java.util.OptionalDouble;

/**
 * What is known of a canonical category besides its name.
 *
 * @param category such as {@code burglary} or {@code noise}
 * @param sensitive never shown in public as a place
 * @param harmWeight how much harm one event does beside others, in the unit of the table that it
 *     comes from; empty where that table gives none
 * @param service the kind of service that helps, such as {@code mediation}; empty where none is
 *     named
 */
public record CategoryProfile(
    String category, Kind kind, boolean sensitive, OptionalDouble harmWeight, String service) {}
