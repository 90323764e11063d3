package org.beatlight.acceptance.attack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.disclosure.attack.Query;

/**
 * The last whole weeks of the data, as days of questions: small counts of a week are what is
 * sought.
 *
 * @param first the Monday of the first
 * @param count how many
 */
record Weeks(LocalDate first, int count) {
  /** Returns the last weeks that end before the data do. */
  static Weeks before(LocalDate end, int count) {
    LocalDate monday = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Weeks(monday.minusWeeks(count), count);
  }

  LocalDate from(Query query) {
    return first.plusWeeks(query.firstDay());
  }

  LocalDate to(Query query) {
    return first.plusWeeks(query.endDay());
  }

  /** Returns how many counts, each with noise of its own, the engine makes an answer of. */
  int parts(Query query) {
    int[] cuts =
        Periods.WEEKS.cuts(
            Math.toIntExact(from(query).toEpochDay()), Math.toIntExact(to(query).toEpochDay()));
    return cuts.length - 1;
  }
}
