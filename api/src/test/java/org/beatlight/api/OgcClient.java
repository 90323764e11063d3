package org.beatlight.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as a client of the OGC API does. */
abstract class OgcClient {
  static final JsonMapper JSON = JsonMapper.builder().build();
  static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  static final String EPSG_4326 = "http://www.opengis.net/def/crs/EPSG/0/4326";
  static final String EPSG_3857 = "http://www.opengis.net/def/crs/EPSG/0/3857";

  abstract RunningService service();

  String root() {
    return "http://127.0.0.1:" + service().port();
  }

  static String path(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  static String items(String collection, String query) {
    StringBuilder path = new StringBuilder("/ogc/collections/" + collection + "/items?");
    for (String parameter : query.split("&", -1)) {
      int equals = parameter.indexOf('=');
      path.append(parameter, 0, equals + 1)
          .append(encoded(parameter.substring(equals + 1).strip()))
          .append('&');
    }
    return path.substring(0, path.length() - 1);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none");
  }

  static List<String> ids(JsonNode items) {
    return StreamSupport.stream(items.path("features").spliterator(), false)
        .map(feature -> feature.path("id").asString())
        .toList();
  }

  static List<String> rels(JsonNode resource) {
    return resource.path("links").valueStream().map(link -> link.path("rel").asString()).toList();
  }

  static List<String> hrefs(JsonNode resource, String rel) {
    return resource
        .path("links")
        .valueStream()
        .filter(link -> link.path("rel").asString().equals(rel))
        .map(link -> link.path("href").asString())
        .toList();
  }

  static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
