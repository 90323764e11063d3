package org.beatlight.api.publication;

import java.time.LocalDate;
import org.beatlight.core.disclosure.CountRule;
import org.beatlight.core.disclosure.PeriodCounter;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.event.DateRange;

/**
 * How events are counted: truly, or as the disclosure engine has it.
 *
 * @param rule what is shown for the true count of a period
 * @param periods the periods that a range of days is made of
 * @param variance of the noise that the rule adds to a period's count, in events²; 0 for none
 * @param finestCellZoom at which the world's tiles are the smallest cells that events are counted
 *     in
 */
public record Counting(CountRule rule, Periods periods, double variance, int finestCellZoom) {
  /** True counts of any days; the smallest cells are 2^−17 of the world. */
  public static final Counting EXACT = new Counting(CountRule.exact(), Periods.DAYS, 0, 17);

  /** Returns whether counts are true. */
  public boolean isExact() {
    return variance == 0;
  }

  /** Returns a counter of one cell after another. */
  public PeriodCounter counter(DateRange days) {
    return new PeriodCounter(cuts(days), rule);
  }

  /** Returns the noise of a count of so many days, see {@link #variance}. */
  public double variance(DateRange days) {
    return variance * (cuts(days).length - 1);
  }

  /** Returns the days that are counted where a range is asked for: whole units, within the data. */
  public DateRange widened(DateRange days, DateRange data) {
    int[] cuts = cuts(days);
    LocalDate from = LocalDate.ofEpochDay(cuts[0]);
    LocalDate to = LocalDate.ofEpochDay(cuts[cuts.length - 1]);
    return new DateRange(
        from.isBefore(data.from()) ? data.from() : from, to.isAfter(data.to()) ? data.to() : to);
  }

  /**
   * Returns the window of whole units that is counted where one is asked for: each end is moved
   * back to where its unit begins, and the window is never empty.
   */
  public DateRange window(DateRange days) {
    LocalDate to = unitStart(days.to());
    LocalDate from = unitStart(days.from());
    return new DateRange(from.isBefore(to) ? from : to.minusDays(periods.unitDays()), to);
  }

  private LocalDate unitStart(LocalDate day) {
    return LocalDate.ofEpochDay(periods.unitStart(Math.toIntExact(day.toEpochDay())));
  }

  private int[] cuts(DateRange days) {
    return periods.cuts(
        Math.toIntExact(days.from().toEpochDay()), Math.toIntExact(days.to().toEpochDay()));
  }
}
