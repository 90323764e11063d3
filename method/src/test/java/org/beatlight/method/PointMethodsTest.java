package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointMethodsTest {
  private static final String POINTS = " --points DIR/points.csv --x x --y y ";

  @TempDir Path folder;

  /** The points of the reference values of docs/methods/kernel-density.md. */
  @BeforeEach
  void points() throws IOException {
    MethodRun.write(
        folder,
        "points.csv",
        "x,y,day",
        "0,0,2026-01-01",
        "100,0,2026-01-02",
        "0,100,2026-01-02T12:00",
        "250,250,2026-03-01",
        "250,250,2026-03-02T06:00:00Z");
  }

  @Test
  void aQuarticSurfaceHoldsTheEvents() throws IOException {
    String summary =
        MethodRun.of(folder, "kde" + POINTS + "--bandwidth 300 --cell 20 --out DIR/kde.csv")
            .summary();

    assertThat(summary).contains("\"kernel\": \"quartic\"", "\"eventsOnCells\": 4.9999");
    assertThat(Files.readAllLines(folder.resolve("kde.csv")))
        .startsWith("x,y,density")
        .anyMatch(line -> line.startsWith("50,50,2.86544") && line.endsWith("E-5"));
  }

  @Test
  void aGaussianSurfaceIsDrawnAsCells() throws IOException {
    MethodRun.of(
            folder,
            "kde" + POINTS + "--bandwidth 100 --cell 20 --kernel gaussian --out DIR/kde.geojson")
        .summary();

    assertThat(Files.readAllLines(folder.resolve("kde.geojson")))
        .anyMatch(
            line ->
                line.startsWith(
                        "{\"type\":\"Feature\",\"properties\":{\"x\":50,\"y\":50,"
                            + "\"density\":3.7768")
                    && line.contains("[40,40]"));
  }

  @Test
  void aCellIsNoLargerThanTheBandwidth() {
    MethodRun.of(folder, "kde" + POINTS + "--bandwidth 100 --cell 200")
        .failed(2, "--cell: expected at most the bandwidth of 100.0, got 200.0");
    MethodRun.of(folder, "kde" + POINTS + "--bandwidth 0.01")
        .failed(
            2,
            "Invalid value for option '--bandwidth': expected a number in [0.1, 100000], got 0.01"
                + " (beatlight method kde --help tells more)");
  }

  @Test
  void noPointsHaveNoSurface() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y");

    assertThat(MethodRun.of(folder, "kde" + POINTS + "--bandwidth 100 --out DIR/kde.csv").summary())
        .contains("\"notTested\": \"expected a row with a place, got none\"");
    assertThat(folder.resolve("kde.csv")).hasContent("x,y,density\n");
  }

  @Test
  void burstsAreNearInSpaceAndTime() throws IOException {
    MethodRun.of(
            folder,
            "st-dbscan"
                + POINTS
                + "--time day --eps 100 --eps-time 1.5 --min-points 2 --out DIR/bursts.csv")
        .summary();

    assertThat(folder.resolve("bursts.csv"))
        .hasContent(
            """
            x,y,day,cluster,core
            0,0,2026-01-01,0,true
            100,0,2026-01-02,0,true
            0,100,2026-01-02T12:00,0,true
            250,250,2026-03-01,1,true
            250,250,2026-03-02T06:00:00Z,1,true
            """);
  }

  @Test
  void whatIsNoTimeIsNamed() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y,day", "0,0,2026-01-01", "1,1,2026-02-30");

    MethodRun.of(folder, "st-dbscan" + POINTS + "--time day --eps 100 --eps-time 2 --min-points 2")
        .failed(
            1,
            "DIR/points.csv: row 2 (line 3): column day: expected a time such as 2026-03-29T01:30,"
                + " perhaps with an offset, got \"2026-02-30\"");
  }

  @Test
  void hdbscanOfTooFewRowsIsNotTested() {
    assertThat(MethodRun.of(folder, "hdbscan" + POINTS + "--min-cluster-size 6").summary())
        .contains("\"notTested\": \"expected at least 6 rows for these parameters, got 5\"");
  }

  @Test
  void hdbscanTellsDensitiesApart() throws IOException {
    MethodRun.write(
        folder, "points.csv", "x,y", "0,0", "1,0", "0,1", "5000,5000", "5100,5000", "5000,5100");

    MethodRun.of(
            folder,
            "hdbscan" + POINTS + "--min-cluster-size 3 --min-points 2 --out DIR/hulls.geojson")
        .summary();

    assertThat(Files.readAllLines(folder.resolve("hulls.geojson")))
        .hasSize(4)
        .anyMatch(line -> line.contains("[5100,5000]") && line.contains("\"places\":3"));
  }

  @Test
  void anEllipseTellsCenterBearingAndSpread() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y", "0,0", "300,300", "100,140", "200,160");

    String summary =
        MethodRun.of(folder, "ellipse" + POINTS + "--out DIR/ellipse.geojson").summary();

    assertThat(summary).contains("\"centerX\": 150", "\"centerY\": 150", "\"bearing\": 4");
    assertThat(Files.readAllLines(folder.resolve("ellipse.geojson")))
        .hasSize(3)
        .anyMatch(line -> line.contains("\"center_x\":150") && line.contains("Polygon"));
  }

  @Test
  void twoPointsHaveNoEllipse() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y", "0,0", "300,300");

    assertThat(MethodRun.of(folder, "ellipse" + POINTS + "--out DIR/ellipse.csv").summary())
        .contains("\"notTested\": \"expected rows that weigh more than 2 in all\"");
    assertThat(folder.resolve("ellipse.csv"))
        .hasContent("center_x,center_y,bearing,sigma_x,sigma_y,area\n");
  }

  @Test
  void knoxComparesPairsWithChance() throws IOException {
    String knox =
        "knox" + POINTS + "--time day --space-bands 0,150,400 --time-bands 0,7 --permutations 99";
    String summary = MethodRun.of(folder, knox + " --out DIR/knox.csv").summary();

    assertThat(summary)
        .contains("\"pairs\": 10", "\"metric\": \"manhattan\"", "\"space-bands\": \"0,150,400\"");
    assertThat(Files.readAllLines(folder.resolve("knox.csv")))
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .isEqualTo("space_from,space_to,time_from,time_to,observed,expected,ratio,p,q"),
            same -> assertThat(same).startsWith("0,0,0,7,1,0.4,2.5,"),
            near -> assertThat(near).startsWith("0,150,0,7,2,0.8,2.5,"),
            far -> assertThat(far).startsWith("150,400,0,7,1,0.4,2.5,"));
  }

  @Test
  void bandsAscend() {
    MethodRun.of(folder, "knox" + POINTS + "--time day --space-bands 5,3 --time-bands 0,7")
        .failed(
            2,
            "Invalid value for option '--space-bands': expected two or more ascending numbers of"
                + " at least 0 such as 0,100,200, got 5,3"
                + " (beatlight method knox --help tells more)");
  }

  /** Two pairs 10 m long, 400 m apart, and two more like them 50 km away. */
  private void pairs() throws IOException {
    MethodRun.write(
        folder, "points.csv", "x,y", "0,0", "10,0", "400,0", "410,0", "50000,50000", "50010,50000");
  }

  @Test
  void nearestNeighboursAreClusteredOrderByOrder() throws IOException {
    pairs();

    String summary =
        MethodRun.of(folder, "nnh" + POINTS + "--threshold 500 --min-points 2 --out DIR/nnh.csv")
            .summary();

    assertThat(summary).contains("\"orders\": 1", "\"clustersOfOrder\": [ 2 ]");
    assertThat(folder.resolve("nnh.csv"))
        .hasContent(
            """
            x,y,cluster_1
            0,0,0
            10,0,0
            400,0,0
            410,0,0
            50000,50000,1
            50010,50000,1
            """);
  }

  @Test
  void theThresholdMayBeThatOfRandomPoints() throws IOException {
    pairs();

    MethodRun.of(
            folder, "nnh" + POINTS + "--area 2.5e9 --errors 2 --min-points 2 --out DIR/n.geojson")
        .summary();

    assertThat(Files.readAllLines(folder.resolve("n.geojson")))
        .anyMatch(line -> line.contains("\"order\":1,\"cluster\":0"));
    MethodRun.of(folder, "nnh" + POINTS)
        .failed(
            2, "expected one of --threshold and --area (beatlight method nnh --help tells more)");
  }

  @Test
  void noPairIsNoOrder() throws IOException {
    pairs();

    assertThat(MethodRun.of(folder, "nnh" + POINTS + "--threshold 5 --out DIR/nnh.csv").summary())
        .contains("\"orders\": 0", "\"clustersOfOrder\": [ ]");
    assertThat(Files.readAllLines(folder.resolve("nnh.csv"))).contains("10,0,-1");
  }

  @Test
  void stacLaysItsLatticeOverABox() throws IOException {
    pairs();

    String stac = "stac" + POINTS + "--radius 3000 --min-points 2 --out DIR/stac.csv";

    assertThat(MethodRun.of(folder, stac).summary())
        .contains(
            "\"lattice\": \"triangular\"",
            "\"clusters\": 2",
            "\"the lattice is laid over the box of the points, not over a study area\"");
    MethodRun.write(folder, "points.csv", "x,y", "0,0", "10,0");
    assertThat(MethodRun.of(folder, stac).summary())
        .contains("\"notTested\": \"expected points that span an area, got none\"");
    assertThat(folder.resolve("stac.csv")).hasContent("x,y,cluster,core\n0,0,,\n10,0,,\n");
  }
}
