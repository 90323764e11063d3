package org.beatlight.analytics.job;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.IngestManifest;
import org.beatlight.core.contract.InputFile;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Areas;
import org.beatlight.core.contract.LakeV1.Backdrop;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Writes a lake of the tiny city, as {@link LakeV1} lays it out. */
final class TinyLake {
  private static final StructType EVENTS =
      new StructType()
          .add(Events.ID, "string")
          .add(Events.KIND, "string")
          .add(Events.MONTH, "string")
          .add(Events.CATEGORY, "string")
          .add(Events.WEIGHT, "int")
          .add(Events.LOCAL_DATE, "date")
          .add(Events.LOCAL_MINUTE, "int")
          .add(Events.LON, "double")
          .add(Events.LAT, "double")
          .add(Events.EAST_M, "double")
          .add(Events.NORTH_M, "double")
          .add(Events.LOCATION_PRECISION, "string")
          .add(Events.BEAT, "string")
          .add(Events.STACKED, "boolean");
  private static final StructType AREAS =
      new StructType()
          .add(Areas.LAYER, "string")
          .add(Areas.CODE, "string")
          .add(Areas.NAME, "string")
          .add(Areas.VALID_FROM, "date")
          .add(Areas.TODAY, "boolean")
          .add(Areas.PLANE_WKB, "binary")
          .add(Areas.LONLAT_WKB, "binary");
  private static final StructType BACKDROP =
      new StructType()
          .add(Backdrop.THEME, "string")
          .add(Backdrop.NAME, "string")
          .add(Backdrop.LONLAT_WKB, "binary");

  private final SparkSession spark;
  private final Path lake;
  private final CityProjection projection = CityCrs.decode(TinyCity.CRS);

  TinyLake(SparkSession spark, Path lake) {
    this.spark = spark;
    this.lake = lake;
  }

  /**
   * Writes a load of these events, in this order and so many files a month, and puts it in force.
   */
  void write(List<TinyEvent> events, int partitions) throws IOException {
    write(events, partitions, events.size());
  }

  /** Writes a load whose manifest tells of another number of events. */
  void write(List<TinyEvent> events, int partitions, long kept) throws IOException {
    Path load = lake.resolve("load-000001");
    List<Row> rows =
        IntStream.range(0, events.size()).mapToObj(i -> event(i, events.get(i))).toList();
    spark
        .createDataFrame(rows, EVENTS)
        .repartition(partitions)
        .write()
        .partitionBy(Events.KIND, Events.MONTH)
        .parquet(load.resolve(LakeV1.EVENTS).toString());
    write(areas(), AREAS, load.resolve(LakeV1.AREAS));
    write(backdrop(), BACKDROP, load.resolve(LakeV1.BACKDROP));
    JsonMapper.builder().build().writeValue(load.resolve(LakeV1.MANIFEST).toFile(), manifest(kept));
    Files.writeString(lake.resolve(LakeV1.CURRENT), "load-000001\n");
  }

  private void write(List<Row> rows, StructType schema, Path folder) {
    spark.createDataFrame(rows, schema).write().parquet(folder.toString());
  }

  private Row event(int id, TinyEvent event) {
    PlanePoint plane = shifted(event.at());
    LonLat lonLat = projection.toLonLat(plane);
    return RowFactory.create(
        "tiny:" + id,
        event.kind(),
        event.day().toString().substring(0, 7),
        event.category(),
        1,
        event.day(),
        event.minute() < 0 ? null : event.minute(),
        lonLat.lonDeg(),
        lonLat.latDeg(),
        plane.eastM(),
        plane.northM(),
        event.precision().name(),
        beat(event.at()),
        event.stacked());
  }

  private static @Nullable String beat(PlanePoint at) {
    int column = (int) (at.eastM() / TinyCity.SIDE_M);
    boolean inside = column < TinyCity.BEATS.size() && at.northM() < TinyCity.SIDE_M;
    return inside ? TinyCity.BEATS.get(column) : null;
  }

  private static PlanePoint shifted(PlanePoint at) {
    return new PlanePoint(
        TinyCity.CORNER.eastM() + at.eastM(), TinyCity.CORNER.northM() + at.northM());
  }

  /** Returns today's beats, a beat of yesterday, and a district over all. */
  private List<Row> areas() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < TinyCity.BEATS.size(); i++) {
      rows.add(area("beat", TinyCity.BEATS.get(i), square(i, i + 1), true));
    }
    rows.add(area("beat", "Old", square(0, 3), false));
    rows.add(area("district", "1", square(0, 3), true));
    return rows;
  }

  private static Geometry square(int fromColumn, int toColumn) {
    PlanePoint southWest = shifted(new PlanePoint(fromColumn * TinyCity.SIDE_M, 0));
    PlanePoint northEast = shifted(new PlanePoint(toColumn * TinyCity.SIDE_M, TinyCity.SIDE_M));
    return new GeometryFactory()
        .toGeometry(
            new Envelope(
                southWest.eastM(), northEast.eastM(), southWest.northM(), northEast.northM()));
  }

  private Row area(String layer, String code, Geometry plane, boolean today) {
    WKBWriter wkb = new WKBWriter();
    return RowFactory.create(
        layer,
        code,
        code + " side",
        null,
        today,
        wkb.write(plane),
        wkb.write(projection.toLonLat(plane)));
  }

  private List<Row> backdrop() {
    byte[] wkb = new WKBWriter().write(projection.toLonLat(square(0, 1)));
    return List.of(
        RowFactory.create("water", "Mill Pond", wkb),
        RowFactory.create("park", null, wkb),
        RowFactory.create("park", "Green", wkb));
  }

  private static IngestManifest manifest(long kept) {
    return new IngestManifest(
        LakeV1.VERSION,
        "test",
        new CityFrame("Tiny", "America/Chicago", TinyCity.CRS),
        "2025-01-01T00:00:00Z",
        "00",
        List.of(new InputFile("tiny.csv", 1, "00")),
        new QualityReport(
            List.of(
                SourceReport.of(
                    new SourceQuality(new SourceTally("tiny", kept, kept, 0, 0, 0), Map.of()))),
            List.of()));
  }
}
