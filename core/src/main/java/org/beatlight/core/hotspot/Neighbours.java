package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.List;
import org.beatlight.core.geo.Radius;
import org.locationtech.jts.geom.Geometry;

/**
 * Which cells are neighbours of which, and with what weight: the matrix w of area statistics, held
 * as compressed sparse rows. Cells are numbers from 0; the neighbours of one come in ascending
 * order. It need not be symmetric. Neighbours do not change once made.
 */
public final class Neighbours {
  private final int[] starts;
  private final int[] others;
  private final double[] weights;

  /** Takes rows whose others ascend. */
  Neighbours(int[] starts, int[] others, double[] weights) {
    this.starts = starts;
    this.others = others;
    this.weights = weights;
  }

  /**
   * Returns binary neighbours: all pairs of points that lie within a distance of each other, the
   * cell itself left out. The band reaches 10⁻⁹ of itself further, so that a band of cell·√2 has
   * the diagonal neighbours of a lattice whatever the rounding. Takes O(n log n + pairs).
   *
   * @param eastM metres of the projected CRS, finite
   * @param northM as many
   * @throws IllegalArgumentException if the lengths differ or a coordinate is not finite
   */
  public static Neighbours withinDistance(double[] eastM, double[] northM, Radius band) {
    return new DistanceBand(eastM, northM, band).neighbours();
  }

  /**
   * Returns binary neighbours: polygons that share a point or overlap, the cell itself left out.
   *
   * @param toleranceM boundaries this near are taken as shared, in metres; 0 for exact layers
   */
  public static Neighbours queen(List<? extends Geometry> shapes, double toleranceM) {
    return Contiguity.queen(shapes, toleranceM);
  }

  /**
   * Returns binary neighbours: polygons whose boundaries share a line, not just points, the cell
   * itself left out. Boundaries must have the same vertices where they are shared.
   */
  public static Neighbours rook(List<? extends Geometry> shapes) {
    return Contiguity.rook(shapes);
  }

  /**
   * Returns binary neighbours from a list: {@code from[e]} has the neighbour {@code to[e]}; the way
   * back is an edge of its own.
   *
   * @throws IllegalArgumentException if an edge names no cell or comes twice
   */
  public static Neighbours ofEdges(int cells, int[] from, int[] to) {
    double[] ones = new double[from.length];
    Arrays.fill(ones, 1);
    return ofEdges(cells, from, to, ones);
  }

  /**
   * Returns weighted neighbours from a list.
   *
   * @param weights in [1e-50, 1e50]
   * @throws IllegalArgumentException if an edge names no cell, comes twice or has another weight
   */
  public static Neighbours ofEdges(int cells, int[] from, int[] to, double[] weights) {
    EdgeList.requireEdges(cells, from, to, weights);
    Edges edges = new Edges();
    for (int e = 0; e < from.length; e++) {
      edges.add(from[e], to[e], weights[e]);
    }
    return EdgeList.requireDistinct(edges.toNeighbours(cells));
  }

  /** Returns the same with each cell its own neighbour of a weight, whatever it had before. */
  public Neighbours withSelf(double weight) {
    EdgeList.requireWeight("self", weight);
    Edges edges = othersAlone();
    for (int cell = 0; cell < size(); cell++) {
      edges.add(cell, cell, weight);
    }
    return edges.toNeighbours(size());
  }

  /** Returns the same with each cell its own neighbour of weight 1: the binary form of Gi*. */
  public Neighbours withSelf() {
    return withSelf(1);
  }

  /** Returns the same with no cell its own neighbour. */
  public Neighbours withoutSelf() {
    return othersAlone().toNeighbours(size());
  }

  private Edges othersAlone() {
    Edges edges = new Edges();
    for (int cell = 0; cell < size(); cell++) {
      for (int slot = start(cell); slot < start(cell + 1); slot++) {
        if (other(slot) != cell) {
          edges.add(cell, other(slot), weight(slot));
        }
      }
    }
    return edges;
  }

  /**
   * Returns the same with the weights of each cell scaled to add up to 1; islands stay without. Add
   * the cell itself before, not after: it is another statistic.
   */
  public Neighbours rowStandardised() {
    double[] scaled = weights.clone();
    for (int cell = 0; cell < size(); cell++) {
      double sum = sum(cell);
      for (int slot = start(cell); slot < start(cell + 1); slot++) {
        scaled[slot] /= sum;
      }
    }
    return new Neighbours(starts, others, scaled);
  }

  /** Returns the sum of a cell's weights. */
  double sum(int cell) {
    return OrderFree.sum(Arrays.copyOfRange(weights, start(cell), start(cell + 1)));
  }

  /** Returns the same with every edge turned round. */
  Neighbours transposed() {
    Edges edges = new Edges();
    for (int cell = 0; cell < size(); cell++) {
      for (int slot = start(cell); slot < start(cell + 1); slot++) {
        edges.add(other(slot), cell, weight(slot));
      }
    }
    return edges.toNeighbours(size());
  }

  /** Returns the number of cells. */
  public int size() {
    return starts.length - 1;
  }

  /** Returns the slot of a cell's first neighbour; the last lies before the next cell's first. */
  public int start(int cell) {
    return starts[cell];
  }

  /** Returns the number of neighbours of a cell, itself included where it is one. */
  public int count(int cell) {
    return starts[cell + 1] - starts[cell];
  }

  /** Returns the neighbour in a slot. */
  public int other(int slot) {
    return others[slot];
  }

  /** Returns the weight of the neighbour in a slot: finite and above 0. */
  public double weight(int slot) {
    return weights[slot];
  }

  /** Returns the weight of a pair; 0 where the second is no neighbour of the first. */
  public double weight(int cell, int other) {
    int slot = Arrays.binarySearch(others, start(cell), start(cell + 1), other);
    return slot < 0 ? 0 : weights[slot];
  }
}
