package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance for one subject. Every subject draws from a stream of its own, so that more draws in one
 * leave the others as they were. Equal on every machine: only exact arithmetic and {@link
 * StrictMath}.
 */
final class Dice {
  private final SplittableRandom random;

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Returns the stream of a subject; equal seeds and names give equal streams. */
  static Dice of(long seed, String subject) {
    long mixed = seed;
    for (int i = 0; i < subject.length(); i++) {
      mixed = (mixed ^ subject.charAt(i)) * 0x100000001B3L; // FNV-1a's prime
    }
    return new Dice(new SplittableRandom(mixed));
  }

  /** Returns a number in [0, 1). */
  double uniform() {
    return random.nextDouble();
  }

  /** Returns a number in [low, high). */
  double between(double low, double high) {
    return low + uniform() * (high - low);
  }

  /** Returns a whole number in [0, end). */
  int below(int end) {
    return (int) (uniform() * end);
  }

  /** Returns true with the given probability. */
  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Returns a normal number with mean 0 and standard deviation 1 (Box &amp; Muller 1958). */
  double gaussian() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
    return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  /** Returns a waiting time with the given mean. */
  double exponential(double mean) {
    return -mean * StrictMath.log(1 - uniform());
  }

  /** Returns one of the values. */
  <T> T pick(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Returns the values in a new order. */
  <T> List<T> shuffled(List<T> values) {
    List<T> order = new ArrayList<>(values);
    for (int i = order.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T moved = order.get(i);
      order.set(i, order.get(other));
      order.set(other, moved);
    }
    return order;
  }
}
