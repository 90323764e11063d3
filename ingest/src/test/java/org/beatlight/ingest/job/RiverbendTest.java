package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.beatlight.batch.progress.Progress;
import org.beatlight.ingest.samplecity.SampleCityMain;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.Commands;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The generated city, whose faults are known row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RiverbendTest {
  private JsonNode truth;
  private LakeReader lake;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    assertThat(Commands.run(new SampleCityMain(), "--out", folder.toString())).isZero();
    new IngestStage()
        .run(CityFile.read(folder.resolve("city.yaml")), Sparks.session(), Progress.silent());
    truth = new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
    lake = new LakeReader(folder.resolve("lake"));
  }

  @Test
  void thePlantedFaultsAreFoundAndNoOthers() {
    Map<String, Long> planted = new TreeMap<>();
    for (JsonNode fault : truth.get("faults")) {
      String name = fault.get("source").asText() + " " + fault.get("code").asText();
      planted.put(name, fault.get("rows").asLong());
    }
    Map<String, Long> found = new TreeMap<>();
    for (JsonNode source : lake.manifest().get("quality").get("sources")) {
      String name = source.get("tally").get("source").asText();
      source
          .get("findings")
          .properties()
          .forEach(e -> found.put(name + " " + e.getKey(), e.getValue().asLong()));
    }

    assertThat(found).isEqualTo(planted);
  }

  @Test
  void everyFaultIsFoundInItsRow() {
    List<String> planted = new ArrayList<>();
    for (JsonNode fault : truth.get("faults")) {
      for (JsonNode row : fault.get("rowNumbers")) {
        String code = fault.get("code").asText();
        String file = fault.get("file").asText();
        planted.add(code + " | " + fault.get("source").asText() + " | " + file + " | " + row);
      }
    }

    assertThat(lake.rows("findings", "code", "source", "file", "row"))
        .containsExactlyElementsOf(planted.stream().sorted().toList());
  }

  @Test
  void everyRowGoesWhereItWasMeantTo() {
    for (int i = 0; i < truth.get("sources").size(); i++) {
      ObjectNode meant = truth.get("sources").get(i).deepCopy();
      meant.remove("dayPrecision");

      assertThat(lake.manifest().get("quality").get("sources").get(i).get("tally"))
          .isEqualTo(meant);
    }
  }

  @Test
  void thePlacesOfTheGeocoderAreTheOnlyStacks() {
    Dataset<Row> stacked = lake.table("events").where("stacked");

    assertThat(stacked.select("source", "lon", "lat").distinct().count()).isEqualTo(2);
  }

  @Test
  void theIncidentsOnTheStackHaveAddressesOfTheirOwn() {
    JsonNode stacked = lake.source("incidents").get("repairs").get("stacked");

    assertThat(stacked).hasSize(1);
    // some of the 280 share one by chance
    assertThat(stacked.get(0).get("addresses").asLong()).isBetween(250L, 280L);
  }

  @Test
  void everyRowStandsForOneEvent() {
    assertThat(lake.table("events").where("weight <> 1").count()).isZero();
  }

  @Test
  void whoBroughtAnEventToNoticeIsToldByItsRow() {
    assertThat(lake.rows("events", "source", "provenance").stream().distinct())
        .containsExactly(
            "concerns | RESIDENT_REPORTED",
            "incidents | OFFICER_DISCOVERED",
            "incidents | RESIDENT_REPORTED");
  }
}
