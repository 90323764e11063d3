package org.beatlight.ingest.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.beatlight.core.area.Area;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AreaLayersTest {
  private static final String WEST = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]";
  private static final String EAST = "[[[2,0],[3,0],[3,1],[2,1],[2,0]]]";

  @TempDir Path folder;

  @Test
  void areasAreToldByCode() throws Exception {
    Path file = write(polygon("{\"code\": \"B\"}", EAST), polygon("{\"code\": \" A \"}", WEST));

    assertThat(read(file))
        .containsExactly(
            new Area("A", "A", wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))")),
            new Area("B", "B", wkt("POLYGON ((2 0, 3 0, 3 1, 2 1, 2 0))")));
  }

  @Test
  void featuresWithOneCodeAreOneArea() throws Exception {
    Path file =
        write(
            polygon("{\"code\": 3100, \"label\": \"Lake\"}", EAST),
            polygon("{\"code\": 3100, \"label\": \"Other\"}", WEST));

    List<Area> areas = read(file);

    assertThat(areas).extracting(Area::code, Area::name).containsExactly(tuple("3100", "Lake"));
    assertThat(areas.get(0).shape().norm().toText())
        .isEqualTo(
            wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((2 0, 3 0, 3 1, 2 1, 2 0)))")
                .norm()
                .toText());
  }

  @Test
  void codesThatAreNumbersAreWrittenPlainly() throws IOException {
    Path file =
        write(
            polygon("{\"code\": 12.0}", WEST),
            polygon("{\"code\": 1e3}", WEST),
            polygon("{\"code\": 1713}", WEST));

    assertThat(read(file)).extracting(Area::code).containsExactly("1000", "12", "1713");
  }

  @Test
  void aShapeThatCrossesItselfIsMended() throws IOException {
    Path file = write(polygon("{\"code\": \"A\"}", "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]"));

    Geometry shape = read(file).get(0).shape();

    assertThat(shape.isValid()).isTrue();
    assertThat(shape.getArea()).isEqualTo(0.5);
  }

  @Test
  void everyVersionOfEveryLayerIsRead() throws IOException {
    Path packed = folder.resolve("old.geojson.gz");
    String text = collection(polygon("{\"code\": \"A\"}", WEST));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path now = write(polygon("{\"code\": \"B\"}", EAST));
    LocalDate day = LocalDate.of(2014, 3, 1);
    AreaLayerSettings layer =
        new AreaLayerSettings(
            "beat", List.of(version(packed, Optional.empty()), version(now, Optional.of(day))));

    assertThat(AreaLayers.read(List.of(layer)))
        .extracting(LayerVersion::from, LayerVersion::today, v -> v.areas().get(0).code())
        .containsExactly(tuple(Optional.empty(), false, "A"), tuple(Optional.of(day), true, "B"));
  }

  @Test
  void aMissingPropertyNamesThePropertiesThatThereAre() throws IOException {
    Path file =
        write(
            polygon("{\"code\": \"A\"}", WEST),
            polygon("{\"beat\": \"B\", \"label\": \"x\", \"code\": null}", EAST));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml line 30: expected property \"code\" in "
                + file
                + ": feature 2, which has the properties code, beat, label");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeInTheSettings() {
    Path file = folder.resolve("none.geojson");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessage("city.yaml line 30: expected the file " + file + ", there is none");
  }

  @Test
  void aLineIsNoArea() throws IOException {
    Path file =
        write(
            "{\"type\": \"Feature\", \"properties\": {\"code\": 1}, \"geometry\":"
                + " {\"type\": \"LineString\", \"coordinates\": [[0,0],[1,1]]}}");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": feature 1: expected a polygon, got a LineString");
  }

  @Test
  void aShapeInMetresIsRefused() throws IOException {
    Path file = write(polygon("{\"code\": 1}", "[[[0,0],[4000,0],[4000,1],[0,0]]]"));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            file
                + ": feature 1: expected a shape in degrees (EPSG:4326), got"
                + " Env[0.0 : 4000.0, 0.0 : 1.0]");
  }

  @Test
  void aFeatureWithoutShapeIsRefused() throws IOException {
    Path file = write("{\"type\": \"Feature\", \"properties\": {\"code\": 1}, \"geometry\": null}");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": feature 1: expected a shape, got none");
  }

  @Test
  void aPolygonThatMendingLeavesNothingOfIsRefused() throws IOException {
    Path file = write(polygon("{\"code\": 1}", "[[[0,0],[1,1],[0,0],[0,0]]]"));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": feature 1: expected a polygon with an area, got one without");
  }

  @Test
  void aFileWithoutShapesIsRefused() throws IOException {
    Path page = Files.writeString(folder.resolve("page.geojson"), "<html>\n</html>");
    Path empty = Files.writeString(folder.resolve("empty.geojson"), collection());
    Path table = Files.writeString(folder.resolve("table.csv"), "code\n1\n");
    Path odd = Files.writeString(folder.resolve("areas.dat"), collection());

    assertThatThrownBy(() -> read(page))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(page + ": expected GeoJSON, got a web page");
    assertThatThrownBy(() -> read(empty))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(empty + ": expected features, got none");
    assertThatThrownBy(() -> read(table))
        .isInstanceOf(SettingsException.class)
        .hasMessage("city.yaml line 30: expected a file of shapes, got the CSV file " + table);
    assertThatThrownBy(() -> read(odd))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml line 30: expected the key format, as the name of the file %s tells none"
                .formatted(odd));
  }

  private static List<Area> read(Path file) {
    return Layers.areas(version(file, Optional.empty()));
  }

  private static Version version(Path file, Optional<LocalDate> from) {
    return Layers.version(Layers.file(file), from, "code", Optional.of("label"));
  }

  private Path write(String... features) throws IOException {
    return Files.writeString(folder.resolve("areas.geojson"), collection(features));
  }

  private static String collection(String... features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}";
  }

  private static String polygon(String properties, String coordinates) {
    return "{\"type\": \"Feature\", \"properties\": %s, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": %s}}"
        .formatted(properties, coordinates);
  }

  private static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }
}
