package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DbscanMethodTest {
  private static final String DBSCAN =
      "dbscan --points DIR/points.csv --x east --y north --eps 100 --min-points 3";

  @TempDir Path folder;

  /** Three events within 100 m, one of them weighing 2, one far away and one without a place. */
  private void fivePoints() throws IOException {
    MethodRun.write(
        folder,
        "points.csv",
        "id,east,north,harm",
        "a,1000,2000,1",
        "b,1060,2000,1",
        "\"c, d\",1000,2080,2",
        "e,9000,9000,1",
        "f,,,1");
  }

  @Test
  void theSummaryTellsWhatWasAskedReadAndFound() throws IOException {
    fivePoints();

    assertThat(MethodRun.of(folder, DBSCAN + " --weight harm").summary())
        .isEqualTo(
            """
            {
              "method": "dbscan",
              "parameters": {
                "any-unit": false,
                "eps": 100,
                "min-points": 3,
                "points": "DIR/points.csv",
                "seed": 1,
                "weight": "harm",
                "x": "east",
                "y": "north"
              },
              "rows": {
                "read": 5,
                "used": 4
              },
              "results": {
                "clusters": 1,
                "noiseRows": 1,
                "coreRows": 3,
                "places": 4,
                "heaviest": [ {
                  "cluster": 0,
                  "rows": 3,
                  "weight": 4,
                  "places": 3,
                  "corePlaces": 3,
                  "anchor": [ 1000, 2000 ]
                } ]
              },
              "warnings": [ "1 row is left out for having no place, first row 5 (line 6)" ]
            }
            """);
  }

  @Test
  void aCsvHoldsTheRowsWithTheirClusters() throws IOException {
    fivePoints();

    MethodRun.of(folder, DBSCAN + " --weight harm --out DIR/labels.csv").summary();

    assertThat(folder.resolve("labels.csv"))
        .hasContent(
            """
            id,east,north,harm,cluster,core
            a,1000,2000,1,0,true
            b,1060,2000,1,0,true
            "c, d",1000,2080,2,0,true
            e,9000,9000,1,-1,false
            f,,,1,,
            """);
  }

  @Test
  void aGeoJsonHoldsTheGroundOfEachCluster() throws IOException {
    MethodRun.write(folder, "points.csv", "east,north", "500,700", "500,700", "500,700");

    MethodRun.of(folder, DBSCAN + " --out DIR/ground.geojson --crs EPSG:26916").summary();

    List<String> lines = Files.readAllLines(folder.resolve("ground.geojson"));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .isEqualTo(
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                + "{\"name\":\"urn:ogc:def:crs:EPSG::26916\"}},\"features\":[");
    assertThat(lines.get(1))
        .startsWith(
            "{\"type\":\"Feature\",\"properties\":{\"cluster\":0,\"weight\":3,\"places\":1,"
                + "\"core_places\":1},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[")
        .contains("[500,800]", "[400,700]", "[600,700]");
    assertThat(lines.get(2)).isEqualTo("]}");
  }

  @Test
  void theOrderOfTheRowsChangesNoLabelAndEqualRunsGiveEqualBytes() throws IOException {
    fivePoints();
    MethodRun.of(folder, DBSCAN + " --out DIR/once.csv").summary();
    MethodRun.of(folder, DBSCAN + " --out DIR/again.csv").summary();
    List<String> lines = Files.readAllLines(folder.resolve("points.csv"));
    Files.write(
        folder.resolve("points.csv"),
        List.of(lines.get(0), lines.get(4), lines.get(3), lines.get(2), lines.get(1)));
    MethodRun.of(folder, DBSCAN + " --out DIR/turned.csv").summary();

    assertThat(folder.resolve("again.csv")).hasSameBinaryContentAs(folder.resolve("once.csv"));
    assertThat(Files.readAllLines(folder.resolve("once.csv")))
        .containsAll(Files.readAllLines(folder.resolve("turned.csv")));
  }

  @Test
  void tooFewRowsAreNotTested() throws IOException {
    MethodRun.write(folder, "points.csv", "east,north");

    assertThat(MethodRun.of(folder, DBSCAN + " --out DIR/none.geojson").summary())
        .contains(
            "\"results\": {\n    \"notTested\": \"expected rows that weigh at least 3.0 in all, got"
                + " 0.0\"\n  }");
    assertThat(folder.resolve("none.geojson"))
        .hasContent("{\"type\":\"FeatureCollection\",\"crs\":null,\"features\":[\n]}\n");
  }

  /** Six of ten events on one spot of a square of 10 km: chance hardly does that. */
  @Test
  void clustersAreTestedAgainstChanceWhereRunsAreAskedFor() throws IOException {
    String[] rows = new String[11];
    rows[0] = "east,north";
    for (int i = 0; i < 10; i++) {
      rows[i + 1] = i < 6 ? "5000,500" + i : 1000 * (i - 5) + ",1000";
    }
    MethodRun.write(folder, "points.csv", rows);
    square();
    String test = " --runs 99 --polygons DIR/ground.geojson --seed 4";

    String summary = MethodRun.of(folder, DBSCAN + test + " --out DIR/c.geojson").summary();

    assertThat(summary)
        .contains("\"runs\": 99", "\"test\": {")
        .containsPattern("\"corePlaces\": 6,\\s+\"p\": 0.01,");
    assertThat(Files.readAllLines(folder.resolve("c.geojson")).get(1))
        .contains("\"core_places\":6,\"p\":0.01}");
  }

  @Test
  void aTestOfTooFewEventsTellsTheReason() throws IOException {
    fivePoints();
    square();

    String summary =
        MethodRun.of(
                folder, DBSCAN + " --runs 19 --polygons DIR/ground.geojson --out DIR/c.geojson")
            .summary();

    assertThat(summary).contains("\"notTested\": \"expected at least 10 events, got 4\"");
    assertThat(Files.readAllLines(folder.resolve("c.geojson")).get(1)).contains("\"p\":null}");
  }

  @Test
  void runsAndTheGroundGoTogether() throws IOException {
    fivePoints();
    square();

    MethodRun.of(folder, DBSCAN + " --runs 99")
        .failed(2, "expected --runs and --polygons together, got --runs alone");
    MethodRun.of(folder, DBSCAN + " --polygons DIR/ground.geojson")
        .failed(2, "expected --runs and --polygons together, got --polygons alone");
  }

  private void square() throws IOException {
    MethodRun.write(
        folder,
        "ground.geojson",
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
          {"type": "Polygon", "coordinates": [[[0,0],[10000,0],[10000,10000],[0,10000],[0,0]]]}}]}
        """);
  }

  /** 330 points of ELKI's tests: 29 noise, clusters of 150, 101, 50. */
  @Test
  void aPlaneOfAnyUnitIsTakenWhereAskedFor() throws IOException {
    Path points = SharedData.require("oracles/dbscan/3clusters-and-noise-2d.csv");
    try (Stream<String> lines = Files.lines(points)) {
      String rows =
          lines
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(line -> line.replaceAll("^(\\S+) (\\S+).*", "$1,$2"))
              .collect(Collectors.joining("\n", "east,north\n", "\n"));
      Files.writeString(folder.resolve("points.csv"), rows);
    }

    assertThat(
            MethodRun.of(
                    folder,
                    "dbscan --points DIR/points.csv --x east --y north --eps 0.04 --min-points 20"
                        + " --any-unit")
                .summary())
        .contains("\"clusters\": 3", "\"noiseRows\": 29")
        .containsSubsequence("\"rows\": 150", "\"rows\": 101", "\"rows\": 50");
  }
}
