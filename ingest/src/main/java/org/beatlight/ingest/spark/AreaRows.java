package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.core.contract.LakeV1.Areas;
import org.beatlight.core.contract.LakeV1.Backdrop;
import org.beatlight.ingest.area.BackdropFeature;
import org.beatlight.ingest.area.LayerVersion;
import org.locationtech.jts.io.WKBWriter;

/** How areas and the backdrop are laid out in the lake ({@link Areas}, {@link Backdrop}). */
final class AreaRows {
  static final StructType AREAS =
      new StructType()
          .add(Areas.LAYER, "string", false)
          .add(Areas.CODE, "string", false)
          .add(Areas.NAME, "string", false)
          .add(Areas.VALID_FROM, "date", true)
          .add(Areas.TODAY, "boolean", false)
          .add(Areas.PLANE_WKB, "binary", false)
          .add(Areas.LONLAT_WKB, "binary", false);

  static final StructType BACKDROP =
      new StructType()
          .add(Backdrop.THEME, "string", false)
          .add(Backdrop.NAME, "string", false)
          .add(Backdrop.LONLAT_WKB, "binary", false);

  private AreaRows() {}

  /**
   * Returns the rows of all versions.
   *
   * @param layers with shapes in degrees
   * @param frame turns them into metres
   */
  static List<Row> areas(List<LayerVersion> layers, CityProjection frame) {
    List<Row> rows = new ArrayList<>();
    for (LayerVersion layer : layers) {
      layer.areas().forEach(area -> rows.add(area(area, layer, frame)));
    }
    return rows;
  }

  static List<Row> backdrop(List<BackdropFeature> features) {
    WKBWriter wkb = new WKBWriter();
    return features.stream()
        .map(f -> RowFactory.create(f.theme(), f.name(), wkb.write(f.shape())))
        .toList();
  }

  private static Row area(Area area, LayerVersion layer, CityProjection frame) {
    WKBWriter wkb = new WKBWriter();
    return RowFactory.create(
        layer.layer(),
        area.code(),
        area.name(),
        layer.from().orElse(null),
        layer.today(),
        wkb.write(frame.toPlane(area.shape())),
        wkb.write(area.shape()));
  }
}
