package org.beatlight.ingest.samplecity;

import static org.beatlight.core.quality.FindingCode.FILTERED;
import static org.beatlight.core.quality.FindingCode.MISSING_CATEGORY;
import static org.beatlight.core.quality.FindingCode.MISSING_ID;
import static org.beatlight.core.quality.FindingCode.NO_EVENT;
import static org.beatlight.core.quality.FindingCode.OTHER_ENCODING;
import static org.beatlight.core.quality.FindingCode.UNMAPPED_CATEGORY;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_COUNT;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_ROW;
import static org.beatlight.core.quality.FindingCode.WITHDRAWN;
import static org.beatlight.core.quality.FindingCode.WITHDRAWS_NOTHING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beatlight.core.quality.FindingCode;

/** What goes wrong with all that is neither place nor time. */
final class ValueFaults {
  private static final List<String> UNREADABLE_COUNTS = List.of("one", "n/a", "1-2");

  private final FaultPlan plan;
  private final Dice dice;

  ValueFaults(FaultPlan plan, Dice dice) {
    this.plan = plan;
    this.dice = dice;
  }

  Map<FindingCode, UnaryOperator<FeedRow>> all() {
    return Map.of(
        UNREADABLE_ROW, row -> row,
        OTHER_ENCODING, ValueFaults::foreign,
        FILTERED, row -> row.with(Column.RECORD_TYPE, "training"),
        MISSING_ID, row -> row.with(Column.ID, ""),
        WITHDRAWN, row -> row.with(Column.STATUS, "withdrawn"),
        WITHDRAWS_NOTHING, row -> row.with(Column.COUNT, "-1"),
        NO_EVENT, row -> row.with(Column.COUNT, "0"),
        UNREADABLE_COUNT, row -> row.with(Column.COUNT, dice.pick(UNREADABLE_COUNTS)),
        MISSING_CATEGORY, row -> row.with(Column.CATEGORY, ""),
        UNMAPPED_CATEGORY, row -> row.with(Column.CATEGORY, dice.pick(plan.strangers())));
  }

  /** Returns whether a label of the row's category is written in two ways by two encodings. */
  static boolean hasForeignLabel(FeedRow row) {
    return row.event().category().labels().stream().anyMatch(ValueFaults::isForeign);
  }

  private static FeedRow foreign(FeedRow row) {
    List<String> labels =
        row.event().category().labels().stream().filter(ValueFaults::isForeign).toList();
    return row.with(Column.CATEGORY, labels.get(0));
  }

  private static boolean isForeign(String label) {
    return label.chars().anyMatch(c -> c > 127);
  }
}
