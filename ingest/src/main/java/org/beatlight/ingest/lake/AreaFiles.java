package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type.Repetition;
import org.beatlight.core.area.Area;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.contract.LakeV1.Areas;
import org.beatlight.core.contract.LakeV1.Backdrop;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;

/** The areas ({@link Areas}) and the backdrop ({@link Backdrop}) of one load. */
public final class AreaFiles {
  private static final MessageType AREAS =
      new MessageType(
          "area",
          LakeTypes.text(Areas.LAYER),
          LakeTypes.text(Areas.CODE),
          LakeTypes.text(Areas.NAME),
          LakeTypes.date(Areas.VALID_FROM, Repetition.OPTIONAL),
          LakeTypes.plain(Areas.TODAY, BOOLEAN),
          LakeTypes.plain(Areas.PLANE_WKB, BINARY),
          LakeTypes.plain(Areas.LONLAT_WKB, BINARY));

  private static final MessageType BACKDROP =
      new MessageType(
          "feature",
          LakeTypes.text(Backdrop.THEME),
          LakeTypes.text(Backdrop.NAME),
          LakeTypes.plain(Backdrop.LONLAT_WKB, BINARY));

  private AreaFiles() {}

  /**
   * Writes all versions of all layers into a load.
   *
   * @param layers with shapes in degrees
   * @param toPlane turns a shape into metres
   */
  public static void writeAreas(
      Path load, List<LayerVersion> layers, UnaryOperator<Geometry> toPlane) {
    List<AreaRow> rows =
        layers.stream()
            .flatMap(layer -> layer.areas().stream().map(area -> new AreaRow(layer, area)))
            .toList();
    write(load.resolve(LakeV1.AREAS), AREAS, rows, (row, into) -> put(row, toPlane, into));
  }

  /** Writes the backdrop, which may be empty, into a load. */
  public static void writeBackdrop(Path load, List<BackdropFeature> features) {
    write(load.resolve(LakeV1.BACKDROP), BACKDROP, features, AreaFiles::put);
  }

  private static <T> void write(
      Path folder, MessageType schema, List<T> rows, ParquetFile.RowWriter<T> writer) {
    try (ParquetFile<T> file =
        ParquetFile.create(folder.resolve(ParquetFile.NAME), schema, writer)) {
      for (T row : rows) {
        file.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private static void put(AreaRow row, UnaryOperator<Geometry> toPlane, FieldWriter into) {
    WKBWriter wkb = new WKBWriter();
    into.put(row.layer.layer());
    into.put(row.area.code());
    into.put(row.area.name());
    row.layer
        .from()
        .ifPresentOrElse(day -> into.put(Math.toIntExact(day.toEpochDay())), into::putNothing);
    into.put(row.layer.today());
    into.put(wkb.write(toPlane.apply(row.area.shape())));
    into.put(wkb.write(row.area.shape()));
  }

  private static void put(BackdropFeature feature, FieldWriter into) {
    into.put(feature.theme());
    into.put(feature.name());
    into.put(new WKBWriter().write(feature.shape()));
  }

  private record AreaRow(LayerVersion layer, Area area) {}
}
