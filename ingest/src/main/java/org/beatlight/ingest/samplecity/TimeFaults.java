package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.beatlight.core.quality.FindingCode;

/** What goes wrong with times. */
final class TimeFaults {
  private static final List<String> UNREADABLE =
      List.of("unknown", "2024-13-07 10:00", "late evening", "14/31/2023 22:00", "25:61");
  private static final List<Integer> WRONG_YEARS = List.of(1923, 2019, 2032);

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
        this::mistyped,
        FindingCode.REVERSED_TIMES,
        this::reversed);
  }

  /** Returns the row with its day alone. */
  FeedRow dayOnly(FeedRow row) {
    return told(row, format.day().of(row.event().from()));
  }

  private FeedRow mistyped(FeedRow row) {
    LocalDateTime wrong = row.event().from().withYear(dice.pick(WRONG_YEARS));
    return told(row, format.time().of(wrong));
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
