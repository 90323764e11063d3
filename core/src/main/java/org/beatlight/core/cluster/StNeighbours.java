package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which moments are near in space and time, cell by cell. */
final class StNeighbours {
  private final Moments moments;
  private final StCells cells;
  private final double radiusM2;
  private final double spanDays;

  StNeighbours(Moments moments, StCells cells, StDbscan settings) {
    this.moments = moments;
    this.cells = cells;
    radiusM2 = settings.radius().metres() * settings.radius().metres();
    spanDays = settings.spanDays();
  }

  /** Returns for each moment whether it is core. */
  boolean[] core(double minWeight) {
    boolean[] core = new boolean[moments.size()];
    for (int cell = 0; cell < cells.size(); cell++) {
      boolean dense = weight(cell) >= minWeight; // all of a cell are neighbours
      int[] around = dense ? new int[0] : cells.around(cell);
      for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
        int moment = cells.moment(slot);
        core[moment] = dense || weightNear(moment, around, minWeight) >= minWeight;
      }
    }
    return core;
  }

  private double weight(int cell) {
    double sum = 0;
    for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
      sum += moments.places().weight(cells.moment(slot));
    }
    return sum;
  }

  private double weightNear(int moment, int[] around, double enough) {
    double sum = 0;
    for (int cell : around) {
      for (int slot = cells.start(cell); slot < cells.start(cell + 1) && sum < enough; slot++) {
        int other = cells.moment(slot);
        sum += near(moment, other) ? moments.places().weight(other) : 0;
      }
    }
    return sum;
  }

  /** Returns the sets of moments in which neighbouring core moments are joined. */
  DisjointSets link(boolean[] core) {
    DisjointSets sets = new DisjointSets(moments.size());
    int[] firstCore = new int[cells.size()];
    Arrays.setAll(firstCore, cell -> joinWithin(cell, core, sets));
    for (int cell = 0; cell < cells.size(); cell++) {
      if (firstCore[cell] < 0) {
        continue;
      }
      for (int other : cells.around(cell)) {
        if (other < cell
            && firstCore[other] >= 0
            && !sets.joined(firstCore[cell], firstCore[other])
            && touch(cell, other, core)) {
          sets.join(firstCore[cell], firstCore[other]);
        }
      }
    }
    return sets;
  }

  /** Joins the core moments of a cell and returns one of them, −1 if there is none. */
  private int joinWithin(int cell, boolean[] core, DisjointSets sets) {
    int first = -1;
    for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
      int moment = cells.moment(slot);
      if (core[moment] && first < 0) {
        first = moment;
      } else if (core[moment]) {
        sets.join(first, moment);
      }
    }
    return first;
  }

  private boolean touch(int cell, int other, boolean[] core) {
    for (int s = cells.start(cell); s < cells.start(cell + 1); s++) {
      for (int t = cells.start(other); core[cells.moment(s)] && t < cells.start(other + 1); t++) {
        if (core[cells.moment(t)] && near(cells.moment(s), cells.moment(t))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Visits the neighbours of a moment, itself included, in the cells around it. */
  void forEachNeighbour(int moment, int[] around, IntConsumer visitor) {
    for (int near : around) {
      for (int slot = cells.start(near); slot < cells.start(near + 1); slot++) {
        if (near(moment, cells.moment(slot))) {
          visitor.accept(cells.moment(slot));
        }
      }
    }
  }

  StCells cells() {
    return cells;
  }

  double distanceM2(int a, int b) {
    double dx = moments.places().eastM(a) - moments.places().eastM(b);
    double dy = moments.places().northM(a) - moments.places().northM(b);
    return dx * dx + dy * dy;
  }

  private boolean near(int a, int b) {
    return Math.abs(moments.timeDays(a) - moments.timeDays(b)) <= spanDays
        && distanceM2(a, b) <= radiusM2;
  }
}
