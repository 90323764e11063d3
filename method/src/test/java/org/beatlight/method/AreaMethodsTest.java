package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods on cells: points with values, polygons with a property, polygons with events. */
class AreaMethodsTest {
  private static final String SIX = "--points DIR/six.csv --x x --y y --value v --id id ";

  @TempDir Path folder;

  /** The six points of PySAL's tests, and four squares of 100 m in a row. */
  @BeforeEach
  void cells() throws IOException {
    MethodRun.write(
        folder,
        "six.csv",
        "id,x,y,v",
        "a,10,10,2",
        "b,20,10,3",
        "c,40,10,3.2",
        "d,15,20,5",
        "e,30,20,8",
        "f,30,30,7");
    StringBuilder squares = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int west = 1000 + 100 * i;
      squares
          .append(i == 0 ? "" : ",")
          .append(
              ("{\"type\":\"Feature\",\"properties\":{\"beat\":\"B%d\",\"crimes\":%d},"
                      + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                      + "[[[%d,0],[%d,0],[%d,100],[%d,100],[%d,0]]]}}")
                  .formatted(i, 10 * i, west, west + 100, west + 100, west, west));
    }
    Files.writeString(
        folder.resolve("beats.geojson"),
        "{\"type\":\"FeatureCollection\",\"features\":[" + squares + "]}");
  }

  @Test
  void giStarOfPointsWithinABand() throws IOException {
    String summary =
        MethodRun.of(folder, "gi-star " + SIX + "--band 15 --out DIR/gi.csv").summary();

    assertThat(summary).contains("\"cells\": 6", "\"tested\": 6", "\"permutations\": 999");
    assertThat(Files.readAllLines(folder.resolve("gi.csv")))
        .first()
        .isEqualTo("id,x,y,v,z,p_normal,p,q,bin,untested");
    assertThat(Files.readAllLines(folder.resolve("gi.csv")))
        .anyMatch(line -> line.matches("a,10,10,2,-1\\.39727626.*,0,"))
        .anyMatch(line -> line.matches("f,30,30,7,2\\.02424330.*,0,"));
  }

  /** The ground is 400 m by 100 m: 16 squares of 50 m, of which one holds two events. */
  @Test
  void eventsAreCountedInTheCellsOfALattice() throws IOException {
    MethodRun.write(folder, "events.csv", "x,y", "1010,10", "1040,40", "1390,90", "5,5");
    String squares =
        "gi-star --points DIR/events.csv --x x --y y --polygons DIR/beats.geojson --cell 50";

    assertThat(MethodRun.of(folder, squares + " --out DIR/cells.csv").summary())
        .contains("\"cells\": 16", "rows left out for lying in no polygon: 1");
    assertThat(Files.readAllLines(folder.resolve("cells.csv")))
        .hasSize(17)
        .startsWith("column,row,count,z,p_normal,p,q,bin,untested")
        .anyMatch(line -> line.startsWith("20,0,2.0,") || line.startsWith("20,0,2,"))
        .anyMatch(line -> line.startsWith("27,1,1.0,") || line.startsWith("27,1,1,"));
    assertThat(MethodRun.of(folder, squares + " --hexagons").summary()).contains("\"cells\": ");
  }

  @Test
  void aLatticeNeedsAGroundAndNotTooManyCells() {
    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --cell 10")
        .failed(2, "--cell: expected --polygons, the ground, got none");
    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --hexagons")
        .failed(2, "--hexagons: expected --cell beside it, got none");
    MethodRun.of(
            folder,
            "local-moran --points DIR/six.csv --x x --y y --polygons DIR/beats.geojson --cell 0.1")
        .failed(2, "--cell: expected at most 1000000 cells, got about 4000000 of 0.1 m");
  }

  /** Σ wᵢⱼxᵢxⱼ = 2(2·3 + 2·5 + 3·5 + 3·8 + 3.2·8 + 5·8 + 8·7), over Σ xᵢxⱼ = 28.2² − 161.24. */
  @Test
  void generalGTellsOfTheWhole() {
    double g = 2 * (6 + 10 + 15 + 24 + 25.6 + 40 + 56) / (28.2 * 28.2 - 161.24);

    assertThat(MethodRun.of(folder, "gi-star " + SIX + "--band 15").summary())
        .containsPattern("\"globalG\": \\{\\s+\"g\": " + Double.toString(g).substring(0, 14))
        .containsPattern("\"expected\": 0\\.4666666");
  }

  @Test
  void ratesOfAPopulationAreTestedInPlaceOfCounts() throws IOException {
    MethodRun.write(
        folder,
        "six.csv",
        "id,x,y,v,persons",
        "a,10,10,2,1000",
        "b,20,10,3,1500",
        "c,40,10,3,1600",
        "d,15,20,5,2500",
        "e,30,20,80,4000",
        "f,30,30,7,3500");
    String rates = SIX + "--band 15 --population persons --out DIR/rates.csv";

    assertThat(MethodRun.of(folder, "gi-star " + rates).summary())
        .contains("\"notTested\": \"general G has no meaning for values below 0\"");
    assertThat(Files.readAllLines(folder.resolve("rates.csv")))
        .startsWith("id,x,y,v,persons,rate,z,p_normal,p,q,bin,untested")
        .anyMatch(line -> line.matches("e,30,20,80,4000,0\\.01\\d+,.*"));
    MethodRun.of(folder, "local-moran " + rates).summary();
    assertThat(Files.readAllLines(folder.resolve("rates.csv")))
        .startsWith("id,x,y,v,persons,rate,moran_i,quadrant,p_normal,p,q,untested");
  }

  @Test
  void aCellWhereNobodyIsIsNamed() throws IOException {
    MethodRun.write(folder, "six.csv", "id,x,y,v,n", "a,1,1,2,5", "b,2,1,3,0", "c,2,2,3,1");

    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --population n")
        .failed(
            1,
            "DIR/six.csv: cell b: expected a population above 0 and at least 0 events, got 0.0 and"
                + " 3.0");
  }

  @Test
  void thePopulationOfPolygonsIsAProperty() throws IOException {
    MethodRun.of(folder, "gi-star --polygons DIR/beats.geojson --value crimes --population crimes")
        .failed(
            1,
            "DIR/beats.geojson: cell 1: expected a population above 0 and at least 0 events, got"
                + " 0.0 and 0.0");
  }

  @Test
  void giLeavesTheCellItselfOut() throws IOException {
    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --without-self --out DIR/gi.csv").summary();

    assertThat(Files.readAllLines(folder.resolve("gi.csv")))
        .anyMatch(line -> line.matches("a,10,10,2,-1\\.0136728985.*"));
  }

  /** The pairs within 15 of each other, both ways. */
  @Test
  void neighboursMayComeFromAFile() throws IOException {
    MethodRun.write(
        folder,
        "pairs.csv",
        "from,to",
        "a,b",
        "b,a",
        "a,d",
        "d,a",
        "b,d",
        "d,b",
        "b,e",
        "e,b",
        "c,e",
        "e,c",
        "d,e",
        "e,d",
        "e,f",
        "f,e");
    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --out DIR/band.csv").summary();
    MethodRun.of(folder, "gi-star " + SIX + "--neighbours DIR/pairs.csv --out DIR/listed.csv")
        .summary();

    assertThat(folder.resolve("listed.csv")).hasSameBinaryContentAs(folder.resolve("band.csv"));
  }

  @Test
  void aNeighbourThatIsNoCellIsNamed() throws IOException {
    MethodRun.write(folder, "pairs.csv", "from,to", "a,b", "a,z");

    MethodRun.of(folder, "gi-star " + SIX + "--neighbours DIR/pairs.csv")
        .failed(
            1, "DIR/pairs.csv: row 2 (line 3): column to: expected the name of a cell, got \"z\"");
  }

  @Test
  void pointsNeedNeighbours() {
    MethodRun.of(folder, "gi-star " + SIX)
        .failed(2, "expected --band or --neighbours for points, got none");
    MethodRun.of(folder, "gi-star " + SIX + "--band 15 --neighbours DIR/pairs.csv")
        .failed(2, "expected one of --band and --neighbours, got both");
    MethodRun.of(folder, "gi-star --band 15")
        .failed(2, "expected the option --points or --polygons, got none");
  }

  @Test
  void tooFewCellsAreNotTested() throws IOException {
    MethodRun.write(folder, "six.csv", "id,x,y,v", "a,10,10,2", "b,20,10,3");

    assertThat(MethodRun.of(folder, "gi-star " + SIX + "--band 15 --out DIR/gi.csv").summary())
        .contains("\"results\": {\n    \"notTested\": \"fewer than 3 cells\"\n  }");
    assertThat(folder.resolve("gi.csv"))
        .hasContent(
            """
            id,x,y,v,z,p_normal,p,q,bin,untested
            a,10,10,2,,,,,,fewer than 3 cells
            b,20,10,3,,,,,,fewer than 3 cells
            """);
  }

  @Test
  void eventsAreCountedInPolygonsThatTouch() throws IOException {
    MethodRun.write(
        folder, "events.csv", "x,y", "1010,50", "1020,50", "1110,50", "1310,50", "9000,9000");

    String summary =
        MethodRun.of(
                folder,
                "gi-star --points DIR/events.csv --x x --y y --polygons DIR/beats.geojson"
                    + " --out DIR/gi.geojson --any-unit")
            .summary();

    assertThat(summary)
        .contains("\"read\": 5", "\"used\": 4", "\"rows left out for lying in no polygon: 1\"");
    assertThat(Files.readAllLines(folder.resolve("gi.geojson")).get(1))
        .startsWith(
            "{\"type\":\"Feature\",\"properties\":{\"beat\":\"B0\",\"crimes\":\"0\",\"count\":2,")
        .endsWith(
            "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                + "[[[1000,0.0],[1100,0.0],[1100,100],[1000,100],[1000,0.0]]]}},");
  }

  @Test
  void aPropertyThatIsNotThereNamesThoseThatThereAre() {
    MethodRun.of(folder, "gini --polygons DIR/beats.geojson --value crime --any-unit")
        .failed(2, "DIR/beats.geojson: --value: expected the property \"crime\", got beat, crimes");
  }

  /** 0, 10, 20, 30 of 60: (2·(2·10 + 3·20 + 4·30)/60 − 5)/4 = 5/12. */
  @Test
  void giniTellsHowFewPlacesHoldMost() throws IOException {
    assertThat(
            MethodRun.of(
                    folder,
                    "gini --polygons DIR/beats.geojson --value crimes --any-unit"
                        + " --out DIR/lorenz.csv")
                .summary())
        .contains("\"places\": 4", "\"events\": 60", "\"gini\": 0.4166", "\"placesWithHalf\": 1");
    assertThat(folder.resolve("lorenz.csv"))
        .hasContent(
            """
            share_of_places,share_of_events
            0,0
            0.25,0
            0.5,0.16666666666666666
            0.75,0.5
            1,1
            """);
  }

  @Test
  void localMoranAgreesWithSpdep() throws IOException {
    Path columbus = SharedData.require("oracles/local_stats/columbus.geojson");
    Path edges = SharedData.require("oracles/local_stats/columbus_queen_edges.csv");

    String summary =
        MethodRun.of(
                folder,
                "local-moran --polygons %s --value CRIME --any-unit --neighbours %s --out DIR/i.csv"
                    .formatted(columbus, edges))
            .summary();

    assertThat(summary).contains("\"cells\": 49", "\"tested\": 49", "\"high-high\": ");
    assertThat(Files.readAllLines(folder.resolve("i.csv")).get(1))
        .startsWith("1,15.72598,19.531,80.467003,0.736818490608")
        .contains("low-low");
  }
}
