package org.beatlight.api.ogc;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Media types of the OGC resources. */
public final class MediaTypes {
  public static final MediaType GEOJSON = MediaType.valueOf("application/geo+json");
  public static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");
  public static final MediaType STYLE = MediaType.valueOf("application/vnd.mapbox.style+json");
  public static final MediaType OPENAPI =
      MediaType.valueOf("application/vnd.oai.openapi+json;version=3.0");
  public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  public static final MediaType GEOPACKAGE = MediaType.valueOf("application/geopackage+sqlite3");
  public static final MediaType FLATGEOBUF = MediaType.valueOf("application/flatgeobuf");

  public static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private MediaTypes() {}
}
