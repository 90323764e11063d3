package org.beatlight.core.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the area that a point lies in. All indexes are built at the start and only read after, so
 * many threads may ask at once.
 */
public final class AreaIndex {
  private final STRtree tree = new STRtree();

  private AreaIndex() {}

  /**
   * Returns an index of areas whose shapes are in metres of the city's CRS.
   *
   * @throws IllegalArgumentException if a shape is empty or no polygon or multipolygon
   */
  public static AreaIndex of(List<Area> areas) {
    AreaIndex index = new AreaIndex();
    for (Area area : areas) {
      index.tree.insert(area.shape().getEnvelopeInternal(), IndexedArea.of(area));
    }
    index.tree.build();
    return index;
  }

  /**
   * Returns the code of the area that the point lies in, its border included; of several the
   * smallest code, as text is ordered.
   */
  public Optional<String> find(PlanePoint point) {
    Coordinate at = coordinate(point);
    return candidates(at)
        .filter(a -> a.covers(at))
        .map(IndexedArea::code)
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns the distance to the nearest area, in metres: 0 inside one, infinite where there is no
   * area at all.
   */
  public double distanceM(PlanePoint point) {
    Coordinate at = coordinate(point);
    if (tree.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    if (candidates(at).anyMatch(a -> a.covers(at))) {
      return 0;
    }

    return ((IndexedArea) tree.nearestNeighbour(new Envelope(at), at, IndexedArea.DISTANCE))
        .distanceM(at);
  }

  private Stream<IndexedArea> candidates(Coordinate at) {
    List<?> found = tree.query(new Envelope(at));
    return found.stream().map(IndexedArea.class::cast);
  }

  private static Coordinate coordinate(PlanePoint point) {
    return new Coordinate(point.eastM(), point.northM());
  }
}
