package org.beatlight.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Makes requests of the operations that the service describes, with values that do not fit. */
final class HostileRequests {
  private static final List<String> METHODS =
      List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "BREW", "get");
  private static final List<String> HEADERS =
      List.of(
          "If-None-Match: \"" + "x".repeat(500) + "\"",
          "If-None-Match: *, W/\"\", ,,\"",
          "If-Modified-Since: yesterday",
          "Range: bytes=0-,-1,9999999999999999999-",
          "X-Forwarded-For: '; drop table beat; --",
          "X-Forwarded-Host: evil.example",
          "X-Request-Id: ${jndi:ldap://x}",
          "X-HTTP-Method-Override: DELETE",
          "Accept-Encoding: gzip;q=NaN, *;q=-1",
          "Accept-Language: xx-" + "y".repeat(100),
          "Origin: null",
          "Authorization: Basic ????",
          "Authorization: Bearer blt_" + "x".repeat(43),
          "Authorization: Bearer a.b.c",
          "Cookie: JSESSIONID=" + "z".repeat(300),
          "Expect: 200-ok",
          "Content-Length: 0");

  /** Parameters that others might know, beside those that are described. */
  private static final List<String> FURTHER =
      List.of("", "x", "p", "f", "code", "rank", "q[]", "a.b");

  /** What no document describes, and tiles without filters, one of which seldom fits. */
  private static final List<Operation> ELSEWHERE =
      Stream.of(
              "/",
              "/quality",
              "/css/{x}",
              "/vendor/{x}",
              "/error",
              "/{x}",
              "/api/{x}",
              "/actuator/health",
              "/actuator/{x}",
              "/tiles/{name}/{z}/{x}/{y}.mvt",
              "/ogc/styles/beatlight",
              "/ogc/tileMatrixSets/{x}",
              "/ogc/collections/{collection}/items/{feature}",
              "/ogc/collections/{collection}/tiles/{x}")
          .map(path -> new Operation("GET", path, List.of("f")))
          .toList();

  private static final Map<String, List<String>> VALID =
      Map.ofEntries(
          Map.entry("beat", List.of("A1", "B1")),
          Map.entry("source", List.of("incidents")),
          Map.entry("name", List.of("beats", "hotspots", "events", "robust", "backdrop")),
          Map.entry("collection", List.of("beats", "hotspots", "robust")),
          Map.entry("collectionId", List.of("beats", "hotspots", "robust")),
          Map.entry("feature", List.of("A1")),
          Map.entry("featureId", List.of("A1")),
          Map.entry("z", List.of("0", "10", "14")),
          Map.entry("x", List.of("0", "262", "4201")),
          Map.entry("y", List.of("0", "380", "6093")),
          Map.entry("kind", List.of("incident", "concern")),
          Map.entry("category", List.of("burglary", "noise")),
          Map.entry("from", List.of("2024-06-01")),
          Map.entry("to", List.of("2024-06-20")),
          Map.entry("lon", List.of("-87.69")),
          Map.entry("lat", List.of("41.81")),
          Map.entry("f", List.of("json", "html", "csv", "gpkg", "fgb")),
          Map.entry("bbox", List.of("-88,41,-87,42")),
          Map.entry("filter", List.of("rank = 1", "code = 'A1'")),
          Map.entry("datetime", List.of("2024-06-01/..")));

  private final Random random;
  private final String token;
  private final List<Operation> operations;

  private HostileRequests(Random random, String token, List<Operation> operations) {
    this.random = random;
    this.token = token;
    this.operations = operations;
  }

  /**
   * Returns requests of all operations of OpenAPI documents.
   *
   * @param token of somebody who may ask for everything; a few requests go without
   */
  static HostileRequests of(Random random, String token, JsonNode... documents) {
    Stream<Operation> described = Stream.of(documents).flatMap(HostileRequests::operations);
    return new HostileRequests(
        random, token, Stream.concat(described, ELSEWHERE.stream()).toList());
  }

  /** Returns the templates of the addresses that are asked for. */
  List<String> templates() {
    return operations.stream().map(Operation::path).distinct().toList();
  }

  /** Returns a request of the operation whose turn it is. */
  String next(int turn) {
    Operation operation = operations.get(turn % operations.size());
    String method = random.nextInt(12) == 0 ? pick(METHODS) : operation.method();
    StringBuilder request = new StringBuilder(method);
    request.append(' ').append(path(operation)).append(query(operation));
    request.append(" HTTP/1.1\r\nHost: localhost\r\nAccept: ").append(pick(HostileValues.ACCEPTS));
    if (random.nextInt(6) == 0) {
      request.append("\r\n").append(pick(HEADERS));
    } else if (random.nextInt(20) > 0) {
      request.append("\r\nAuthorization: Bearer ").append(token);
    }
    if (method.equals("POST") || random.nextInt(40) == 0) {
      return request + body();
    }
    return request.append("\r\n\r\n").toString();
  }

  private String path(Operation operation) {
    StringBuilder path = new StringBuilder();
    for (String part : operation.path().split("(?=\\{)|(?<=})", -1)) {
      path.append(part.startsWith("{") ? segment(part) : part);
    }
    return path.toString();
  }

  private String segment(String part) {
    String name = part.substring(1, part.length() - 1);
    return random.nextInt(3) == 0 ? hostile() : pick(VALID.getOrDefault(name, List.of("1")));
  }

  private String query(Operation operation) {
    List<String> parts = new ArrayList<>();
    for (String name : operation.parameters()) {
      if (random.nextInt(3) == 0) {
        parts.add(encoded(name) + "=" + value(name));
      }
    }
    if (random.nextInt(8) == 0) {
      parts.add(encoded(pick(FURTHER)) + "=" + hostile());
    }
    if (random.nextInt(50) == 0) {
      parts.add("kind=incident&".repeat(random.nextInt(400)));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private String value(String name) {
    return random.nextInt(3) == 0
        ? encoded(pick(VALID.getOrDefault(name, List.of("1"))))
        : hostile();
  }

  private String hostile() {
    return random.nextInt(4) == 0
        ? pick(HostileValues.ENCODED)
        : encoded(pick(HostileValues.TEXTS));
  }

  private String body() {
    String body = pick(HostileValues.BODIES);
    return "\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(pick(HostileValues.MEDIA_TYPES), body.length(), body);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Stream<Operation> operations(JsonNode document) {
    String server = document.at("/servers/0/url").asString("");
    String root = URI.create(server).getPath().replaceFirst("/$", "");
    return document
        .path("paths")
        .propertyStream()
        .flatMap(path -> operations(root + path.getKey(), path.getValue()));
  }

  private static Stream<Operation> operations(String path, JsonNode item) {
    return item.propertyStream()
        .filter(entry -> List.of("get", "post").contains(entry.getKey()))
        .map(
            entry ->
                new Operation(
                    entry.getKey().toUpperCase(Locale.ROOT), path, parameters(entry.getValue())));
  }

  private static List<String> parameters(JsonNode operation) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> !parameter.path("in").asString("").equals("path"))
        .map(HostileRequests::name)
        .toList();
  }

  /** A parameter stands there itself, or as a reference that ends with its name. */
  private static String name(JsonNode parameter) {
    return parameter.has("name")
        ? parameter.get("name").asString()
        : parameter.path("$ref").asString("").replaceAll(".*/", "");
  }

  private record Operation(String method, String path, List<String> parameters) {}
}
