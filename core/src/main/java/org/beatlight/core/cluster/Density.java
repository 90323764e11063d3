package org.beatlight.core.cluster;

import java.util.Arrays;

/** Tells which places are core: those with enough weight within the radius, themselves included. */
final class Density {
  /** Below this share of the least weight a sum cannot reach it by rounding. */
  private static final double SAFELY_BELOW = 1 - 1e-9;

  private final Cells cells;
  private final double radiusM2;
  private final double minWeight;
  private final double[] eastM; // of each slot, as are the next two
  private final double[] northM;
  private final double[] weights;
  private final double[] cellWeights;

  private Density(Cells cells, Places places, double radiusM2, double minWeight) {
    this.cells = cells;
    this.radiusM2 = radiusM2;
    this.minWeight = minWeight;
    int n = cells.slots();
    eastM = new double[n];
    northM = new double[n];
    weights = new double[n];
    for (int s = 0; s < n; s++) {
      eastM[s] = places.eastM(cells.place(s));
      northM[s] = places.northM(cells.place(s));
      weights[s] = places.weight(cells.place(s));
    }
    cellWeights = new double[cells.size()];
    Arrays.setAll(cellWeights, this::sumOfCell);
  }

  /** Returns for each slot whether its place is core. */
  static boolean[] coreSlots(Cells cells, Places places, double radiusM2, double minWeight) {
    return new Density(cells, places, radiusM2, minWeight).coreSlots();
  }

  private boolean[] coreSlots() {
    boolean[] core = new boolean[cells.slots()];
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cellWeights[cell] >= minWeight) { // all of a cell lie within the radius of each other
        Arrays.fill(core, cells.start(cell), cells.start(cell + 1), true);
      } else if (weightAround(cell) >= minWeight * SAFELY_BELOW) {
        for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
          core[slot] = reachesMinWeight(cell, slot);
        }
      }
    }
    return core;
  }

  private double sumOfCell(int cell) {
    double sum = 0;
    for (int slot = cells.start(cell); slot < cells.start(cell + 1); slot++) {
      sum += weights[slot];
    }
    return sum;
  }

  private double weightAround(int cell) {
    double sum = 0;
    for (int w = 0; w < Cells.WINDOWS; w++) {
      for (int other = cells.windowFirst(cell, w); other < cells.windowEnd(cell, w); other++) {
        sum += cellWeights[other];
      }
    }
    return sum;
  }

  private boolean reachesMinWeight(int cell, int slot) {
    double sum = 0;
    for (int w = 0; w < Cells.WINDOWS && sum < minWeight; w++) {
      int from = cells.start(cells.windowFirst(cell, w));
      int to = cells.start(cells.windowEnd(cell, w));
      sum = addWithin(slot, from, to, sum);
    }
    return sum >= minWeight;
  }

  private double addWithin(int slot, int from, int to, double sum) {
    double total = sum;
    for (int other = from; other < to; other++) {
      double dx = eastM[other] - eastM[slot];
      double dy = northM[other] - northM[slot];
      if (dx * dx + dy * dy <= radiusM2) {
        total += weights[other];
      }
    }
    return total;
  }
}
