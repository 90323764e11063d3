package org.beatlight.core.area;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the area that a point lies in. All indexes are built at the start and only read after, so
 * many threads may ask at once.
 */
public final class AreaIndex {
  private static final int NO_AREA = 0;

  private final STRtree tree = new STRtree();
  private final List<String> codes;
  private final AreaRaster raster;
  private final ConcurrentMap<Integer, List<IndexedArea>> areasOfBorderCells =
      new ConcurrentHashMap<>();

  private AreaIndex(List<Area> areas) {
    codes = areas.stream().map(Area::code).distinct().sorted().toList();
    Envelope box = new Envelope();
    areas.forEach(area -> box.expandToInclude(area.shape().getEnvelopeInternal()));
    raster = new AreaRaster(box);
  }

  /**
   * Returns an index of areas whose shapes are in metres of the city's CRS.
   *
   * @throws IllegalArgumentException if a shape is empty or no polygon or multipolygon
   */
  public static AreaIndex of(List<Area> areas) {
    AreaIndex index = new AreaIndex(areas);
    for (Area area : areas) {
      index.tree.insert(area.shape().getEnvelopeInternal(), IndexedArea.of(area));
      index.raster.markBorders(area.shape());
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
    int cell = raster.cell(at);
    int stored = cell < 0 ? AreaRaster.BORDER : raster.answer(cell);
    if (stored >= 0) {
      return stored == NO_AREA ? Optional.empty() : Optional.of(codes.get(stored - 1));
    }

    if (cell >= 0 && stored == AreaRaster.BORDER) {
      return first(areasOfBorderCell(cell), at);
    }

    Optional<String> found = first(candidates(new Envelope(at)), at);
    if (stored == AreaRaster.UNKNOWN) {
      raster.store(cell, found.map(code -> 1 + codes.indexOf(code)).orElse(NO_AREA));
    }
    return found;
  }

  private static Optional<String> first(List<IndexedArea> byCode, Coordinate at) {
    for (IndexedArea area : byCode) {
      if (area.covers(at)) {
        return Optional.of(area.code());
      }
    }
    return Optional.empty();
  }

  private List<IndexedArea> areasOfBorderCell(int cell) {
    return areasOfBorderCells.computeIfAbsent(
        cell,
        c -> {
          Envelope box = raster.box(c);
          return candidates(box).stream().filter(area -> area.meets(box)).toList();
        });
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
    if (find(point).isPresent()) {
      return 0;
    }

    return ((IndexedArea) tree.nearestNeighbour(new Envelope(at), at, IndexedArea.DISTANCE))
        .distanceM(at);
  }

  /** Returns the areas whose boxes meet a box, in the order of their codes. */
  private List<IndexedArea> candidates(Envelope box) {
    List<?> found = tree.query(box);
    return found.stream()
        .map(IndexedArea.class::cast)
        .sorted(Comparator.comparing(IndexedArea::code))
        .toList();
  }

  private static Coordinate coordinate(PlanePoint point) {
    return new Coordinate(point.eastM(), point.northM());
  }
}
