package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beatlight.core.quality.FindingCode;

/** What goes wrong with times. */
final class TimeFaults {
  private static final List<String> UNREADABLE =
      List.of("unknown", "2024-02-30 10:00", "late evening", "14/31/2023 22:00", "25:61");
  private static final List<Integer> OTHER_YEARS = List.of(1923, 2014, 2019);
  private static final List<Integer> IMPOSSIBLE_YEARS = List.of(1899, 2101);
  private static final int MOST_DAYS_EARLY = 9;
  private static final int MONTHS = 12;

  private final FeedFormat format;
  private final Dice dice;

  TimeFaults(FeedFormat format, Dice dice) {
    this.format = format;
    this.dice = dice;
  }

  Map<FindingCode, UnaryOperator<FeedRow>> all() {
    return Map.of(
        FindingCode.NO_TIME,
        row -> told(row, ""),
        FindingCode.UNREADABLE_TIME,
        row -> told(row, dice.pick(UNREADABLE)),
        FindingCode.UNREADABLE_END,
        row -> row.with(Column.TO, dice.pick(UNREADABLE)),
        FindingCode.UNREADABLE_REPORT_TIME,
        row -> row.with(Column.REPORTED, "pending"),
        FindingCode.OUTSIDE_PERIOD,
        row -> mistyped(row, OTHER_YEARS),
        FindingCode.IMPOSSIBLE_TIME,
        row -> mistyped(row, IMPOSSIBLE_YEARS),
        FindingCode.SWAPPED_DATE,
        row -> told(row, format.time().exchanged().of(row.event().from())),
        FindingCode.REPORTED_TOO_EARLY,
        this::reportedBefore,
        FindingCode.REVERSED_TIMES,
        this::reversed);
  }

  /** Returns the row with its day alone. */
  FeedRow dayOnly(FeedRow row) {
    return told(row, format.day().of(row.event().from()));
  }

  /** Returns whether a date is none with day and month exchanged. */
  static boolean showsWhenExchanged(FeedRow row) {
    return row.event().from().getDayOfMonth() > MONTHS;
  }

  private FeedRow mistyped(FeedRow row, List<Integer> years) {
    LocalDateTime wrong = row.event().from().withYear(dice.pick(years));
    return told(row, format.time().of(wrong));
  }

  private FeedRow reportedBefore(FeedRow row) {
    LocalDateTime early = row.event().from().minusDays(1 + dice.below(MOST_DAYS_EARLY));
    return row.with(Column.REPORTED, format.time().of(early));
  }

  private FeedRow reversed(FeedRow row) {
    Happening event = row.event();
    String beat = Clerk.beat(event.address(), event.to().toLocalDate());
    return row.with(Column.FROM, format.time().of(event.to()))
        .with(Column.TO, format.time().of(event.from()))
        .with(Column.BEAT, beat);
  }

  private static FeedRow told(FeedRow row, String time) {
    return row.with(Column.FROM, time).with(Column.TO, "");
  }
}
