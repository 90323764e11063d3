package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;

/** Rows in space and time to cluster, and how. */
record StSample(double[] eastM, double[] northM, double[] timeDays, StDbscan method) {
  /** On whole metres and days: distances of just the radius, coincident rows, ties. */
  static StSample onLattice(Random random) {
    int size = 1 + random.nextInt(200);
    int side = 3 + random.nextInt(30);
    double[] radii = {1, 2, 5, Math.sqrt(2), Math.sqrt(50)};
    double[] spans = {0, 1, 2, 7};
    return new StSample(
        random.doubles(size, -side, side).map(StSample::whole).toArray(),
        random.doubles(size, 0, side).map(StSample::whole).toArray(),
        random.doubles(size, -6, 6).map(StSample::whole).toArray(),
        new StDbscan(
            new Radius(radii[random.nextInt(radii.length)]),
            spans[random.nextInt(spans.length)],
            1 + random.nextInt(6)));
  }

  private static double whole(double value) {
    return Math.rint(value) + 0.0; // −0 becomes 0
  }

  /** In clumps, far from the origin as projected coordinates and times are. */
  static StSample inClumps(Random random) {
    int size = 1 + random.nextInt(250);
    return new StSample(
        random.doubles(size, 0, 4).map(v -> 447_000 + 130 * Math.rint(v) + 40 * (v % 1)).toArray(),
        random.doubles(size, 0, 60).map(v -> 4_637_000 + v).toArray(),
        random.doubles(size, 0, 90).map(v -> 20_000 + v).toArray(),
        new StDbscan(new Radius(5 + random.nextInt(30)), 1 + random.nextInt(30), 3));
  }

  static StSample any(Random random) {
    return random.nextBoolean() ? onLattice(random) : inClumps(random);
  }

  int size() {
    return eastM.length;
  }

  Moments moments() {
    return Moments.of(eastM, northM, timeDays);
  }

  int[] labels() {
    Clustering found = method.cluster(moments());
    return IntStream.range(0, size()).map(found::labelOfRow).toArray();
  }

  StSample rows(int[] order) {
    return new StSample(
        Sample.pick(eastM, order),
        Sample.pick(northM, order),
        Sample.pick(timeDays, order),
        method);
  }

  StSample moved(double east, double north, double days) {
    return new StSample(
        Arrays.stream(eastM).map(v -> v + east).toArray(),
        Arrays.stream(northM).map(v -> v + north).toArray(),
        Arrays.stream(timeDays).map(v -> v + days).toArray(),
        method);
  }

  StSample with(StDbscan other) {
    return new StSample(eastM, northM, timeDays, other);
  }
}
