package org.beatlight.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.Neighbours;
import org.beatlight.core.hotspot.Permutations;

/**
 * Our side of {@code gi-star-peers.sh}: {@code make SIDE FILE} writes counts of a lattice, {@code
 * run FILE SCORES PERMUTATIONS} scores them, cold and then warm, and prints a line for each with
 * the largest difference from the scores of a peer.
 */
public final class GiStarPeers {
  private static final long SEED = 20261122;
  private static final int WARM_UP = 20;

  private GiStarPeers() {}

  /** Makes a sample or scores one. */
  public static void main(String[] args) throws IOException {
    if (args[0].equals("make")) {
      SampleCells.write(SampleCells.counts(Integer.parseInt(args[1]), SEED), Path.of(args[2]));
      return;
    }

    double[] counts = SampleCells.read(Path.of(args[1]));
    double[] theirs = SampleCells.read(Path.of(args[2]));
    Neighbours queen = SampleCells.queen((int) Math.round(Math.sqrt(counts.length))).withSelf();
    Permutations permutations = new Permutations(Integer.parseInt(args[3]), SEED);
    System.out.println("beatlight (cold)" + run(counts, queen, permutations, theirs));
    for (int i = 0; i < WARM_UP; i++) {
      run(counts, queen, permutations, theirs);
    }
    System.out.println("beatlight (warm)" + run(counts, queen, permutations, theirs));
  }

  private static String run(
      double[] counts, Neighbours queen, Permutations permutations, double[] theirs) {
    long start = System.nanoTime();
    AreaScores scores = GiStar.star(counts, queen);
    long scored = System.nanoTime();
    int tested = scores.permutationP(permutations).length;
    long end = System.nanoTime();
    double difference =
        IntStream.range(0, tested)
            .mapToDouble(cell -> Math.abs(scores.z(cell) - theirs[cell]))
            .max()
            .orElse(Double.NaN);
    return String.format(
        Locale.ROOT, "|%.4f|%.3f|%.0e", (scored - start) / 1e9, (end - scored) / 1e9, difference);
  }
}
