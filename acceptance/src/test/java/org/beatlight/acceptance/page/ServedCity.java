package org.beatlight.acceptance.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.beatlight.acceptance.Json;
import org.beatlight.acceptance.Riverbend;
import org.beatlight.acceptance.Server;
import tools.jackson.databind.JsonNode;

/**
 * The city whose page is tested, as an analyst sees it: the server that {@code BEATLIGHT_URL}
 * names, with the token in {@code BEATLIGHT_TOKEN}, else the generated city.
 */
final class ServedCity {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI base;
  private final String token;

  private ServedCity(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  static ServedCity find() {
    String url = System.getenv("BEATLIGHT_URL");
    if (url == null || url.isBlank()) {
      Server server = Riverbend.shared().server();
      return new ServedCity(server.base(), server.token());
    }
    return new ServedCity(
        URI.create(url.endsWith("/") ? url : url + "/"),
        Objects.requireNonNull(System.getenv("BEATLIGHT_TOKEN"), "BEATLIGHT_TOKEN"));
  }

  /** Returns an analyst's token. */
  String token() {
    return token;
  }

  URI base() {
    return base;
  }

  /** Returns what the API says at a path below {@code /api/v1/}. */
  JsonNode ask(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      return Json.read(CLIENT.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting for " + path, e);
    }
  }

  /** Returns the codes of all beats. */
  Set<String> beats() {
    return texts(ask("beats").get("features"), "/properties/code", feature -> true);
  }

  /** Returns the texts at a pointer of those rows that a filter lets pass. */
  static Set<String> texts(JsonNode rows, String pointer, Predicate<JsonNode> filter) {
    Set<String> texts = new TreeSet<>();
    rows.forEach(
        row -> {
          if (filter.test(row)) {
            texts.add(row.at(pointer).asString());
          }
        });
    return texts;
  }

  /** Returns the kind and category with the most hotspots, which a map has something to show of. */
  Choice richestCategory() {
    JsonNode hotspots = ask("hotspots").get("features");
    Choice richest = new Choice("", "", "");
    int most = 0;
    for (JsonNode category : ask("publication").get("categories")) {
      Choice choice = Choice.of(category);
      int size = texts(hotspots, "/properties/hotspotId", choice::isOf).size();
      if (size > most) {
        most = size;
        richest = choice;
      }
    }
    return richest;
  }

  /** A kind and one of its categories. */
  record Choice(String kind, String category, String name) {
    private static Choice of(JsonNode row) {
      return new Choice(
          row.get("kind").asString(), row.get("category").asString(), row.get("name").asString());
    }

    /** Returns the query and the hash alike: {@code kind=…&category=…}. */
    String parameters() {
      return "kind=%s&category=%s".formatted(kind, category);
    }

    private boolean isOf(JsonNode hotspot) {
      JsonNode properties = hotspot.get("properties");
      return properties.get("kind").asString().equals(kind)
          && properties.get("category").asString().equals(category);
    }
  }
}
