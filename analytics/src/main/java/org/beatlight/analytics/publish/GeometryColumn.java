package org.beatlight.analytics.publish;

import java.util.Map;
import java.util.Optional;
import org.beatlight.core.contract.PublishedV1;

/** The geometry that PostGIS derives from WKB, for those who draw or ask in SQL. */
final class GeometryColumn {
  static final String NAME = "geom";

  private static final Map<String, String> WKB_BY_TABLE =
      Map.of("area", "geometry_wkb", "hotspot", "outline_wkb");

  private GeometryColumn() {}

  /** Returns the column's definition; empty for tables that have none. */
  static Optional<String> of(PublishedV1.Table table) {
    return Optional.ofNullable(WKB_BY_TABLE.get(table.name())).map(GeometryColumn::definition);
  }

  private static String definition(String wkb) {
    return """
        %s geometry(MultiPolygon, 4326)
          generated always as (st_multi(st_geomfromwkb(%s, 4326))) stored"""
        .formatted(NAME, wkb);
  }
}
