package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beatlight.batch.progress.Progress;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a load: one sentence, and a lake that is as it was. */
class IngestFailureTest {
  @TempDir Path folder;
  private TinyCity city;

  @BeforeEach
  void aCityWithAnEmptyLake() throws IOException {
    city = new TinyCity(folder);
  }

  @Test
  void aSourceThatLosesTooManyRowsLeavesTheLakeAsItWas() throws IOException {
    load();
    Map<String, Long> before = files(city.lake());
    city.replace("city.yaml", "maxDroppedShare: 0.5", "maxDroppedShare: 0.4");

    assertThatThrownBy(this::load)
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith(
            "source police: expected at most 40.0 % of its rows dropped"
                + " (quality.maxDroppedShare), got 45.5 % (5 of 11); most often ");
    assertThat(files(city.lake())).isEqualTo(before);

    city.replace("city.yaml", "maxDroppedShare: 0.4", "maxDroppedShare: 0.6");
    load();
    assertThat(Files.readString(city.lake().resolve("CURRENT"))).isEqualTo("load-000002\n");
  }

  @Test
  void aCrsThatDoesNotFitTheBeatsIsRefused() throws IOException {
    city.replace("city.yaml", "EPSG:26916", "EPSG:27700"); // Great Britain's

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll("city.yaml", "city.crs", "EPSG:27700", "Tiny");
    assertThat(city.lake()).doesNotExist();
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    city.replace("city.yaml", "longitude: lon", "longitude: easting");

    assertThatThrownBy(this::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll("easting", "incidents.csv", "case, from, to, reported, lon, lat");
    assertThat(city.lake()).doesNotExist();
  }

  @Test
  void anEmptySourceIsNamed() throws IOException {
    city.write("incidents.csv", TinyCity.INCIDENTS.lines().findFirst().orElseThrow() + "\n");

    assertThatThrownBy(this::load)
        .isInstanceOf(RunFailedException.class)
        .hasMessageContainingAll("source police", "no rows", "incidents.csv");
    assertThat(city.lake()).doesNotExist();
  }

  private void load() {
    new IngestStage().run(city.settings(), Sparks.session(), Progress.silent());
  }

  /** Returns every file of the lake with its size. */
  private static Map<String, Long> files(Path lake) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(lake)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        sizes.put(lake.relativize(file).toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
