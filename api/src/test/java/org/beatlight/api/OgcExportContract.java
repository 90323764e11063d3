package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.api.ogc.export.GdalLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Features as files of a GIS, which GDAL reads; publication 1 is served. */
abstract class OgcExportContract extends OgcClient {
  private static final String GEOPACKAGE = "application/geopackage+sqlite3";
  private static final String FLATGEOBUF = "application/flatgeobuf";

  @TempDir Path exports;

  @ParameterizedTest
  @CsvSource({
    "beats, gpkg",
    "hotspots, gpkg",
    "robust, gpkg",
    "beats, fgb",
    "hotspots, fgb",
    "robust, fgb"
  })
  void aFileHoldsWhatGeoJsonHolds(String collection, String format) {
    GdalLayer file = read(items(collection, "f=" + format), format);
    GdalLayer json = read(items(collection, "f=json"), "json");

    assertThat(file.said())
        .contains("Layer name: " + collection, "Geometry: Multi Polygon", "ID[\"EPSG\",4326]]")
        .doesNotContain("Warning", "ERROR");
    assertThat(file.fields()).isEqualTo(types(json, format)).hasSizeGreaterThan(5);
    assertThat(file.features()).hasSameSizeAs(json.features()).isNotEmpty();
    assertThat(file.shapes()).isEqualTo(json.shapes());
    json.fields()
        .forEach(
            (name, type) ->
                assertThat(file.values(name))
                    .as(name)
                    .isEqualTo(
                        type.equals("Date") && format.equals("fgb")
                            ? json.values(name).stream().map(OgcExportContract::midnight).toList()
                            : json.values(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "fgb"})
  void filesHaveLongitudeFirstWhateverTheCrsSays(String format) {
    GdalLayer degrees = read(items("beats", "f=json"), "json");

    for (String crs : new String[] {CRS84, EPSG_4326}) {
      GdalLayer file = read(items("beats", "f=" + format + "&crs=" + crs), format);
      assertThat(file.said()).contains("Extent: (-87.700000, 41.800000)", "ID[\"EPSG\",4326]]");
      assertThat(file.shapes()).isEqualTo(degrees.shapes());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gpkg", "fgb"})
  void filesHoldMetresWhereMetresAreAskedFor(String format) {
    GdalLayer file = read(items("beats", "f=" + format + "&crs=" + EPSG_3857), format);

    assertThat(file.said()).contains("ID[\"EPSG\",3857]]").contains("Extent: (-9762719.34");
    assertThat(file.shapes())
        .isEqualTo(read(items("beats", "f=json&crs=" + EPSG_3857), "json").shapes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beats | bbox=-87.687,41.805,-80,42 | A2 B1",
        "beats | limit=1&offset=1 | A2",
        "beats | code=A2 | A2",
        "hotspots | filter=rank = 1 AND kind = 'concern' | concern-noise-1",
        "hotspots | datetime=2024-06-28&limit=1 | incident-burglary-1"
      })
  void callersChooseWhichFeaturesAFileHolds(String collection, String query, String ids) {
    for (String format : new String[] {"gpkg", "fgb"}) {
      GdalLayer file = read(items(collection, query + "&f=" + format), format);
      assertThat(file.values("id")).as(format).containsExactly(ids.split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({"beats, bbox=0;0;1;1", "hotspots, datetime=../1999-01-01", "robust, category=none"})
  void anEmptyAnswerIsAFileWithTheSameFields(String collection, String query) {
    for (String format : new String[] {"gpkg", "fgb"}) {
      GdalLayer full = read(items(collection, "f=" + format), format);
      String path = items(collection, query.replace(';', ',') + "&f=" + format);
      GdalLayer empty = read(path, format);
      assertThat(empty.said()).contains("Geometry: Multi Polygon", "Feature Count: 0");
      assertThat(empty.fields()).isEqualTo(full.fields());
    }
  }

  @ParameterizedTest
  @CsvSource({"gpkg, " + GEOPACKAGE, "fgb, " + FLATGEOBUF, "csv, text/csv;charset=UTF-8"})
  void aFileIsNamedAndEqualQuestionsGetEqualBytes(String format, String type) {
    String path = items("hotspots", "f=" + format + "&crs=" + EPSG_3857);
    HttpResponse<byte[]> answer = service().getBytes(path);

    assertThat(type(answer)).isEqualTo(type);
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"hotspots-1." + format + "\"");
    assertThat(answer.headers().firstValue("Content-Crs")).contains("<" + EPSG_3857 + ">");
    assertThat(service().getBytes(path).body()).isEqualTo(answer.body());
    assertThat(
            service()
                .getBytes("/ogc/collections/hotspots/items?crs=" + EPSG_3857, "Accept", type)
                .body())
        .isEqualTo(answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "items, 'f: expected one of json, html, csv, gpkg, fgb, got \\\"shp\\\"'",
    "items/A1, 'f: expected one of json, html, got \\\"shp\\\"'"
  })
  void otherFormatsAreRefused(String resource, String message) {
    HttpResponse<String> answer = service().get("/ogc/collections/beats/" + resource + "?f=shp");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(message);
    assertThat(service().get("/ogc/collections/beats/items/A1?f=gpkg").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "gpkg", "fgb"})
  void aFileThatIsNotTheWholeTellsWhereItGoesOn(String format) {
    String path = "/ogc/collections/beats/items?f=" + format + "&limit=";

    assertThat(service().getBytes(path + 2).headers().firstValue("Link"))
        .contains("<%s%s2&offset=2>; rel=\"next\"".formatted(root(), path));
    assertThat(service().getBytes(path + 3).headers().firstValue("Link")).isEmpty();
  }

  @Test
  void filesAreLinkedAndDescribed() {
    for (JsonNode links :
        new JsonNode[] {
          service().json("/ogc/collections/beats").path("links"),
          service().json("/ogc/collections/beats/items").path("links")
        }) {
      assertThat(links.valueStream().map(link -> link.path("type").asString()))
          .contains(GEOPACKAGE, FLATGEOBUF, "text/csv");
    }
    JsonNode get = service().json("/ogc/api").at("/paths/~1collections~1beats~1items/get");
    assertThat(get.at("/responses/200/content").propertyNames())
        .containsExactly("application/geo+json", "text/html", "text/csv", GEOPACKAGE, FLATGEOBUF);
    assertThat(get.path("parameters").valueStream())
        .filteredOn(parameter -> parameter.path("name").asString().equals("f"))
        .extracting(parameter -> texts(parameter.at("/schema/enum")))
        .containsExactly(List.of("json", "html", "csv", "gpkg", "fgb"));
  }

  private GdalLayer read(String path, String format) {
    HttpResponse<byte[]> answer = service().getBytes(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    try {
      Path folder = Files.createTempDirectory(exports, "export");
      return GdalLayer.read(Files.write(folder.resolve("items." + format), answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** FlatGeobuf knows no days, only days with a time. */
  private static Map<String, String> types(GdalLayer json, String format) {
    Map<String, String> types = new TreeMap<>(json.fields());
    if (format.equals("fgb")) {
      types.replaceAll((name, type) -> type.equals("Date") ? "DateTime" : type);
    }
    return types;
  }

  private static String midnight(String day) {
    return day + "T00:00:00";
  }
}
