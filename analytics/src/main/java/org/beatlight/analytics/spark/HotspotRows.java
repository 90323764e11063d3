package org.beatlight.analytics.spark;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.beatlight.analytics.hotspot.CategoryHotspots;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.robust.RankedHotspot;
import org.beatlight.core.robust.SpotShares;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** How the hotspots of a category travel from the executors to the driver. */
final class HotspotRows {
  private static final StructType HOTSPOT =
      new StructType()
          .add("rank", "int", false)
          .add("share", "double", true)
          .add("p_value", "double", true)
          .add("id", "string", false)
          .add("weight_rank", "int", false)
          .add("weight", "double", false)
          .add("places", "int", false)
          .add("core_places", "int", false)
          .add("center_east_m", "double", false)
          .add("center_north_m", "double", false)
          .add("outline_wkb", "binary", false);

  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("category", "string", false)
          .add("hotspots", new ArrayType(HOTSPOT, false), false)
          .add("ground", "binary", true);

  private HotspotRows() {}

  static Row toRow(CategoryHotspots found) {
    return RowFactory.create(
        found.kind().code(),
        found.category(),
        found.hotspots().stream().map(HotspotRows::hotspotRow).toArray(),
        found.ground().map(SpotShares::toBytes).orElse(null));
  }

  private static Row hotspotRow(RankedHotspot ranked) {
    Hotspot hotspot = ranked.hotspot();
    return RowFactory.create(
        ranked.rank(),
        orNull(ranked.share()),
        orNull(ranked.pValue()),
        hotspot.id(),
        hotspot.rank(),
        hotspot.weight(),
        hotspot.places(),
        hotspot.corePlaces(),
        hotspot.center().eastM(),
        hotspot.center().northM(),
        new WKBWriter().write(hotspot.outline()));
  }

  static CategoryHotspots fromRow(Row row) {
    byte @Nullable [] ground = row.getAs("ground");
    return new CategoryHotspots(
        Kind.ofCode(row.getAs("kind")),
        row.getAs("category"),
        row.<Row>getList(row.fieldIndex("hotspots")).stream().map(HotspotRows::ranked).toList(),
        Optional.ofNullable(ground).map(SpotShares::ofBytes));
  }

  private static RankedHotspot ranked(Row row) {
    return new RankedHotspot(
        row.getAs("rank"), hotspot(row), optional(row, "share"), optional(row, "p_value"));
  }

  private static Hotspot hotspot(Row row) {
    try {
      return new Hotspot(
          row.getAs("id"),
          row.getAs("weight_rank"),
          row.getAs("weight"),
          row.getAs("places"),
          row.getAs("core_places"),
          new PlanePoint(row.getAs("center_east_m"), row.getAs("center_north_m")),
          new WKBReader().read(row.<byte[]>getAs("outline_wkb")));
    } catch (ParseException e) {
      throw new IllegalStateException("an outline that this class wrote can be read", e);
    }
  }

  static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static OptionalDouble optional(Row row, String column) {
    @Nullable Double value = row.getAs(column);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
