package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.testkit.Gdal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as GDAL's driver for OGC API - Features reads it. */
@TestInstance(Lifecycle.PER_CLASS)
class GdalClientTest {
  private static final String EPSG_3857 = "http://www.opengis.net/def/crs/EPSG/0/3857";

  private Gdal gdal;
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    gdal = Gdal.require();
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    service = RunningService.start(TinyCity.of(store.settings())).awaitPublication(1);
  }

  @AfterAll
  void stop() {
    if (service != null) {
      service.close();
    }
  }

  @Test
  void itFindsTheCollectionsAndTheirFields() {
    String said = gdal.run("ogrinfo", "-ro", "-al", "-so", api());

    assertThat(said)
        .contains("Layer name: beats", "Layer name: hotspots", "Feature Count: 3")
        .contains("Extent: (-87.700000, 41.800000) - (-87.680000, 41.820000)")
        .contains("areaKm2: Real", "rank: Integer", "firstDay: Date", "kind: String")
        .doesNotContain("ERROR", "Warning");
  }

  @Test
  void itReadsEveryFeatureAlsoInPagesOfOne(@TempDir Path folder) throws IOException {
    for (String size : List.of("1", "1000")) {
      Path file = folder.resolve("hotspots-" + size + ".geojson");
      gdal.run(
          "ogr2ogr",
          "-f",
          "GeoJSON",
          "-oo",
          "PAGE_SIZE=" + size,
          file.toString(),
          api(),
          "hotspots");
      assertThat(values(read(file), "hotspotId"))
          .containsExactly("incident-burglary-1", "incident-burglary-2", "concern-noise-1");
    }
  }

  @Test
  void itsOwnFiltersAreOurs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("some.geojson");
    gdal.run(
        "ogr2ogr",
        "-f",
        "GeoJSON",
        file.toString(),
        api(),
        "hotspots",
        "-where",
        "kind = 'incident' AND rank = 1",
        "-spat",
        "-87.7",
        "41.8",
        "-87.69",
        "41.81");

    assertThat(values(read(file), "hotspotId")).containsExactly("incident-burglary-1");
  }

  @Test
  void aFilterInCql2ReachesItByTheAddress(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("some.geojson");
    String filter =
        "rank = 1 AND S_INTERSECTS(geometry, BBOX(-87.69, 41.8, -87.68, 41.81)) AND share > 0.5";
    gdal.run("ogr2ogr", "-f", "GeoJSON", file.toString(), items("hotspots", "filter", filter));

    assertThat(values(read(file), "hotspotId")).containsExactly("concern-noise-1");
  }

  /** PROJ moves what we answer in degrees; we answer the same in metres ourselves. */
  @Test
  void ourMetresAreThoseOfProj(@TempDir Path folder) throws IOException {
    Path theirs = folder.resolve("theirs.csv");
    Path ours = folder.resolve("ours.csv");
    String[] wkt = {"-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "-lco", "SEPARATOR=SEMICOLON"};
    gdal.run("ogr2ogr", all(wkt, "-t_srs", "EPSG:3857", theirs.toString(), api(), "beats"));
    gdal.run("ogr2ogr", all(wkt, ours.toString(), items("beats", "crs", EPSG_3857)));

    List<double[]> expected = numbers(theirs);
    List<double[]> actual = numbers(ours);
    assertThat(actual).hasSameSizeAs(expected).hasSize(3);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i)).hasSizeGreaterThan(9);
      assertThat(actual.get(i)).containsExactly(expected.get(i), within(0.0051));
    }
  }

  private static Offset<Double> within(double metres) {
    return Offset.offset(metres);
  }

  /** Returns the coordinates of each line's shape, in the order in which they stand. */
  private static List<double[]> numbers(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("[;\"]+", -1))
        .map(cells -> Arrays.stream(cells).filter(cell -> cell.contains("POLYGON")))
        .map(cells -> cells.findFirst().orElseThrow().replaceAll("[^-0-9.]+", " ").strip())
        .map(text -> Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble))
        .map(DoubleStream::toArray)
        .toList();
  }

  private static String[] all(String[] first, String... then) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
  }

  private String api() {
    return "OAPIF:http://127.0.0.1:" + service.port() + "/ogc";
  }

  private String items(String collection, String parameter, String value) {
    return "http://127.0.0.1:%d/ogc/collections/%s/items?%s=%s"
        .formatted(
            service.port(),
            collection,
            parameter,
            URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static JsonNode read(Path file) throws IOException {
    return JsonMapper.builder().build().readTree(Files.readString(file));
  }

  private static List<String> values(JsonNode features, String property) {
    return features
        .path("features")
        .valueStream()
        .map(feature -> feature.path("properties").path(property).asString())
        .toList();
  }
}
