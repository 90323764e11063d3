package org.beatlight.analytics.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.beatlight.analytics.ground.PlaneHotspot;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** How a hotspot travels from the executors to the driver. */
final class HotspotRows {
  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("category", "string", false)
          .add("id", "string", false)
          .add("rank", "int", false)
          .add("weight", "double", false)
          .add("places", "int", false)
          .add("core_places", "int", false)
          .add("center_east_m", "double", false)
          .add("center_north_m", "double", false)
          .add("outline_wkb", "binary", false);

  private HotspotRows() {}

  static Row toRow(Subject subject, Hotspot hotspot) {
    return RowFactory.create(
        subject.kind(),
        subject.category(),
        hotspot.id(),
        hotspot.rank(),
        hotspot.weight(),
        hotspot.places(),
        hotspot.corePlaces(),
        hotspot.center().eastM(),
        hotspot.center().northM(),
        new WKBWriter().write(hotspot.outline()));
  }

  static PlaneHotspot fromRow(Row row) {
    return new PlaneHotspot(row.getAs("kind"), row.getAs("category"), hotspot(row));
  }

  private static Hotspot hotspot(Row row) {
    try {
      return new Hotspot(
          row.getAs("id"),
          row.getAs("rank"),
          row.getAs("weight"),
          row.getAs("places"),
          row.getAs("core_places"),
          new PlanePoint(row.getAs("center_east_m"), row.getAs("center_north_m")),
          new WKBReader().read(row.<byte[]>getAs("outline_wkb")));
    } catch (ParseException e) {
      throw new IllegalStateException("an outline that this class wrote can be read", e);
    }
  }
}
