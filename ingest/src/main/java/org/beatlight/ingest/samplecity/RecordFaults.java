package org.beatlight.ingest.samplecity;

import static org.beatlight.core.quality.FindingCode.DUPLICATE_ROW;
import static org.beatlight.core.quality.FindingCode.DUPLICATE_STATUS;
import static org.beatlight.core.quality.FindingCode.LIKELY_DUPLICATE;
import static org.beatlight.core.quality.FindingCode.SUPERSEDED;
import static org.beatlight.core.quality.FindingCode.WITHDRAWAL;
import static org.beatlight.core.quality.FindingCode.WITHDRAWN;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beatlight.core.quality.FindingCode;

/** What goes wrong with records: more rows of one event than one, of which one is at fault. */
final class RecordFaults {
  private static final double CORRECTION_HOURS = 400;
  private static final double OUT_OF_ORDER = 0.25;

  private final FeedFormat format;
  private final Clerk clerk;
  private final Dice dice;

  RecordFaults(FeedFormat format, Clerk clerk, Dice dice) {
    this.format = format;
    this.clerk = clerk;
    this.dice = dice;
  }

  Map<FindingCode, Function<FeedRow, List<FeedRow>>> all() {
    return Map.of(
        DUPLICATE_ROW, row -> List.of(row, row.faulty(DUPLICATE_ROW)),
        DUPLICATE_STATUS, row -> List.of(row, reportedTwice(row)),
        LIKELY_DUPLICATE,
            row -> List.of(row, clerk.anotherRecord(row.event()).faulty(LIKELY_DUPLICATE)),
        SUPERSEDED, this::corrected,
        WITHDRAWAL, this::takenBack);
  }

  private FeedRow reportedTwice(FeedRow row) {
    return row.with(Column.ID, clerk.nextId(row.lastChange()))
        .with(Column.STATUS, "duplicate")
        .faulty(DUPLICATE_STATUS);
  }

  private List<FeedRow> corrected(FeedRow row) {
    FeedRow older = row.with(Column.CATEGORY, otherLabel(row)).with(Column.STATUS, "open");
    return inSomeOrder(older.faulty(SUPERSEDED), later(row));
  }

  private List<FeedRow> takenBack(FeedRow row) {
    FeedRow back = later(row).with(Column.COUNT, "-1");
    return inSomeOrder(row.faulty(WITHDRAWN), back.faulty(WITHDRAWAL));
  }

  private FeedRow later(FeedRow row) {
    long minutes = 1 + Math.round(dice.exponential(CORRECTION_HOURS * 60));
    LocalDateTime changed = Calendar.onClock(row.lastChange().plusMinutes(minutes));
    return row.with(Column.UPDATED, format.time().of(changed));
  }

  private List<FeedRow> inSomeOrder(FeedRow older, FeedRow newer) {
    return dice.chance(OUT_OF_ORDER) ? List.of(newer, older) : List.of(older, newer);
  }

  private String otherLabel(FeedRow row) {
    String label = row.cell(Column.CATEGORY);
    while (label.equals(row.cell(Column.CATEGORY))) {
      label = dice.pick(dice.pick(format.categories()).labels());
    }
    return label;
  }
}
