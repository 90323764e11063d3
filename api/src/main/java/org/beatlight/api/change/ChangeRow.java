package org.beatlight.api.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.beatlight.core.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * The change of one beat and category, as it is answered.
 *
 * @param pValue null where not tested
 * @param qValue null where not tested
 */
record ChangeRow(
    String beat,
    String kind,
    String category,
    int now,
    int before,
    @Schema(types = {"number", "null"}) @Nullable Double pValue,
    @Schema(types = {"number", "null"}) @Nullable Double qValue,
    String verdict) {
  static ChangeRow of(Change change) {
    return new ChangeRow(
        change.counts().beat(),
        change.counts().kind().code(),
        change.counts().category(),
        change.counts().now(),
        change.counts().before(),
        Shares.orNull(change.pValue()),
        Shares.orNull(change.qValue()),
        change.verdict().code());
  }
}
