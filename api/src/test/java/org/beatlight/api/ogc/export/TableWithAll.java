package org.beatlight.api.ogc.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.beatlight.api.ogc.cql2.Queryable;
import org.beatlight.api.ogc.cql2.ValueType;
import org.beatlight.api.ogc.crs.Crs;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A table with every type of value, missing ones, a hole, and a shape of several parts. */
public final class TableWithAll {
  private static final String WITH_HOLE =
      "MULTIPOLYGON (((0 0, 0 4, 4 4, 4 0, 0 0), (1 1, 2 1, 2 2, 1 1)))";
  private static final String OF_TWO_PARTS =
      "MULTIPOLYGON (((10 10, 11 10, 11 11, 10 10)),"
          + " ((20 20, 24 20, 24 24, 20 24, 20 20), (21 21, 21 22, 22 22, 21 21)))";

  private static final List<Queryable> COLUMNS =
      List.of(
          new Queryable("name", ValueType.TEXT, "a text"),
          new Queryable("rank", ValueType.INTEGER, "a whole number"),
          new Queryable("share", ValueType.NUMBER, "a number"),
          new Queryable("firstDay", ValueType.DATE, "a day"));

  private TableWithAll() {}

  /** Returns the table; its second row lacks every value. */
  public static FeatureTable in(Crs crs) {
    return table(
        crs,
        List.of(
            new FeatureRow(
                "a",
                shape(WITH_HOLE).getGeometryN(0),
                Arrays.asList("=Zoë, \"Öst\" 東", -3, 0.1, LocalDate.of(2024, 2, 29))),
            new FeatureRow("b", shape(OF_TWO_PARTS), Collections.nCopies(4, null))));
  }

  /** Returns a table with the same columns and no row. */
  public static FeatureTable empty() {
    return table(Crs.CRS84, List.of());
  }

  /**
   * Returns the shapes of the rows in degrees as multipolygons, in a form that equal ones share.
   */
  public static List<Geometry> multiPolygons() {
    return List.of(shape(WITH_HOLE).norm(), shape(OF_TWO_PARTS).norm());
  }

  private static FeatureTable table(Crs crs, List<FeatureRow> rows) {
    return new FeatureTable(
        new FeatureTable.About(
            "all", "All", "Of everything", Instant.parse("2024-07-01T05:06:07.089Z")),
        COLUMNS,
        crs,
        rows);
  }

  private static Geometry shape(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fails unless a file holds the table as it is in degrees.
   *
   * @param dayType what the format calls the type of days
   * @param day the one day of the table, as the format has it
   */
  public static void assertHeld(GdalLayer layer, String dayType, String day) {
    assertThat(layer.said())
        .contains("Layer name: all", "Geometry: Multi Polygon", "Feature Count: 2")
        .contains("Extent: (0.000000, 0.000000) - (24.000000, 24.000000)", "ID[\"EPSG\",4326]")
        .doesNotContain("Warning", "ERROR");
    assertThat(layer.fields())
        .hasToString(
            "{firstDay=%s, id=String, name=String, rank=Integer, share=Real}".formatted(dayType));
    assertThat(layer.values("name")).containsExactly("=Zoë, \"Öst\" 東", null);
    assertThat(layer.values("rank")).containsExactly("-3", null);
    assertThat(layer.values("share")).containsExactly("0.1", null);
    assertThat(layer.values("firstDay")).containsExactly(day, null);
    assertThat(layer.shapes()).isEqualTo(multiPolygons());
  }
}
