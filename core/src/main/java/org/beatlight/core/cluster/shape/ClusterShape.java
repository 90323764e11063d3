package org.beatlight.core.cluster.shape;

import java.util.Arrays;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.geo.Radius;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPoint;

/** A way to draw a cluster as ground, in metres (docs/methods/ellipse.md). */
@FunctionalInterface
public interface ClusterShape {
  /**
   * Returns the shape of a cluster: a polygon; where its members lie at one place or in a line, a
   * hull is a point or a line and an ellipse is empty.
   */
  Geometry of(Clustering clustering, int cluster);

  /** Returns the union of discs around the core places: what DBSCAN itself means. */
  static ClusterShape discs(Radius radius) {
    return (clustering, cluster) -> Outline.of(clustering, cluster, radius);
  }

  /** Returns the convex hull of the members. */
  static ClusterShape convexHull() {
    return (clustering, cluster) -> members(clustering, cluster).convexHull();
  }

  /**
   * Returns a concave hull of the members: one polygon without holes.
   *
   * @param lengthRatio how long its edges may be between the shortest that keep it whole (0) and
   *     those of the convex hull (1)
   */
  static ClusterShape concaveHull(double lengthRatio) {
    if (!(lengthRatio >= 0 && lengthRatio <= 1)) {
      throw new IllegalArgumentException("expected a length ratio in [0, 1], got " + lengthRatio);
    }
    return (clustering, cluster) ->
        ConcaveHull.concaveHullByLengthRatio(members(clustering, cluster), lengthRatio);
  }

  /**
   * Returns the deviational ellipse of the members; empty where they weigh 2 or less.
   *
   * @param deviations how many standard deviations it reaches, above 0
   */
  static ClusterShape ellipse(double deviations) {
    if (!(deviations > 0) || Double.isInfinite(deviations)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite number of deviations above 0, got " + deviations);
    }
    return (clustering, cluster) ->
        DeviationalEllipse.of(clustering.places(), clustering.members(cluster))
            .<Geometry>map(ellipse -> ellipse.polygon(deviations))
            .orElseGet(() -> new GeometryFactory().createPolygon());
  }

  private static MultiPoint members(Clustering clustering, int cluster) {
    Coordinate[] coordinates =
        Arrays.stream(clustering.members(cluster))
            .mapToObj(clustering.places()::point)
            .map(p -> new Coordinate(p.eastM(), p.northM()))
            .toArray(Coordinate[]::new);
    return new GeometryFactory().createMultiPointFromCoords(coordinates);
  }
}
