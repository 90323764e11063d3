package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts sorted values into classes of the least sum of squares, exactly: dynamic programming over
 * distinct values. The best start of a class's last value never falls as that value rises, so each
 * class takes O(n log n) by halving (Wu 1991, <i>Optimal quantization by matrix searching</i>).
 */
final class LeastSquares {
  private final double[] distinct;
  private final double[] counts; // of the first i distinct values; the two below as well
  private final double[] sums;
  private final double[] squares;

  private double[] costs; // of the best classes so far that end at each value
  private double[] next;
  private int[] starts = new int[0]; // of the last class, for each end

  /** Takes at least one value. */
  LeastSquares(double[] sorted) {
    distinct = Arrays.stream(sorted).distinct().toArray();
    counts = new double[distinct.length + 1];
    sums = new double[distinct.length + 1];
    squares = new double[distinct.length + 1];
    costs = new double[distinct.length];
    next = new double[distinct.length];
    addUp(sorted, Moments.of(sorted).mean());
  }

  /** Values are held against the mean, so that far from 0 no digits are lost. */
  private void addUp(double[] sorted, double mean) {
    int at = 0;
    for (double value : sorted) {
      if (value != distinct[at]) {
        at++;
        carry(at);
      }
      counts[at + 1]++;
      sums[at + 1] += value - mean;
      squares[at + 1] += (value - mean) * (value - mean);
    }
  }

  private void carry(int at) {
    counts[at + 1] = counts[at];
    sums[at + 1] = sums[at];
    squares[at + 1] = squares[at];
  }

  /** Returns the upper ends; no more than there are distinct values. */
  List<Double> uppers(int classes) {
    int most = Math.min(classes, distinct.length);
    int[][] startsOf = new int[most][];
    Arrays.setAll(costs, end -> cost(0, end));
    for (int c = 1; c < most; c++) {
      starts = new int[distinct.length];
      next = new double[distinct.length];
      improve(c, distinct.length - 1, c, distinct.length - 1);
      costs = next;
      startsOf[c] = starts;
    }
    return IntStream.of(ends(startsOf)).mapToObj(end -> distinct[end]).toList();
  }

  /** Goes back from the last value: a class ends before the next one starts. */
  private int[] ends(int[][] startsOf) {
    int[] ends = new int[startsOf.length];
    int end = distinct.length - 1;
    for (int c = ends.length - 1; c >= 0; c--) {
      ends[c] = end;
      end = c == 0 ? end : startsOf[c][end] - 1;
    }
    return ends;
  }

  /** Finds the best start for each end in a range, given the range in which it lies. */
  private void improve(int fromEnd, int toEnd, int fromStart, int toStart) {
    if (fromEnd > toEnd) {
      return;
    }

    int end = (fromEnd + toEnd) >>> 1;
    next[end] = Double.POSITIVE_INFINITY;
    for (int start = fromStart; start <= Math.min(end, toStart); start++) {
      double cost = costs[start - 1] + cost(start, end);
      if (cost < next[end]) { // of equally good ones the first
        next[end] = cost;
        starts[end] = start;
      }
    }
    int best = starts[end];
    improve(fromEnd, end - 1, fromStart, best);
    improve(end + 1, toEnd, best, toStart);
  }

  /** Returns the sum of squares of one class about its mean, both ends included. */
  private double cost(int start, int end) {
    double sum = sums[end + 1] - sums[start];
    double count = counts[end + 1] - counts[start];
    return Math.max(0, squares[end + 1] - squares[start] - sum * sum / count);
  }
}
