package org.beatlight.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.Neighbours;
import org.beatlight.core.hotspot.Permutations;

/**
 * Times Gi* with conditional permutation on a square lattice with eight neighbours a cell: {@code
 * [SIDE [PERMUTATIONS]]}, by default 317 (100,489 cells) and 999. Once on counts, where cells of
 * equal value share draws, and once on values of which no two are equal, which is the worst case.
 */
public final class GiStarPermutations {
  private static final long SEED = 20261122;

  private GiStarPermutations() {}

  /** Prints a line for each run. */
  public static void main(String[] args) {
    int side = args.length > 0 ? Integer.parseInt(args[0]) : 317;
    int permutations = args.length > 1 ? Integer.parseInt(args[1]) : 999;
    Neighbours queen =
        timed("neighbours of %d cells".formatted(side * side), () -> SampleCells.queen(side));
    for (String round : new String[] {"first", "second"}) {
      time(round + ", counts", SampleCells.counts(side, SEED), queen.withSelf(), permutations);
      time(
          round + ", all different", SampleCells.rates(side, SEED), queen.withSelf(), permutations);
    }
  }

  private static void time(String what, double[] values, Neighbours queen, int permutations) {
    AreaScores scores = timed(what + ": Gi*", () -> GiStar.star(values, queen));
    timed(
        "%s: %d permutations".formatted(what, permutations),
        () -> scores.permutationP(new Permutations(permutations, SEED)));
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    T result = work.get();
    System.out.printf(
        Locale.ROOT,
        "%-44s %8.3f s, %8.3f s of CPU%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        (cpuNanos() - cpu) / 1e9);
    return result;
  }

  /** The processor time of all threads, the compiler's included. */
  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
