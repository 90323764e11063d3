package org.beatlight.core.surface;

import java.util.Random;
import org.beatlight.core.cluster.Places;

/** Made-up events, as far from the origin as projected coordinates are. */
final class Events {
  static final double EAST_M = 447_000;
  static final double NORTH_M = 4_637_000;

  private Events() {}

  /** Events in clumps within about 4 km × 4 km, some of several weights, some coincident. */
  static Places inClumps(int size, Random random) {
    double[] east = new double[size];
    double[] north = new double[size];
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      int clump = random.nextInt(8);
      east[i] = Math.rint(EAST_M + 400 * clump + 150 * random.nextGaussian());
      north[i] = NORTH_M + 700 * (clump % 5) + 250 * random.nextGaussian();
      weights[i] = 1 + random.nextInt(3);
    }
    return Places.ofWeighted(east, north, weights);
  }

  static double weight(Places places) {
    double sum = 0;
    for (int p = 0; p < places.size(); p++) {
      sum += places.weight(p);
    }
    return sum;
  }

  /** A raster that holds them with a kilometre to spare on each side. */
  static Raster raster(double cellM) {
    return new Raster(
        cellM,
        Raster.cellOf(EAST_M - 2_000, cellM),
        Raster.cellOf(NORTH_M - 2_500, cellM),
        (int) (7_000 / cellM),
        (int) (8_000 / cellM));
  }
}
