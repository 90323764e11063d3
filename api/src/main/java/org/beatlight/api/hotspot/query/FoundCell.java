package org.beatlight.api.hotspot.query;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a lattice; numbers are null where it was not tested.
 *
 * @param events in the cell itself
 * @param z of Gi*, in standard deviations
 * @param p two-sided
 * @param q the least false discovery rate, over all cells, at which the cell is flagged
 * @param bin 3, 2, 1 for hot at q up to 0.01, 0.05, 0.10, negative for cold, 0 for neither
 * @param verdict hot, cold or no-clear-pattern at the rate that was asked for, or not-tested
 * @param notTested why; null where it was
 */
record FoundCell(
    String cell,
    long events,
    @Schema(types = {"number", "null"}) @Nullable Double z,
    @Schema(types = {"number", "null"}) @Nullable Double p,
    @Schema(types = {"number", "null"}) @Nullable Double q,
    @Schema(types = {"integer", "null"}) @Nullable Integer bin,
    String verdict,
    @Schema(types = {"string", "null"}) @Nullable String notTested)
    implements FoundProperties {}
