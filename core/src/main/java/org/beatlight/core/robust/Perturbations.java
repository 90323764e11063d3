package org.beatlight.core.robust;

import java.util.Set;
import java.util.SplittableRandom;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.Lattice.Shape;

/**
 * How the question is varied, none of which should matter: where the lattice begins, how it is
 * turned, how large cells and radii are, which part of the period is taken, and which events chance
 * brought (a bootstrap in which each event is taken as often as a Poisson number of mean 1 says).
 * Run i is drawn from the seed and i alone.
 *
 * @param seed of all runs
 * @param leastM the least spacing of cells and radius, in metres
 * @param mostM the greatest; sizes between are drawn evenly on a logarithmic scale
 * @param leastPeriod the least share of the period that a run takes, in (0, 1]
 * @param varied what is varied at all; the rest is as in {@link #plain}
 */
public record Perturbations(
    long seed, double leastM, double mostM, double leastPeriod, Set<Varied> varied) {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** What a run may vary. */
  public enum Varied {
    ORIGIN,
    ROTATION,
    SIZE,
    PERIOD,
    EVENTS
  }

  public Perturbations {
    if (!(leastM > 0 && leastM <= mostM) || Double.isInfinite(mostM)) {
      throw new IllegalArgumentException(
          "expected 0 < least size <= greatest size, got %s m and %s m".formatted(leastM, mostM));
    }
    if (!(leastPeriod > 0 && leastPeriod <= 1)) {
      throw new IllegalArgumentException(
          "expected a least share of the period in (0, 1], got " + leastPeriod);
    }
    varied = Set.copyOf(varied);
  }

  /** Returns the question as asked without variation: the mean size, all of the period. */
  public Perturbation plain(long fromDay, long toDay) {
    double size = Math.sqrt(leastM * mostM);
    return new Perturbation(Lattice.squares(size), size, 1, fromDay, toDay, 0);
  }

  /**
   * Returns run i, from 0.
   *
   * @param fromDay the first day of the period
   * @param toDay the first day after it
   */
  public Perturbation run(int i, long fromDay, long toDay) {
    SplittableRandom random = new SplittableRandom(seed + i * GOLDEN);
    double size =
        leastM * Math.pow(mostM / leastM, isVaried(Varied.SIZE) ? random.nextDouble() : 0.5);
    double east = isVaried(Varied.ORIGIN) ? size * random.nextDouble() : 0;
    double north = isVaried(Varied.ORIGIN) ? size * random.nextDouble() : 0;
    double turn = isVaried(Varied.ROTATION) ? Math.PI / 2 * random.nextDouble() : 0;
    Lattice lattice = new Lattice(Shape.SQUARE, size, east, north, turn);
    long taken = taken(toDay - fromDay, random);
    long first = fromDay + random.nextLong(toDay - fromDay - taken + 1);
    long resample = isVaried(Varied.EVENTS) ? random.nextLong() | 1 : 0;
    double share = taken == toDay - fromDay ? 1 : (double) taken / (toDay - fromDay);
    return new Perturbation(lattice, size, share, first, first + taken, resample);
  }

  private long taken(long days, SplittableRandom random) {
    double share = leastPeriod + (1 - leastPeriod) * random.nextDouble();
    return isVaried(Varied.PERIOD) ? Math.max(Math.min(1, days), Math.round(days * share)) : days;
  }

  private boolean isVaried(Varied what) {
    return varied.contains(what);
  }
}
