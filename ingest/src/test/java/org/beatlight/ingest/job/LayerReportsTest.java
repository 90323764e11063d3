package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.core.quality.LayerFaults;
import org.beatlight.core.quality.LayerReport;
import org.beatlight.core.quality.LayerReport.MultipartArea;
import org.beatlight.ingest.area.AreaLayers;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.FeedSettings;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerReportsTest {
  @TempDir Path folder;

  @Test
  void chicagosBeatsHaveNoFaultsButTheBeatOfTheLakeIsInThreeParts() {
    assertThat(report("polygons/police_beats.geojson.gz", "BEAT_NUM"))
        .isEqualTo(
            new LayerReport(
                "beat",
                "",
                275,
                List.of(new MultipartArea("3100", 3)),
                LayerFaults.NONE,
                LayerFaults.NONE,
                List.of()));
  }

  @Test
  void suburbsWithinTheCityAreGapsBetweenItsCommunityAreas() {
    LayerReport report = report("polygons/community_areas_shp.zip", "AREA_NUMBE");

    assertThat(report.overlaps()).isEqualTo(LayerFaults.NONE);
    assertThat(report.gaps().count()).isEqualTo(3);
    LayerFaults.LayerFault largest = report.gaps().largest().get(0); // Norridge, Harwood Heights
    assertThat(largest.codes()).containsExactly("10", "11", "15", "17", "76");
    assertThat(largest.lonDeg()).isCloseTo(-87.81, within(0.02));
    assertThat(largest.latDeg()).isCloseTo(41.96, within(0.02));
    assertThat(largest.areaM2()).isCloseTo(4.7e6 + 2.1e6, within(1.5e6)); // and land beside them
  }

  @Test
  void aLoadTellsItsLayersAndTheBeatsThatTheyLack() throws IOException {
    Hamlet hamlet = new Hamlet(folder);
    hamlet.write(
        "feed.csv",
        """
        when,lon,lat,beat
        2014-06-02,-87.66,41.85,612
        2014-06-02,-87.67,41.85,9999
        2014-06-03,-87.67,41.85,9999
        2014-06-02,-87.67,41.86,777
        """);
    hamlet.describe(
        """
        - name: feed
          kind: concern
          files: [feed.csv]
          columns: {occurred: when, longitude: lon, latitude: lat, beat: beat}
          dateFormats: [yyyy-MM-dd]
          category: noise
        """);

    hamlet.load();

    JsonNode layers = hamlet.lake().manifest().get("quality").get("layers");
    assertThat(layers.toString())
        .isEqualTo(
            "[{\"layer\":\"beat\",\"validFrom\":\"\",\"areas\":2,\"multipart\":[],"
                + "\"gaps\":{\"count\":0,\"areaM2\":0.0,\"largest\":[]},"
                + "\"overlaps\":{\"count\":0,\"areaM2\":0.0,\"largest\":[]},"
                + "\"codedWithoutPolygon\":[{\"code\":\"9999\",\"rows\":2},"
                + "{\"code\":\"777\",\"rows\":1}]}]");
  }

  /** The last column says which version lacks the beat; the second one holds from 3 June on. */
  @Test
  void eachVersionOfTheBeatsTellsTheCodesThatItLacksOnItsOwnDays() throws IOException {
    Hamlet hamlet = new Hamlet(folder);
    Path beats = hamlet.file("beats.geojson");
    hamlet.write("redrawn.geojson", Files.readString(beats).replace("0613", "0614"));
    hamlet.write(
        "feed.csv",
        """
        when,lon,lat,beat,lacking
        2014-06-02,-87.61,41.85,613,
        2014-06-03,-87.61,41.85,613,second
        2014-06-04,-87.61,41.86,0613.0,second
        2014-06-02,-87.61,41.87,614,first
        2014-06-03,-87.61,41.87,0614,
        2014-06-02,-87.66,41.85,612,
        2014-06-03,-87.66,41.85,612,
        2014-06-02,-87.66,41.86,9Z,first
        2014-06-03,-87.66,41.86,9Z,second
        2014-06,-87.66,41.86,8Z,first: a month counts on its first day
        2014-06-03,,,7Z,neither: the row is dropped
        2014-06-03,-87.66,41.87,,
        """);
    hamlet.describe(
        """
        - name: feed
          kind: concern
          files: [feed.csv]
          columns: {occurred: when, longitude: lon, latitude: lat, beat: beat}
          dateFormats: [yyyy-MM-dd, yyyy-MM]
          category: noise
        """,
        """
        - {file: beats.geojson, code: num}
        - {file: redrawn.geojson, from: 2014-06-03, code: num}
        """);

    hamlet.load();

    JsonNode layers = hamlet.lake().manifest().get("quality").get("layers");
    assertThat(layers.get(0).get("codedWithoutPolygon").toString())
        .isEqualTo(
            "[{\"code\":\"0614\",\"rows\":1},{\"code\":\"8Z\",\"rows\":1},"
                + "{\"code\":\"9Z\",\"rows\":1}]");
    assertThat(layers.get(1).get("validFrom").asText()).isEqualTo("2014-06-03");
    assertThat(layers.get(1).get("codedWithoutPolygon").toString())
        .isEqualTo("[{\"code\":\"0613\",\"rows\":2},{\"code\":\"9Z\",\"rows\":1}]");
  }

  private static LayerReport report(String name, String code) {
    Path file = SharedData.require("data/chicago/" + name);
    FeedSettings feed =
        new FeedSettings(
            Optional.empty(),
            List.of(file),
            Optional.empty(),
            Optional.empty(),
            List.of(StandardCharsets.UTF_8),
            Optional.empty());
    AreaLayerSettings.Version version =
        new AreaLayerSettings.Version(
            Optional.empty(), feed, Optional.empty(), code, Optional.empty(), "city.yaml:1");
    return LayerReports.of(
            AreaLayers.read(List.of(new AreaLayerSettings("beat", List.of(version)))),
            CityCrs.decode("EPSG:26916"),
            List.of())
        .get(0);
  }
}
