package org.beatlight.core.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The ground that a cluster covers: every point within the radius of one of its core places
 * (docs/methods/dbscan.md).
 */
public final class Outline {
  /**
   * Segments for each quarter of a disc. The polygon lies inside the true outline, nowhere farther
   * from it than 0.5 % of the radius.
   */
  public static final int QUADRANT_SEGMENTS = 8;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private Outline() {}

  /**
   * Returns the discs around the core places of a cluster, dissolved: one polygon in metres, with
   * holes where core places surround ground that is farther than the radius from all of them.
   */
  public static Geometry of(Clustering clustering, int cluster, Radius radius) {
    List<PlanePoint> centers =
        Arrays.stream(clustering.coreMembers(cluster))
            .mapToObj(clustering.places()::point)
            .toList();
    return OverlayNGRobust.union(parts(centers, radius));
  }

  /** Returns what is dissolved: where rectangles stand for more discs than they number, these. */
  private static List<Geometry> parts(List<PlanePoint> centers, Radius radius) {
    InnerGround inner = InnerGround.of(centers, innerM(radius));
    List<PlanePoint> rest =
        centers.stream().filter(center -> !inner.holds(center, radius.metres())).toList();
    List<Geometry> rectangles = inner.rectangles();
    return rectangles.size() < centers.size() - rest.size()
        ? Stream.concat(rectangles.stream(), discs(rest, radius)).toList()
        : discs(centers, radius).toList();
  }

  /** Returns the distance from the center of a drawn disc to the middle of its sides. */
  private static double innerM(Radius radius) {
    return radius.metres() * Math.cos(Math.PI / (4 * QUADRANT_SEGMENTS));
  }

  private static Stream<Geometry> discs(List<PlanePoint> centers, Radius radius) {
    return centers.stream().map(center -> disc(center, radius));
  }

  private static Geometry disc(PlanePoint center, Radius radius) {
    return GEOMETRIES
        .createPoint(new Coordinate(center.eastM(), center.northM()))
        .buffer(radius.metres(), QUADRANT_SEGMENTS);
  }
}
