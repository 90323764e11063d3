package org.beatlight.core.disclosure.attack;

import java.util.OptionalLong;
import java.util.Random;
import org.beatlight.core.disclosure.CellSum;
import org.beatlight.core.disclosure.CountRule;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.disclosure.PerturbationTable;

/**
 * A city of cells and days with known counts, and what the public is told of it. Ranges of cells
 * are made of aligned ones, as tiles are, in the same way as ranges of days.
 */
final class PublicAnswers {
  private static final CountRule NOISY =
      CountRule.cellKeys(PerturbationTable.of(NoiseSettings.USUAL));

  final int cells;
  final int days;
  private final int[][] counts;
  private final CellSum[][] before; // over all cells and days before

  private PublicAnswers(int[][] counts, Random random) {
    cells = counts.length;
    days = counts[0].length;
    this.counts = counts;
    before = new CellSum[cells + 1][days + 1];
    for (int c = 0; c <= cells; c++) {
      for (int d = 0; d <= days; d++) {
        before[c][d] =
            c == 0 || d == 0
                ? CellSum.NONE
                : before[c - 1][d]
                    .plus(before[c][d - 1])
                    .minus(before[c - 1][d - 1])
                    .plus(new CellSum(counts[c - 1][d - 1], key(counts[c - 1][d - 1], random)));
      }
    }
  }

  private static long key(int count, Random random) {
    return random.longs(count).sum();
  }

  /** Returns a city of many small counts; the mean differs from cell to cell. */
  static PublicAnswers random(int cells, int days, double mean, long seed) {
    Random random = new Random(seed);
    int[][] counts = new int[cells][days];
    for (int[] cell : counts) {
      double rate = mean * 2 * random.nextDouble();
      for (int d = 0; d < days; d++) {
        double limit = Math.exp(-rate);
        for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
          cell[d]++;
        }
      }
    }
    counts[random.nextInt(cells)][random.nextInt(days)] = 1; // a planted single event
    return new PublicAnswers(counts, random);
  }

  int count(int cell, int day) {
    return counts[cell][day];
  }

  CellSum sum(Query q) {
    return sum(q.firstCell(), q.endCell(), q.firstDay(), q.endDay());
  }

  private CellSum sum(int firstCell, int endCell, int firstDay, int endDay) {
    return before[endCell][endDay]
        .minus(before[firstCell][endDay])
        .minus(before[endCell][firstDay])
        .plus(before[firstCell][firstDay]);
  }

  /** The engine is off. */
  OptionalLong exact(Query q) {
    return OptionalLong.of(sum(q).count());
  }

  /** Small counts are shown as 0, and nothing else is done. */
  OptionalLong hidden(Query q) {
    long count = sum(q).count();
    return OptionalLong.of(count < NoiseSettings.USUAL.threshold() ? 0 : count);
  }

  /** Whatever is asked is perturbed once. */
  OptionalLong perturbedOnce(Query q) {
    CellSum sum = sum(q);
    return OptionalLong.of(NOISY.publish(sum.count(), sum.key()));
  }

  /** The engine: the sum of perturbed counts of aligned cells and periods. */
  OptionalLong perturbed(Query q) {
    int[] areas = Periods.DAYS.cuts(q.firstCell(), q.endCell());
    int[] periods = Periods.DAYS.cuts(q.firstDay(), q.endDay());
    long shown = 0;
    for (int a = 1; a < areas.length; a++) {
      for (int p = 1; p < periods.length; p++) {
        CellSum sum = sum(areas[a - 1], areas[a], periods[p - 1], periods[p]);
        shown += NOISY.publish(sum.count(), sum.key());
      }
    }
    return OptionalLong.of(shown);
  }

  /** Returns how many counts an answer of the engine is the sum of. */
  static int parts(Query q) {
    return (Periods.DAYS.cuts(q.firstCell(), q.endCell()).length - 1)
        * (Periods.DAYS.cuts(q.firstDay(), q.endDay()).length - 1);
  }
}
