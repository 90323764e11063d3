package org.beatlight.formats;

/** The formats in which sources and areas come. */
public enum Format {
  /** Delimited text. */
  CSV("CSV"),
  /** One object a line, or an array of objects; a GeoJSON collection is taken as GeoJSON. */
  JSON("JSON"),
  GEOJSON("GeoJSON"),
  /** Parquet and GeoParquet. */
  PARQUET("Parquet"),
  /** A .shp with its companions beside it, or a .zip that holds them. */
  SHAPEFILE("a shapefile"),
  GEOPACKAGE("a GeoPackage"),
  /** KML and KMZ. */
  KML("KML"),
  /** The service requests of an Open311 GeoReport v2 server, as JSON. */
  OPEN311("Open311 service requests as JSON"),
  /** What a query of a database returns. */
  TABLE("a database table");

  private final String words;

  Format(String words) {
    this.words = words;
  }

  /** Returns what messages call it. */
  public String words() {
    return words;
  }
}
