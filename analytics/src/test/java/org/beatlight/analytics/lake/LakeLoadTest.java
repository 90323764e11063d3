package org.beatlight.analytics.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeLoadTest {
  private static final String MANIFEST =
      """
      {"lakeVersion": 2, "codeVersion": "1.0",
       "city": {"name": "Riverbend", "zone": "America/Chicago", "crs": "EPSG:26916"},
       "finishedAt": "2025-01-01T00:00:00Z",
       "inputs": [{"name": "a.csv", "bytes": 7, "sha256": "00"}],
       "quality": {"sources": [{"tally": {"source": "a", "read": 5, "kept": 4, "dropped": 1,
         "superseded": 0, "duplicates": 0}, "findings": {"null-island": 1}, "months": [],
         "completeness": [], "files": [], "repairs": {"offenders": [], "stacked": [],
         "rejected": ""}, "crosswalk": ""}], "layers": []}}""";

  @TempDir private Path lake;

  @Test
  void theLoadInForceIsTheOneThatCurrentNames() throws IOException {
    write("load-000002", MANIFEST);

    LakeLoad load = LakeLoad.require(lake);

    assertThat(load.folder()).isEqualTo(lake.resolve("load-000002"));
    assertThat(load.table("events")).isEqualTo(lake.resolve("load-000002/events").toString());
    assertThat(load.manifest().city())
        .isEqualTo(new CityFrame("Riverbend", "America/Chicago", "EPSG:26916"));
    assertThat(load.manifest().quality().sources().get(0).findings())
        .containsEntry("null-island", 1L);
    assertThat(load.keptRows()).isEqualTo(4);
  }

  @Test
  void withoutALakeTheMessageSaysToRunIngest() {
    assertThatThrownBy(() -> LakeLoad.require(lake))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(lake + ": expected a lake, found none: run the command \"ingest\" first");
  }

  @Test
  void aLakeOfAnotherVersionIsRefused() throws IOException {
    write("load-000001", MANIFEST.replace("\"lakeVersion\": 2", "\"lakeVersion\": 1"));

    assertThatThrownBy(() -> LakeLoad.require(lake))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            lake.resolve("load-000001/ingest.json")
                + ": expected a lake of version 2, got version 1: run the command \"ingest\" again");
  }

  @Test
  void aLoadThatIsGoneIsTold() throws IOException {
    Files.writeString(lake.resolve("CURRENT"), "load-000003\n");

    assertThatThrownBy(() -> LakeLoad.require(lake))
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith(
            lake.resolve("CURRENT") + ": expected the load that it names to be readable, got: ")
        .hasMessageEndingWith(": run the command \"ingest\" again");
  }

  private void write(String load, String manifest) throws IOException {
    Files.createDirectories(lake.resolve(load));
    Files.writeString(lake.resolve(load).resolve("ingest.json"), manifest);
    Files.writeString(lake.resolve("CURRENT"), load + "\n");
  }
}
