package org.beatlight.core.hotspot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The classes of a map's legend (docs/methods/class-breaks.md). A value belongs to the first class
 * whose upper end is not below it; equal values are never parted.
 *
 * @param uppers the upper end of each class, itself included, ascending; the last is the greatest
 *     value. Empty where there are no values; fewer than asked for where values are few or equal
 */
public record ClassBreaks(List<Double> uppers) {
  public static final int MOST_CLASSES = 100;

  private static final double MINORITY = 0.4;

  public ClassBreaks {
    uppers = List.copyOf(uppers);
  }

  /**
   * Returns the classes whose values differ least from their class's mean: the least sum of squares
   * of all ways to part the values (Fisher 1958, Jenks 1977). Takes O(k n log n).
   *
   * @param classes in [1, {@value #MOST_CLASSES}]
   * @throws IllegalArgumentException if that is out of range or a value is not finite
   */
  public static ClassBreaks jenks(double[] values, int classes) {
    requireClasses(classes);
    double[] sorted = sorted(values);
    return sorted.length == 0
        ? new ClassBreaks(List.of())
        : new ClassBreaks(new LeastSquares(sorted).uppers(classes));
  }

  /**
   * Returns classes of equally many values, as far as equal ones allow: class c of k ends at the
   * least value that is not below c/k of all.
   *
   * @param classes in [1, {@value #MOST_CLASSES}]
   * @throws IllegalArgumentException if that is out of range or a value is not finite
   */
  public static ClassBreaks quantile(double[] values, int classes) {
    requireClasses(classes);
    double[] sorted = sorted(values);
    long n = sorted.length;
    return new ClassBreaks(
        IntStream.rangeClosed(1, n == 0 ? 0 : classes)
            .map(c -> (int) ((c * n + classes - 1) / classes) - 1) // rounds up
            .filter(place -> place >= 0)
            .mapToObj(place -> sorted[place])
            .distinct()
            .toList());
  }

  /**
   * Returns head/tail breaks, for values of which few are great (Jiang 2013): parts at the mean,
   * then the part above again if it holds at most 40 % of what was parted, and so on.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  public static ClassBreaks headTail(double[] values) {
    List<Double> uppers = new ArrayList<>();
    double[] rest = sorted(values);
    while (rest.length > 0) {
      double mean = Moments.of(rest).mean();
      double[] head = Arrays.stream(rest).filter(v -> v > mean).toArray();
      boolean goOn = head.length > 0 && head.length <= MINORITY * rest.length;
      if (head.length > 0) {
        uppers.add(mean);
      }
      if (!goOn) {
        uppers.add(rest[rest.length - 1]);
      }
      rest = goOn ? head : new double[0];
    }
    return new ClassBreaks(uppers);
  }

  private static void requireClasses(int classes) {
    if (classes < 1 || classes > MOST_CLASSES) {
      throw new IllegalArgumentException(
          "expected classes in [1, %d], got %d".formatted(MOST_CLASSES, classes));
    }
  }

  private static double[] sorted(double[] values) {
    CellValues.requireFinite(values, values.length);
    return Arrays.stream(values).map(v -> v + 0.0).sorted().toArray(); // −0 becomes 0
  }

  /** Returns the class of a value, from 0; values beyond the last class belong to it. */
  public int classOf(double value) {
    int found = Collections.binarySearch(uppers, value + 0.0);
    return Math.min(found >= 0 ? found : -found - 1, uppers.size() - 1);
  }
}
