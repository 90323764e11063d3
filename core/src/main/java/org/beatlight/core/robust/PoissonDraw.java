package org.beatlight.core.robust;

/**
 * Draws how often a bootstrap run takes an event: a Poisson number of mean 1, made of the names of
 * the event and of the run alone. No draw depends on another, so neither the order of events nor
 * how many others there are matters.
 */
final class PoissonDraw {
  private static final int MOST_TIMES = 12; // more comes up once in 10^10 draws
  private static final double[] CUMULATED = cumulated();

  private PoissonDraw() {}

  private static double[] cumulated() {
    double[] cumulated = new double[MOST_TIMES];
    double probability = 1 / Math.E;
    double sum = 0;
    for (int times = 0; times < MOST_TIMES; times++) {
      sum += probability;
      cumulated[times] = sum;
      probability /= times + 1;
    }
    return cumulated;
  }

  /**
   * Returns a name for each event. Events that agree in all columns get different ones, the same
   * wherever they are named together.
   *
   * @param columns of events in canonical order
   */
  static long[] names(double[][] columns) {
    long[] names = new long[columns[0].length];
    int copy = 0; // of events that agree
    for (int i = 0; i < names.length; i++) {
      boolean repeated = i > 0;
      long name = 0;
      for (double[] column : columns) {
        repeated &= i > 0 && column[i] == column[i - 1];
        name = mixed(name ^ Double.doubleToLongBits(column[i] + 0.0)); // −0 is 0
      }
      copy = repeated ? copy + 1 : 0;
      names[i] = mixed(name ^ copy);
    }
    return names;
  }

  /** Returns how often a run takes an event, in [0, 12]. */
  static int of(long name, long seed) {
    double uniform = (mixed(name ^ seed) >>> 11) * 0x1p-53;
    int times = 0;
    while (times < MOST_TIMES && uniform >= CUMULATED[times]) {
      times++;
    }
    return times;
  }

  /** Spreads bits (Stafford 2011, variant 13 of MurmurHash3's finalizer; as in SplitMix64). */
  private static long mixed(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
