package org.beatlight.core.hotspot;

import java.util.Arrays;
import org.beatlight.core.geo.Radius;

/** Finds all pairs of points within a distance, by squares of that side: nine hold all partners. */
final class DistanceBand {
  private static final double SLACK = 1e-9;

  private final double[] eastM;
  private final double[] northM;
  private final double sideM;
  private final Edges edges = new Edges();

  DistanceBand(double[] eastM, double[] northM, Radius band) {
    requirePoints(eastM, northM);
    this.eastM = eastM;
    this.northM = northM;
    sideM = band.metres() * (1 + SLACK);
  }

  private static void requirePoints(double[] eastM, double[] northM) {
    if (eastM.length != northM.length) {
      throw new IllegalArgumentException(
          "expected arrays of one length, got %d and %d".formatted(eastM.length, northM.length));
    }
    for (int i = 0; i < eastM.length; i++) {
      if (!Double.isFinite(eastM[i]) || !Double.isFinite(northM[i])) {
        throw new IllegalArgumentException(
            "cell %d: expected finite metres, got %s, %s".formatted(i, eastM[i], northM[i]));
      }
    }
  }

  Neighbours neighbours() {
    long[] columns = squares(eastM);
    long[] rows = squares(northM);
    long width = Arrays.stream(columns).max().orElse(0) + 2; // none wraps into the next row
    long[] keys = new long[columns.length];
    Arrays.setAll(keys, i -> rows[i] * width + columns[i]);
    Groups groups = Groups.of(keys);
    for (int square = 0; square < groups.size(); square++) {
      for (long row = -1; row <= 1; row++) {
        pairWithRow(groups, square, groups.key(square) + row * width);
      }
    }
    return edges.toNeighbours(eastM.length);
  }

  /** Numbers squares from 1, so that the one before the first has a number as well. */
  private long[] squares(double[] metres) {
    double first = Arrays.stream(metres).min().orElse(0);
    double span = Arrays.stream(metres).max().orElse(0) - first;
    if (!(span / sideM < Integer.MAX_VALUE - 4)) {
      throw new IllegalArgumentException(
          "expected points within %s m of each other for a band of %s m, got a span of %s m"
              .formatted(sideM * Integer.MAX_VALUE, sideM, span));
    }
    return Arrays.stream(metres).mapToLong(m -> 1 + (long) ((m - first) / sideM)).toArray();
  }

  private void pairWithRow(Groups groups, int square, long middle) {
    int other = groups.firstFrom(middle - 1);
    while (other < groups.size() && groups.key(other) <= middle + 1) {
      pair(groups, square, other);
      other++;
    }
  }

  private void pair(Groups groups, int square, int otherSquare) {
    for (int a = groups.start(square); a < groups.start(square + 1); a++) {
      for (int b = groups.start(otherSquare); b < groups.start(otherSquare + 1); b++) {
        offer(groups.member(a), groups.member(b));
      }
    }
  }

  private void offer(int cell, int other) {
    double east = eastM[cell] - eastM[other];
    double north = northM[cell] - northM[other];
    if (cell != other && east * east + north * north <= sideM * sideM) {
      edges.add(cell, other, 1);
    }
  }
}
