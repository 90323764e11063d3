package org.beatlight.acceptance.attack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.acceptance.Json;
import tools.jackson.databind.JsonNode;

/**
 * Looks for what is not for the public, word by word, in every answer that can be reached: each
 * operation of the API's own description, pages and tables of the OGC API in all formats, and the
 * answers to mistakes.
 */
public final class LeakScan {
  private static final List<String> MISTAKES =
      List.of(
          "/api/v1/beats/nowhere",
          "/api/v1/hotspots?category=nothing",
          "/api/v1/hotspots?beat=nowhere",
          "/api/v1/changes?from=1800-01-01&to=1800-01-08",
          "/api/v1/changes?from=x",
          "/api/v1/robust/at?lon=x&lat=0",
          "/api/v1/quality/nothing",
          "/tiles/events/14/0/0.mvt?from=1800-01-01",
          "/ogc/collections/hotspots/items?filter=weight%20%3E",
          "/ogc/collections/hotspots/items/nothing");
  private static final List<String> OGC =
      List.of("", "/collections", "/conformance", "/api", "/tiles");
  private static final int SHORTEST_SECRET = 6;

  private final Asker asker;

  public LeakScan(Asker asker) {
    this.asker = asker;
  }

  /**
   * Returns what only those may know who are cleared: ids and corners of hotspots, the fingerprint.
   * Corners are pairs of numbers, for single ones are often equal by chance.
   */
  public Set<String> secrets() {
    Set<String> secrets = new TreeSet<>();
    for (JsonNode feature : Json.read(text("/api/v1/hotspots")).get("features")) {
      JsonNode properties = feature.get("properties");
      secrets.add(properties.get("hotspotId").asString());
      corners(feature.get("geometry").get("coordinates"), secrets);
    }
    JsonNode about = Json.read(text("/api/v1/publication"));
    secrets.add(about.get("fingerprint").asString());
    secrets.removeIf(secret -> secret.length() < SHORTEST_SECRET);
    return secrets;
  }

  private static void corners(JsonNode node, Set<String> into) {
    if (node.get(0).isArray()) {
      node.forEach(part -> corners(part, into));
    } else {
      into.add(node.get(0).asString() + "," + node.get(1).asString());
    }
  }

  /** Returns the words of all answers. */
  public Set<String> words() {
    Set<String> words = new TreeSet<>();
    for (String path : paths()) {
      words.addAll(words(text(path)));
    }
    return words;
  }

  /** Returns words and numbers; two numbers with a blank or comma between them are one word. */
  private static List<String> words(String text) {
    String pairs = text.replaceAll("(\\d) (-?\\d)", "$1,$2");
    return Arrays.stream(pairs.split("[^A-Za-z0-9.,+_-]+", -1))
        .map(word -> word.replaceAll("^,+|,+$", ""))
        .toList();
  }

  private Set<String> paths() {
    Set<String> paths = new LinkedHashSet<>(MISTAKES);
    JsonNode api = Json.read(text("/api/v1/openapi.json"));
    api.get("paths")
        .propertyNames()
        .forEach(
            path ->
                paths.add(
                    path.replaceAll("\\{beat\\}", beat())
                        .replaceAll("\\{name\\}", "hotspots")
                        .replaceAll("\\{source\\}", "incidents")
                        .replaceAll("\\{[zxy]\\}", "0")));
    paths.add("/api/v1/beats/%s/weeks?kind=incident".formatted(beat()));
    OGC.forEach(path -> paths.add("/ogc" + path));
    for (String collection : List.of("beats", "hotspots", "robust")) {
      // not GeoPackages, in which texts follow each other without a sign between
      for (String format : List.of("json", "html", "csv", "fgb")) {
        paths.add("/ogc/collections/%s/items?limit=1000&f=%s".formatted(collection, format));
      }
      paths.add("/ogc/collections/%s".formatted(collection));
      paths.add("/ogc/collections/%s/queryables".formatted(collection));
    }
    return paths;
  }

  private String beat() {
    return Json.read(text("/api/v1/beats")).get("features").get(0).get("id").asString();
  }

  private String text(String path) {
    return new String(asker.fetch(path).body(), StandardCharsets.UTF_8);
  }
}
