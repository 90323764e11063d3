package org.beatlight.core.cluster.compatible;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.DisjointSets;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.locationtech.jts.geom.Envelope;

/**
 * STAC, the Spatial and Temporal Analysis of Crime, as CrimeStat describes it
 * (docs/methods/stac.md): the fullest of overlapping circles on a lattice, merged where they share
 * a place.
 *
 * @param boundary the study area's box in metres, over which the lattice is laid
 * @param searchRadius the circles' radius is √2 times as long
 * @param minWeight the least weight of a cluster, above 0
 */
public record Stac(Envelope boundary, Radius searchRadius, double minWeight, Lattice lattice) {
  /** How nodes lie. */
  public enum Lattice {
    /** In columns and rows. */
    RECTANGULAR,
    /** Every other row half a column to the east. */
    TRIANGULAR
  }

  private static final int NODES_PER_SIDE = 20;
  private static final int MOST_CIRCLES = 25;
  private static final double LEAST_IN_CIRCLE = 2;

  private record Circle(int[] places, double weight) {}

  public Stac {
    if (!(boundary.getArea() > 0) || Double.isInfinite(boundary.getArea())) {
      throw new IllegalArgumentException(
          "expected a boundary with a finite area above 0 m², got " + boundary.getArea());
    }
    if (!(minWeight > 0) || Double.isInfinite(minWeight)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite least weight above 0, got " + minWeight);
    }
    boundary = boundary.copy();
  }

  /** Returns the clusters; places in none of the merged circles are noise. */
  public Clustering cluster(Places places) {
    List<Circle> fullest =
        IntStream.range(0, NODES_PER_SIDE * NODES_PER_SIDE)
            .mapToObj(node -> circle(node(node), places))
            .filter(circle -> circle.weight >= LEAST_IN_CIRCLE)
            .sorted(Comparator.comparingDouble(Circle::weight).reversed()) // stable: ties by node
            .limit(MOST_CIRCLES)
            .toList();
    int[] labels = merge(fullest, places.size());
    dropLight(labels, places);
    return Clustering.ofLabels(places, labels);
  }

  private PlanePoint node(int number) {
    int column = number % NODES_PER_SIDE;
    int row = number / NODES_PER_SIDE;
    double shift = lattice == Lattice.TRIANGULAR && row % 2 == 1 ? 0.5 : 0;
    return new PlanePoint(
        boundary.getMinX() + (column + shift) * boundary.getWidth() / (NODES_PER_SIDE - 1),
        boundary.getMinY() + row * boundary.getHeight() / (NODES_PER_SIDE - 1));
  }

  private Circle circle(PlanePoint center, Places places) {
    double radiusM = Math.sqrt(2) * searchRadius.metres();
    int[] inside =
        IntStream.range(0, places.size())
            .filter(p -> Math.abs(places.eastM(p) - center.eastM()) <= radiusM)
            .filter(p -> places.point(p).distanceM(center) <= radiusM)
            .toArray();
    return new Circle(inside, weight(inside, places));
  }

  private static double weight(int[] members, Places places) {
    return Arrays.stream(members).mapToDouble(places::weight).sum();
  }

  private static int[] merge(List<Circle> circles, int size) {
    DisjointSets sets = new DisjointSets(circles.size());
    int[] labels = new int[size];
    Arrays.fill(labels, Clustering.NOISE);
    for (int c = 0; c < circles.size(); c++) {
      for (int p : circles.get(c).places) {
        if (labels[p] == Clustering.NOISE) {
          labels[p] = c;
        } else {
          sets.join(labels[p], c);
        }
      }
    }
    Arrays.setAll(labels, p -> labels[p] == Clustering.NOISE ? labels[p] : sets.root(labels[p]));
    return labels;
  }

  private void dropLight(int[] labels, Places places) {
    double[] weights = new double[MOST_CIRCLES];
    for (int p = 0; p < labels.length; p++) {
      if (labels[p] != Clustering.NOISE) {
        weights[labels[p]] += places.weight(p);
      }
    }
    Arrays.setAll(
        labels,
        p ->
            labels[p] != Clustering.NOISE && weights[labels[p]] < minWeight
                ? Clustering.NOISE
                : labels[p]);
  }
}
