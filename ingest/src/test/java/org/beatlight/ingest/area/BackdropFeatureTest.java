package org.beatlight.ingest.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKTReader;

class BackdropFeatureTest {
  private static final Path SETTINGS = Path.of("city.yaml");

  @TempDir Path folder;

  @Test
  void featuresAreReadInTheirOrder() throws Exception {
    Path file = write("{\"theme\": \"street\", \"name\": \"Oak\"}", "{\"theme\": \"water\"}");
    var line = new WKTReader().read("LINESTRING (0 0, 1 1)");

    assertThat(BackdropFeature.read(Optional.of(file), SETTINGS))
        .containsExactly(
            new BackdropFeature("street", "Oak", line), new BackdropFeature("water", "", line));
  }

  @Test
  void aCityMayHaveNone() {
    assertThat(BackdropFeature.read(Optional.empty(), SETTINGS)).isEmpty();
  }

  @Test
  void anUnknownThemeIsNamed() throws IOException {
    Path file = write("{\"theme\": \"park\"}", "{\"theme\": \"pool\"}");

    assertThatThrownBy(() -> BackdropFeature.read(Optional.of(file), SETTINGS))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            file
                + ": feature 2: expected property theme to be street, park or water, got"
                + " \"pool\"");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeInTheSettings() {
    Path file = folder.resolve("none.geojson");

    assertThatThrownBy(() -> BackdropFeature.read(Optional.of(file), SETTINGS))
        .isInstanceOf(SettingsException.class)
        .hasMessage("city.yaml: key city.backdrop: expected the file " + file + ", there is none");
  }

  @Test
  void aFileWithoutShapesIsAMistakeInTheSettings() throws IOException {
    Path file = Files.writeString(folder.resolve("streets.csv"), "theme\nstreet\n");

    assertThatThrownBy(() -> BackdropFeature.read(Optional.of(file), SETTINGS))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml: key city.backdrop: expected a file of shapes such as GeoJSON, got " + file);
  }

  private Path write(String first, String second) throws IOException {
    String feature =
        "{\"type\": \"Feature\", \"properties\": %s, \"geometry\":"
            + " {\"type\": \"LineString\", \"coordinates\": [[0,0],[1,1]]}}";
    return Files.writeString(
        folder.resolve("backdrop.geojson"),
        "{\"type\": \"FeatureCollection\", \"features\": ["
            + feature.formatted(first)
            + ","
            + feature.formatted(second)
            + "]}");
  }
}
