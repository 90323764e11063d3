package org.beatlight.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A folder with a right settings file and the data that it names, to be made wrong by a test. */
record Riverbend(Path folder) {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("DB_PASSWORD", "secret", "BEATLIGHT_SALT", "0f".repeat(32));
  private static final List<String> DATA =
      List.of(
          "incidents-2024.csv",
          "incidents-2023.csv",
          "late.csv.gz",
          "noise.csv",
          "beats-2023.geojson",
          "beats-2024.geojson",
          "backdrop.geojson",
          "wrong.prj");

  static Riverbend in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("data"));
      for (String name : DATA) {
        Files.writeString(folder.resolve("data").resolve(name), "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Riverbend(folder);
  }

  static String yaml() {
    try (InputStream in = Riverbend.class.getResourceAsStream("riverbend.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  City read(String yaml) {
    return CityFile.read(write(yaml.getBytes(StandardCharsets.UTF_8)), ENVIRONMENT);
  }

  /** Returns a source that is all its shipped profile's. */
  SourceSettings sourceOf(String profile) {
    String yaml = yaml();
    return read(yaml.substring(0, yaml.indexOf("  - name: incidents"))
            + "  - {name: %1$s, profile: %1$s, files: [data/noise.csv]}\n".formatted(profile)
            + yaml.substring(yaml.indexOf("areas:")))
        .sources()
        .get(0);
  }

  Path write(byte[] yaml) {
    try {
      return Files.write(folder.resolve("riverbend.yaml"), yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file beside the settings. */
  Riverbend with(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Returns the settings with one passage replaced, {@code \n} standing for a new line. */
  City readWith(String right, String wrong) {
    String before = right.replace("\\n", "\n");
    if (!yaml().contains(before)) {
      throw new IllegalArgumentException("expected in riverbend.yaml: " + before);
    }

    return read(yaml().replace(before, wrong.replace("\\n", "\n")));
  }

  /** Returns what a reader says of a mistake, paths told from this folder. */
  String complaint(String right, String wrong) {
    try {
      return "no complaint, but " + readWith(right, wrong);
    } catch (SettingsException e) {
      return told(e);
    }
  }

  String told(SettingsException e) {
    return Objects.requireNonNull(e.getMessage()).replace(folder + "/", "");
  }
}
