package org.beatlight.core.hotspot;

/**
 * A fast stream of random numbers (SplitMix64; Steele, Lea &amp; Flood 2014), one for each task.
 */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** Returns the stream of a seed and the numbers that name a task. */
  static Dice of(long seed, long... names) {
    Dice dice = new Dice();
    dice.state = seed;
    for (long name : names) {
      dice.state = dice.next() ^ name;
    }
    dice.state = dice.next();
    return dice;
  }

  private long next() {
    state += STEP;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Returns a number in [0, bound); none is favoured by more than bound/2⁶³. */
  int below(int bound) {
    return (int) Math.multiplyHigh(next() >>> 1, (long) bound << 1);
  }
}
