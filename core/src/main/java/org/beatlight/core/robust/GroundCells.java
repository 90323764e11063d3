package org.beatlight.core.robust;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;

/** The cells of a run's lattice that hold ground, numbered in the order of column and row. */
final class GroundCells {
  private static final int NO_CELL = -1;

  private final Lattice lattice;
  private final int firstColumn;
  private final int firstRow;
  private final int columns;
  private final int[] numbers; // of the cell at each column and row
  private final int[] ofSpot;
  private final int[] spots; // of each cell

  private GroundCells(Lattice lattice, long[] cellOfSpot) {
    this.lattice = lattice;
    firstColumn = Arrays.stream(cellOfSpot).mapToInt(Lattice::column).min().orElse(0);
    firstRow = Arrays.stream(cellOfSpot).mapToInt(Lattice::row).min().orElse(0);
    int lastColumn = Arrays.stream(cellOfSpot).mapToInt(Lattice::column).max().orElse(-1);
    int lastRow = Arrays.stream(cellOfSpot).mapToInt(Lattice::row).max().orElse(-1);
    columns = lastColumn - firstColumn + 1;
    numbers = new int[Math.multiplyExact(columns, lastRow - firstRow + 1)];
    Arrays.fill(numbers, NO_CELL);
    for (long cell : cellOfSpot) {
      numbers[at(cell)] = 0;
    }
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] == NO_CELL ? NO_CELL : count++;
    }
    ofSpot = Arrays.stream(cellOfSpot).mapToInt(cell -> numbers[at(cell)]).toArray();
    spots = new int[count];
    Arrays.stream(ofSpot).forEach(cell -> spots[cell]++);
  }

  static GroundCells of(Lattice lattice, Ground ground) {
    return new GroundCells(lattice, ground.cellsOf(lattice));
  }

  /** Returns the number of cells that hold ground. */
  int size() {
    return spots.length;
  }

  /** Returns how many spots lie in a cell. */
  int spots(int cell) {
    return spots[cell];
  }

  /** Returns the weight of the events in each cell; those off the ground are left out. */
  double[] sums(Places events) {
    double[] sums = new double[size()];
    for (int p = 0; p < events.size(); p++) {
      int cell = find(events.eastM(p), events.northM(p));
      if (cell != NO_CELL) {
        sums[cell] += events.weight(p);
      }
    }
    return sums;
  }

  /** Returns the spots of the cells that are chosen. */
  BitSet spots(IntPredicate chosen) {
    BitSet all = new BitSet(ofSpot.length);
    for (int spot = 0; spot < ofSpot.length; spot++) {
      if (chosen.test(ofSpot[spot])) {
        all.set(spot);
      }
    }
    return all;
  }

  /** Returns the center of each cell, by its number. */
  PlanePoint[] centers() {
    PlanePoint[] centers = new PlanePoint[size()];
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NO_CELL) {
        long cell = Lattice.key(firstColumn + i % columns, firstRow + i / columns);
        centers[numbers[i]] = lattice.center(cell);
      }
    }
    return centers;
  }

  private int find(double eastM, double northM) {
    long cell = lattice.cell(eastM, northM);
    int column = Lattice.column(cell) - firstColumn;
    int at = at(cell);
    return column >= 0 && column < columns && at >= 0 && at < numbers.length
        ? numbers[at]
        : NO_CELL;
  }

  private int at(long cell) {
    return (Lattice.row(cell) - firstRow) * columns + Lattice.column(cell) - firstColumn;
  }
}
