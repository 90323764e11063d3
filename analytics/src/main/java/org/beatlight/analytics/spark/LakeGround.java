package org.beatlight.analytics.spark;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.ground.LayerArea;
import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.analytics.publication.BackdropRow;
import org.beatlight.core.area.Area;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Areas;
import org.beatlight.core.contract.LakeV1.Backdrop;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The ground that a load brings along: areas and the backdrop. */
public final class LakeGround {
  private static final Comparator<Row> BY_CONTENT =
      Comparator.comparing((Row row) -> row.<String>getAs(Backdrop.THEME))
          .thenComparing(LakeGround::name)
          .thenComparing(row -> row.<byte[]>getAs(Backdrop.LONLAT_WKB), Arrays::compare);

  private LakeGround() {}

  /** Returns the areas of today's version of every layer, in no fixed order. */
  public static List<LayerArea> areas(SparkSession spark, LakeLoad load) {
    return spark
        .read()
        .parquet(load.table(LakeV1.AREAS))
        .filter(col(Areas.TODAY))
        .collectAsList()
        .stream()
        .map(LakeGround::area)
        .toList();
  }

  /** Returns the features of the backdrop, numbered in the order of their contents. */
  public static List<BackdropRow> backdrop(SparkSession spark, LakeLoad load) {
    String table = load.table(LakeV1.BACKDROP);
    if (!Files.exists(Path.of(table))) {
      return List.of();
    }

    List<Row> rows =
        spark.read().parquet(table).collectAsList().stream().sorted(BY_CONTENT).toList();
    return IntStream.range(0, rows.size()).mapToObj(i -> feature(i + 1, rows.get(i))).toList();
  }

  private static LayerArea area(Row row) {
    Area area =
        new Area(row.getAs(Areas.CODE), row.getAs(Areas.NAME), shape(row.getAs(Areas.PLANE_WKB)));
    return new LayerArea(row.getAs(Areas.LAYER), area, row.getAs(Areas.LONLAT_WKB));
  }

  private static Geometry shape(byte[] wkb) {
    try {
      return new WKBReader().read(wkb);
    } catch (ParseException e) {
      throw new IllegalStateException("the lake's areas hold WKB", e);
    }
  }

  private static BackdropRow feature(int number, Row row) {
    return new BackdropRow(
        number, row.getAs(Backdrop.THEME), name(row), row.getAs(Backdrop.LONLAT_WKB));
  }

  private static String name(Row row) {
    String name = row.getAs(Backdrop.NAME);
    return name == null ? "" : name;
  }
}
