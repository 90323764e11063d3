package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** How the OGC resources hang together, in which formats they come, and the tiles. */
abstract class OgcResourceContract extends OgcExportContract {
  /**
   * Every resource is reached from the landing page, and every link that is met leads somewhere.
   */
  @Test
  void everyLinkLeadsToWhatItPromises() {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(root() + "/ogc"));
    while (!open.isEmpty()) {
      String address = open.remove(open.size() - 1);
      if (seen.add(address)) {
        HttpResponse<String> answer = service().get(path(address));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        if (type(answer).contains("json")) {
          for (JsonNode link : JSON.readTree(answer.body()).findParents("href")) {
            open.addAll(followed(link));
          }
        }
      }
    }
    assertThat(seen)
        .contains(
            root() + "/ogc/api?f=json",
            root() + "/ogc/conformance",
            root() + "/ogc/collections/beats/queryables",
            root() + "/ogc/collections/hotspots/items?f=csv",
            root() + "/ogc/collections/hotspots/items?f=gpkg",
            root() + "/ogc/collections/hotspots/items?f=fgb",
            root() + "/ogc/collections/hotspots/tiles",
            root() + "/ogc/tiles/backdrop",
            root() + "/ogc/tileMatrixSets/WebMercatorQuad",
            root() + "/ogc/styles/beatlight",
            root() + "/tiles/events.json");
  }

  @Test
  void theLandingPageNamesWhatTheStandardAsksFor() {
    for (String address : List.of("/ogc", "/ogc/", "/ogc?f=json")) {
      JsonNode landing = service().json(address);
      assertThat(landing.path("title").asString()).isEqualTo("Beatlight: Tiny");
      assertThat(rels(landing))
          .contains(
              "self",
              "alternate",
              "service-desc",
              "service-doc",
              "conformance",
              "data",
              "http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector");
    }
  }

  @Test
  void theClassesThatAreMetAreNamed() {
    assertThat(service().json("/ogc/conformance").path("conformsTo").valueStream())
        .map(JsonNode::asString)
        .doesNotHaveDuplicates()
        .contains(
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
            "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/features-filter",
            "http://www.opengis.net/spec/cql2/1.0/conf/cql2-text",
            "http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/geodata-tilesets");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "application/json | application/geo+json",
        "application/geo+json | application/geo+json",
        "*/* | application/geo+json",
        "text/csv | text/csv",
        "application/geopackage+sqlite3 | application/geopackage+sqlite3",
        "application/flatgeobuf | application/flatgeobuf",
        "application/* | application/geo+json",
        "application/json;q=0.5,text/html;q=0.9 | text/html",
        "text/html;q=0,*/* | application/geo+json"
      })
  void theHeaderChoosesTheFormatWhereTheParameterDoesNot(String accept, String expected) {
    HttpResponse<String> answer = service().get("/ogc/collections/beats/items", "Accept", accept);

    assertThat(type(answer)).startsWith(expected);
    assertThat(answer.headers().allValues("Vary").toString())
        .contains("Accept")
        .contains("Accept-Encoding");
    assertThat(type(service().get("/ogc/collections/beats/items?f=json", "Accept", accept)))
        .isEqualTo("application/geo+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "rubbish", "application/xml"})
  void aFormatThatThereIsNotIsRefused(String accept) {
    assertThat(service().get("/ogc", "Accept", accept).statusCode()).isEqualTo(406);
  }

  @Test
  void eachFormatHasATagOfItsOwnAndIsNotSentAgain() {
    Set<String> tags = new HashSet<>();
    for (String format : List.of("json", "html", "csv", "gpkg", "fgb")) {
      String path = "/ogc/collections/hotspots/items?f=" + format;
      String tag = service().get(path).headers().firstValue("ETag").orElseThrow();
      assertThat(tags.add(tag)).isTrue();
      assertThat(service().get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(service().get(path).body()).isEqualTo(service().get(path).body());
      HttpResponse<byte[]> packed = service().getBytes(path, "Accept-Encoding", "gzip");
      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(tags.add(packed.headers().firstValue("ETag").orElseThrow())).isTrue();
    }
    String html = service().get("/ogc?f=html").headers().firstValue("ETag").orElseThrow();
    assertThat(service().get("/ogc", "If-None-Match", html).statusCode()).isEqualTo(200);
  }

  @Test
  void featuresComeAsATableForSpreadsheets() {
    HttpResponse<String> answer =
        service()
            .get("/ogc/collections/beats/items?f=csv&filter=code%20%3C%3E%20'B1'&crs=" + EPSG_4326);

    assertThat(type(answer)).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.body())
        .isEqualTo(
            """
            id,code,name,areaKm2,labelLon,labelLat,wkt
            A1,A1,West,0.92,-87.6975,41.8025,"POLYGON ((41.8 -87.7, 41.81 -87.7, 41.81 -87.69, 41.8 -87.69, 41.8 -87.7))"
            A2,A2,East,0.92,-87.6875,41.8025,"POLYGON ((41.8 -87.69, 41.8 -87.68, 41.81 -87.68, 41.81 -87.69, 41.8 -87.69))"
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void pagesAreMadeOfTextLinksAndTablesAlone() {
    for (String path :
        List.of(
            "/ogc",
            "/ogc/conformance",
            "/ogc/api",
            "/ogc/collections",
            "/ogc/collections/beats",
            "/ogc/collections/beats/queryables",
            "/ogc/collections/beats/items?limit=2&offset=1",
            "/ogc/collections/hotspots/items/concern-noise-1",
            "/ogc/tiles",
            "/ogc/tiles/beats",
            "/ogc/collections/beats/tiles",
            "/ogc/tileMatrixSets",
            "/ogc/tileMatrixSets/WebMercatorQuad")) {
      HttpResponse<String> page = service().get(path, "Accept", "text/html");
      assertThat(type(page)).isEqualTo("text/html;charset=UTF-8");
      assertThat(page.body())
          .startsWith("<!doctype html>")
          .doesNotContain("<script", "style=", "onclick", "<style")
          .contains("<h1>");
      assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }
  }

  @Test
  void whatACallerWritesIsShownAsTextAlone() {
    HttpResponse<String> page =
        service()
            .get("/ogc/collections/beats/items?f=html&code=" + encoded("<script>\"'&</script>"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script");
  }

  @Test
  void theDescriptionBeginsAtTheLandingPageAndNamesEveryParameter() {
    HttpResponse<String> answer = service().get("/ogc/api");
    JsonNode document = JSON.readTree(answer.body());

    assertThat(type(answer)).isEqualTo("application/vnd.oai.openapi+json;version=3.0");
    assertThat(document.path("openapi").asString()).isEqualTo("3.0.3");
    assertThat(document.at("/servers/0/url").asString()).isEqualTo(root() + "/ogc");
    assertThat(
            document
                .at("/paths/~1collections~1hotspots~1items/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString()))
        .contains("bbox", "datetime", "limit", "offset", "crs", "filter", "f", "kind", "firstDay");
    assertThat(document.path("paths").propertyNames())
        .allSatisfy(
            path ->
                assertThat(
                        service()
                            .get("/ogc" + path.replace("{featureId}", firstId(path)))
                            .statusCode())
                    .as(path)
                    .isEqualTo(200));
  }

  @Test
  void aTilesetLeadsToItsTiles() {
    JsonNode tileset = service().json("/ogc/tiles/hotspots");
    String template = hrefs(tileset, "item").get(0);

    assertThat(tileset.path("dataType").asString()).isEqualTo("vector");
    assertThat(tileset.path("tileMatrixSetURI").asString())
        .isEqualTo("http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad");
    assertThat(tileset.at("/layers/0/id").asString()).isEqualTo("hotspots");
    for (JsonNode limit : tileset.path("tileMatrixSetLimits")) {
      String tile =
          template
              .replace("{tileMatrix}", limit.path("tileMatrix").asString())
              .replace("{tileRow}", limit.path("minTileRow").toString())
              .replace("{tileCol}", limit.path("minTileCol").toString());
      HttpResponse<byte[]> answer = service().getBytes(path(tile));
      assertThat(answer.statusCode()).as(tile).isIn(200, 204);
    }
    assertThat(service().json("/ogc/tiles").path("tilesets").size()).isEqualTo(8);
    assertThat(hrefs(service().json("/ogc/collections/beats/tiles").at("/tilesets/0"), "self"))
        .containsExactly(root() + "/ogc/collections/beats/tiles/WebMercatorQuad");
    assertThat(service().json("/ogc/collections/beats/tiles").at("/tilesets/0/title").asString())
        .isEqualTo("beats");
  }

  /** Zoom 0 and 14 as OGC 17-083r4, annex D, prints them. */
  @Test
  void tilesLieAsTheStandardHasIt() {
    JsonNode zooms = service().json("/ogc/tileMatrixSets/WebMercatorQuad").path("tileMatrices");

    assertThat(zooms.at("/0/scaleDenominator").asDouble())
        .isCloseTo(559082264.028717, offset(1e-6));
    assertThat(zooms.at("/0/cellSize").asDouble()).isCloseTo(156543.033928041, offset(1e-9));
    assertThat(zooms.at("/14/cellSize").asDouble()).isCloseTo(9.55462853564703, offset(1e-13));
    assertThat(zooms.at("/14/matrixWidth").asInt()).isEqualTo(16384);
  }

  @Test
  void theStyleDrawsLayersThatTheTilesHold() {
    JsonNode style = service().json("/ogc/styles/beatlight");

    assertThat(style.path("version").asInt()).isEqualTo(8);
    for (JsonNode layer : style.path("layers")) {
      if (layer.has("source")) {
        JsonNode source = style.path("sources").path(layer.path("source").asString());
        JsonNode tileJson = service().json(path(source.path("url").asString()));
        assertThat(tileJson.path("vector_layers").valueStream())
            .anyMatch(known -> known.path("id").equals(layer.path("source-layer")));
      }
    }
  }

  /** Returns the address of a link that can be followed, which must have all that links have. */
  private List<String> followed(JsonNode link) {
    assertThat(link.path("rel").asString()).isNotEmpty();
    assertThat(link.path("type").asString()).contains("/");
    assertThat(link.path("title").asString()).isNotEmpty();
    String href = link.path("href").asString();
    assertThat(href).startsWith(root() + "/");
    if (link.path("templated").asBoolean(false)) {
      return List.of();
    }

    String expected = link.path("type").asString().split(";", -1)[0];
    assertThat(type(service().get(path(href)))).as(href).startsWith(expected);
    return List.of(href);
  }

  private String firstId(String path) {
    return path.contains("{featureId}")
        ? ids(service().json("/ogc" + path.replace("/{featureId}", ""))).get(0)
        : "";
  }
}
