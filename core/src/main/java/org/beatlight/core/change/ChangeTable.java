package org.beatlight.core.change;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The changes of every beat and category, tested together: of the flagged ones, on average no more
 * than the accepted share are false alarms.
 *
 * @param changes in the order of the counts
 * @param tests the number of changes that were tested
 * @param falseDiscoveryRate the accepted share, in (0, 1)
 */
public record ChangeTable(List<Change> changes, int tests, double falseDiscoveryRate) {
  public ChangeTable {
    changes = List.copyOf(changes);
    if (!(falseDiscoveryRate > 0 && falseDiscoveryRate < 1)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a false discovery rate between 0 and 1, got " + falseDiscoveryRate);
    }
  }

  /**
   * Tests every row by {@link ETest} and holds the false discovery rate over all of them by {@link
   * FalseDiscovery}; rows without events are not tested and count for nothing.
   *
   * @param counts the whole table: a part of it would flag too much
   */
  public static ChangeTable of(List<Counts> counts, double falseDiscoveryRate) {
    return of(counts, falseDiscoveryRate, ETest::pValue);
  }

  /** Does the same by another test. */
  public static ChangeTable of(List<Counts> counts, double falseDiscoveryRate, CountTest test) {
    double[] p = counts.stream().mapToDouble(c -> test.pValue(c.now(), c.before())).toArray();
    double[] q = FalseDiscovery.qValues(p);
    List<Change> changes =
        IntStream.range(0, p.length)
            .mapToObj(i -> change(counts.get(i), p[i], q[i], falseDiscoveryRate))
            .toList();
    int tests = (int) changes.stream().filter(c -> c.verdict() != Verdict.NOT_TESTED).count();
    return new ChangeTable(changes, tests, falseDiscoveryRate);
  }

  private static Change change(Counts counts, double p, double q, double rate) {
    return new Change(counts, p, q, verdict(counts, q, rate));
  }

  private static Verdict verdict(Counts counts, double q, double rate) {
    if (Double.isNaN(q)) {
      return Verdict.NOT_TESTED;
    }
    if (q > rate) { // always so for equal counts: p is 1 and so is q
      return Verdict.NO_CLEAR_CHANGE;
    }
    return counts.now() > counts.before() ? Verdict.MORE : Verdict.FEWER;
  }
}
