package org.beatlight.method.surface;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.surface.Isoband;
import org.beatlight.core.surface.Isobands;
import org.beatlight.core.surface.Raster;
import org.beatlight.core.surface.Surface;
import org.beatlight.method.output.Layer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A {@link Surface} as rows of a result. */
final class SurfaceLayers {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final List<String> CELL = List.of("x", "y", "density");
  private static final List<String> BAND = List.of("from", "to", "area_m2");

  private SurfaceLayers() {}

  /** Returns cells of no surface. */
  static Layer noCells() {
    return Layer.of(CELL, 0, i -> List.of());
  }

  /** Returns bands of no surface. */
  static Layer noBands() {
    return Layer.of(BAND, 0, i -> List.of());
  }

  /** Returns the cells whose value is above 0, by their place in the surface. */
  static int[] filled(Surface surface) {
    double[] values = surface.values();
    return IntStream.range(0, values.length).filter(i -> values[i] > 0).toArray();
  }

  /** Returns the middle of a cell. */
  static PlanePoint center(Raster raster, int index) {
    return raster.center(
        raster.column() + index % raster.columns(), raster.row() + index / raster.columns());
  }

  /** Returns a row for each cell above 0. */
  static Layer cells(Surface surface) {
    int[] cells = filled(surface);
    double[] values = surface.values();
    Raster raster = surface.raster();
    return Layer.of(
            CELL,
            cells.length,
            i -> {
              PlanePoint center = center(raster, cells[i]);
              return List.of(center.eastM(), center.northM(), values[cells[i]]);
            })
        .shapedBy(i -> Optional.of(square(center(raster, cells[i]), raster.cellM() / 2)));
  }

  private static Geometry square(PlanePoint center, double half) {
    return GEOMETRIES.toGeometry(
        new Envelope(
            center.eastM() - half,
            center.eastM() + half,
            center.northM() - half,
            center.northM() + half));
  }

  /** Returns a row for each band that has ground; the topmost has no upper level. */
  static Layer bands(Surface surface, double... levels) {
    List<Isoband> bands =
        Isobands.of(surface, levels).stream().filter(band -> !band.ground().isEmpty()).toList();
    return Layer.of(
            BAND,
            bands.size(),
            i -> {
              Isoband band = bands.get(i);
              Object to = Double.isInfinite(band.to()) ? "" : (Object) band.to();
              return List.of(band.from(), to, band.ground().getArea());
            })
        .shapedBy(i -> Optional.of(bands.get(i).ground()));
  }
}
