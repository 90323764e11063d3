package org.beatlight.core.surface;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/** Events before a date, to learn from, and those on it or after, to be foretold. */
public record TimeSplit(Places before, Places after) {
  /** Splits events that weigh 1 each. */
  public static TimeSplit at(
      LocalDate date, double[] eastM, double[] northM, List<LocalDate> dates) {
    if (dates.size() != eastM.length || dates.size() != northM.length) {
      throw new IllegalArgumentException(
          "expected as many dates as points, got %d, %d, %d"
              .formatted(dates.size(), eastM.length, northM.length));
    }
    Predicate<LocalDate> early = day -> day.isBefore(date);
    return new TimeSplit(
        pick(eastM, northM, dates, early), pick(eastM, northM, dates, early.negate()));
  }

  private static Places pick(
      double[] eastM, double[] northM, List<LocalDate> dates, Predicate<LocalDate> wanted) {
    int[] rows = IntStream.range(0, eastM.length).filter(i -> wanted.test(dates.get(i))).toArray();
    return Places.of(
        IntStream.of(rows).mapToDouble(i -> eastM[i]).toArray(),
        IntStream.of(rows).mapToDouble(i -> northM[i]).toArray());
  }
}
