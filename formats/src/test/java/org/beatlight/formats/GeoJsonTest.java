package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;

class GeoJsonTest {
  private static final String SQUARE =
      "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}";
  private static final String POINT = "{\"type\": \"Point\", \"coordinates\": [-87.5, 41.25]}";

  @TempDir Path folder;

  @Test
  void pointsAreRecords() throws IOException {
    FileInput input =
        collection(
            feature("{\"kind\": \"theft\"}", POINT),
            feature("{\"kind\": \"fire\", \"at\": {\"floor\": 2}}", "null"),
            feature("null", "{\"type\": \"MultiPoint\", \"coordinates\": [[3, 4.0]]}"));

    assertThat(Reading.columns(input))
        .containsExactly("kind", "at.floor", "geometry.x", "geometry.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "theft", "", "-87.5", "41.25"),
            record(2, "fire", "2", "", ""),
            record(3, "", "", "3", "4"));
  }

  @Test
  void aShapeThatIsNoPointSpoilsNoOtherRecord() throws IOException {
    FileInput input =
        collection(
            feature("{}", SQUARE),
            feature("{}", "{\"type\": \"Point\", \"coordinates\": [NaN, 1]}"),
            feature("{}", "{\"type\": \"Point\", \"coordinates\": [\"a\", 1]}"),
            feature("{}", "{\"type\": \"Spot\"}"),
            "7",
            feature("{}", POINT));

    assertThat(Reading.all(input))
        .containsExactly(
            fault(1, "expected a point, got a Polygon"),
            fault(2, "expected a GeoJSON geometry, got none that can be read"),
            fault(3, "expected a GeoJSON geometry, got none that can be read"),
            fault(4, "expected a GeoJSON geometry, got none that can be read"),
            fault(5, "expected a JSON object, got a number"),
            record(6, "-87.5", "41.25"));
  }

  @Test
  void areasAreFeaturesWithTheirPropertiesInOrder() throws IOException, ParseException {
    FileInput input =
        collection(feature("{\"code\": 3100.0, \"name\": \" Lake \", \"none\": null}", SQUARE));

    Features features = FeatureFormats.read(input);

    Feature lake = features.features().get(0);
    assertThat(features)
        .isEqualTo(
            new Features(
                List.of(
                    new Feature(
                        input.file().toString(),
                        1,
                        Map.of("code", "3100", "name", " Lake ", "none", ""),
                        wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"))),
                Optional.of("EPSG:4326")));
    assertThat(lake.properties().keySet()).containsExactly("code", "name", "none");
    assertThat(lake.text("name")).contains("Lake");
    assertThat(lake.text("none")).isEmpty();
    assertThat(lake.text("other")).isEmpty();
    assertThat(lake.place()).isEqualTo(input.file() + ": feature 1");
  }

  @Test
  void aFeaturesOwnIdIsAColumn() throws IOException {
    FileInput input =
        write(
            "{\"type\": \"FeatureCollection\", \"features\": [{\"id\": \"a7\", \"geometry\": "
                + POINT
                + "}]}");

    assertThat(Reading.columns(input)).containsExactly("feature.id", "geometry.x", "geometry.y");
    assertThat(Reading.all(input)).containsExactly(record(1, "a7", "-87.5", "41.25"));
  }

  @Test
  void aCollectionThatIsCalledJsonIsOneAllTheSame() throws IOException {
    FileInput input = collection(feature("{\"kind\": \"theft\"}", POINT));
    FileInput called = new FileInput(Format.JSON, input.file());

    assertThat(Reading.all(called)).isEqualTo(Reading.all(input));
    assertThat(FeatureFormats.read(called)).isEqualTo(FeatureFormats.read(input));
  }

  @Test
  void anOlderFileMayNameAnotherCrs() throws IOException {
    assertThat(
            crs(
                "{\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::27700\"}}"))
        .contains("EPSG:27700");
    assertThat(crs("{\"type\": \"name\", \"properties\": {\"name\": \"EPSG:3435\"}}"))
        .contains("EPSG:3435");
    assertThat(crs("{\"properties\": {\"name\": \"urn:ogc:def:crs:OGC:1.3:CRS84\"}}"))
        .contains("EPSG:4326");
    assertThat(crs("null")).isEmpty();
    assertThatThrownBy(() -> crs("{\"type\": \"link\"}"))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            folder.resolve("areas.geojson") + ": expected a CRS by its EPSG code, got \"\"");
  }

  @Test
  void whatIsNoCollectionOfShapesIsRefused() throws IOException {
    FileInput other = write("{\"type\": \"Topology\", \"objects\": {}}");

    assertThatThrownBy(() -> FeatureFormats.read(other))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(other.file() + ": expected a GeoJSON FeatureCollection, got other JSON");
  }

  @Test
  void aCollectionWithoutFeaturesIsRefused() throws IOException {
    FileInput empty = collection();

    assertThatThrownBy(() -> FeatureFormats.read(empty))
        .hasMessage(empty.file() + ": expected features, got none");
    assertThat(Reading.all(empty)).isEmpty();
  }

  @Test
  void aFeatureWithoutShapeIsRefused() throws IOException {
    FileInput input = collection(feature("{}", SQUARE), feature("{}", "null"));

    assertThatThrownBy(() -> FeatureFormats.read(input))
        .hasMessage(input.file() + ": feature 2: expected a shape, got none");
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    FileInput input = write("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Fea");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            input.file() + " line 1 column 57: expected GeoJSON to its end, but it is cut short");
  }

  @Test
  void textThatIsNoJsonIsRefusedWithItsPlace() throws IOException {
    FileInput input = write("{\"type\": \"FeatureCollection\",\n \"features\": [{]}");

    assertThatThrownBy(() -> FeatureFormats.read(input))
        .hasMessage(input.file() + " line 2 column 17: expected GeoJSON, got text that is no JSON");
  }

  private Optional<String> crs(String crs) throws IOException {
    FileInput input =
        write("{\"crs\": " + crs + ", \"features\": [" + feature("{}", SQUARE) + "]}");
    return FeatureFormats.read(input).crs();
  }

  private FileInput collection(String... features) throws IOException {
    return write(
        "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}");
  }

  private FileInput write(String text) throws IOException {
    return new FileInput(Format.GEOJSON, Files.writeString(folder.resolve("areas.geojson"), text));
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": %s}"
        .formatted(properties, geometry);
  }
}
