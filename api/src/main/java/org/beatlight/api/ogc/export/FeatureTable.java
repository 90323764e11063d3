package org.beatlight.api.ogc.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.crs.Crs;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A page of features as a table, a row each.
 *
 * @param columns the features' properties; id and shape stand beside them
 * @param crs in which shapes are told
 */
public record FeatureTable(About about, List<Queryable> columns, Crs crs, List<FeatureRow> rows) {
  /**
   * What the features are.
   *
   * @param name the table's name in files
   * @param title for people
   * @param changed when they were published
   */
  public record About(String name, String title, String description, Instant changed) {}

  public FeatureTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Returns the CRS of shapes in the files of a GIS, which have longitude or east first whatever
   * the CRS says.
   */
  public Crs fileCrs() {
    return crs.eastFirst();
  }

  /** Returns a row's shape for the files of a GIS, where every shape of a table has one type. */
  public MultiPolygon fileShape(FeatureRow row) {
    Geometry shape = fileCrs().fromDegrees(row.degrees());
    return shape.getFactory().createMultiPolygon(polygons(shape));
  }

  /** Returns the box around all shapes in {@link #fileCrs}; a null envelope where there is none. */
  public Envelope fileBounds() {
    Envelope degrees = new Envelope();
    rows.forEach(row -> degrees.expandToInclude(row.degrees().getEnvelopeInternal()));
    Geometry box = new GeometryFactory().toGeometry(degrees);
    return fileCrs().fromDegrees(box).getEnvelopeInternal(); // every CRS keeps boxes upright
  }

  private static Polygon[] polygons(Geometry shape) {
    return IntStream.range(0, shape.getNumGeometries())
        .mapToObj(i -> (Polygon) shape.getGeometryN(i))
        .toArray(Polygon[]::new);
  }
}
