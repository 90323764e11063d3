package org.beatlight.api.tile.shape;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Lines or polygons at every zoom. A zoom is prepared when it is first asked for and kept. Safe for
 * use by many threads.
 */
public final class ShapePyramid {
  /** The closest zoom: shapes keep what whole units can tell, for maps that enlarge its tiles. */
  public static final int FULL_DETAIL_ZOOM = 14;

  private static final double FULL_DETAIL_TOLERANCE_UNITS = 1;

  /** Half a pixel of a map that draws a tile 512 pixels wide. */
  private static final double TOLERANCE_UNITS = 4;

  private final List<Geometry> lonLatShapes;
  private final Detail detail;
  private final double leastUnits;
  private final Map<Integer, ZoomShapes> zooms = new ConcurrentHashMap<>();

  /**
   * Takes shapes in degrees, EPSG:4326.
   *
   * @param leastUnits shapes that are smaller both ways are left out before full detail; a tile has
   *     4096 units
   */
  public ShapePyramid(List<Geometry> lonLatShapes, Detail detail, double leastUnits) {
    this.lonLatShapes = List.copyOf(lonLatShapes);
    this.detail = detail;
    this.leastUnits = leastUnits;
  }

  /** Returns what the tile and its buffer of 64 units show of the wanted shapes, in their order. */
  public List<InTile> in(TileAddress tile, IntPredicate wanted) {
    return zooms.computeIfAbsent(tile.z(), this::prepare).in(tile, wanted);
  }

  /** Returns the box around all shapes, in degrees; null-sized where there is none. */
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    lonLatShapes.forEach(shape -> bounds.expandToInclude(shape.getEnvelopeInternal()));
    return bounds;
  }

  private ZoomShapes prepare(int zoom) {
    ZoomGrid grid = new ZoomGrid(zoom);
    boolean full = zoom >= FULL_DETAIL_ZOOM;
    List<Geometry> shapes =
        lonLatShapes.stream()
            .map(grid::ofLonLat)
            .map(shape -> full ? shape : orNothingIfSmall(shape))
            .toList();
    double tolerance = full ? FULL_DETAIL_TOLERANCE_UNITS : TOLERANCE_UNITS;
    return new ZoomShapes(
        detail.simplify(shapes, tolerance).stream().map(GridRounding::round).toList());
  }

  private Geometry orNothingIfSmall(Geometry shape) {
    Envelope box = shape.getEnvelopeInternal();
    boolean small = Math.max(box.getWidth(), box.getHeight()) < leastUnits;
    return small ? shape.getFactory().createEmpty(shape.getDimension()) : shape;
  }
}
