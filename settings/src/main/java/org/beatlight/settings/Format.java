package org.beatlight.settings;

import java.util.Locale;

/** The formats in which feeds and area layers come. */
public enum Format {
  CSV,
  /** One JSON object a line, or one array of objects. */
  JSON,
  GEOJSON,
  /** Parquet, with or without GeoParquet's metadata. */
  PARQUET,
  SHAPEFILE,
  GEOPACKAGE,
  /** Area layers alone. */
  KML,
  /** Open311 GeoReport v2: service requests as JSON. */
  OPEN311,
  /** The rows of a query over JDBC. */
  TABLE;

  /** Returns the name in settings, such as {@code geojson}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
