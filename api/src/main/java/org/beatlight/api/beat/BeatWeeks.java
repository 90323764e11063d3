package org.beatlight.api.beat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.beatlight.core.change.ControlBand;
import org.beatlight.core.event.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of a beat.
 *
 * @param category null for the sum of the kind
 * @param weeks whole weeks within the data, the last complete one last
 */
record BeatWeeks(
    String beat,
    String kind,
    @Schema(types = {"string", "null"}) @Nullable String category,
    List<Week> weeks) {
  private static final int DAYS_A_WEEK = 7;

  /**
   * A week from Monday to Sunday.
   *
   * @param from its Monday
   * @param mean events a week over the 8 weeks before; null, as the band is, for the first 8 weeks
   * @param low the least count that these weeks let expect
   * @param high the greatest
   */
  record Week(
      LocalDate from,
      int events,
      @Schema(types = {"number", "null"}) @Nullable Double mean,
      @Schema(types = {"number", "null"}) @Nullable Double low,
      @Schema(types = {"number", "null"}) @Nullable Double high) {
    private static Week of(LocalDate monday, int[] weekly, int i, double variance) {
      return band(weekly, i, variance)
          .map(band -> new Week(monday, weekly[i], band.mean(), band.low(), band.high()))
          .orElseGet(() -> new Week(monday, weekly[i], null, null, null));
    }

    private static Optional<ControlBand> band(int[] weekly, int i, double variance) {
      return variance == 0
          ? ControlBand.before(weekly, i)
          : ControlBand.before(weekly, i, variance);
    }
  }

  /**
   * Returns the last weeks that lie wholly within the data, at most so many.
   *
   * @param events the events of a range of days
   * @param variance of the noise in the events of a week; 0 where they are true
   */
  static List<Week> last(
      int most, DateRange data, ToIntFunction<DateRange> events, double variance) {
    LocalDate first = data.from().with(nextOrSame(MONDAY));
    int n = (int) Math.max(0, ChronoUnit.DAYS.between(first, data.to()) / DAYS_A_WEEK);
    int[] weekly =
        IntStream.range(0, n).map(i -> events.applyAsInt(week(first.plusWeeks(i)))).toArray();
    return IntStream.range(Math.max(0, n - most), n)
        .mapToObj(i -> Week.of(first.plusWeeks(i), weekly, i, variance))
        .toList();
  }

  private static DateRange week(LocalDate monday) {
    return new DateRange(monday, monday.plusWeeks(1));
  }
}
