package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobustMethodTest {
  private static final String ROBUST =
      "robust --points DIR/events.csv --x east --y north --runs 20 --seed 3";

  @TempDir Path folder;

  /** 200 events within some metres of (5025, 5025), 200 over four kilometres, in 100 days. */
  private void town() throws IOException {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>(List.of("day,east,north"));
    for (int i = 0; i < 400; i++) {
      boolean hot = i % 2 == 0;
      double east = hot ? 5_025 + 10 * random.nextGaussian() : 3_000 + 4_000 * random.nextDouble();
      double north = hot ? 5_025 + 10 * random.nextGaussian() : 3_000 + 4_000 * random.nextDouble();
      lines.add(String.format(Locale.ROOT, "%d,%.1f,%.1f", i % 100, east, north));
    }
    MethodRun.write(folder, "events.csv", lines.toArray(String[]::new));
  }

  @Test
  void theHotspotThatIsThereIsTheSurest() throws IOException {
    town();

    String summary = MethodRun.of(folder, ROBUST + " --time day --out DIR/hot.geojson").summary();

    assertThat(summary)
        .contains("\"runs\": 20")
        .containsPattern("\"rank\": 1,\\s+\"share\": (1|0\\.9\\d*),\\s+\"stability\": \"firm\"")
        .contains("\"overlapOfHalves\"");
    assertThat(Files.readString(folder.resolve("hot.geojson")))
        .contains("\"stability\":\"firm\"", "\"Polygon\"");
  }

  @Test
  void rowsAreToldInWhichShareOfTheRunsTheirGroundWasHot() throws IOException {
    town();

    MethodRun.of(folder, ROBUST + " --method dbscan --min-points 50 --out DIR/rows.csv").summary();

    List<String> rows = Files.readAllLines(folder.resolve("rows.csv"));
    assertThat(rows.get(0)).isEqualTo("day,east,north,share");
    assertThat(rows.get(1)).endsWith(",1");
  }

  @ParameterizedTest
  @CsvSource({"top-cells", "gi-star", "kde"})
  void eachMethodFindsTheHotspotThatIsThere(String method) throws IOException {
    town();

    String summary =
        MethodRun.of(
                folder, ROBUST + " --share 0.06 --method %s --out DIR/rows.csv".formatted(method))
            .summary();

    assertThat(summary).contains("\"method\": \"%s\"".formatted(method));
    assertThat(Files.readAllLines(folder.resolve("rows.csv")).get(1)).endsWith(",1");
  }

  @Test
  void aFalseDiscoveryRateThatNothingKeepsLeavesNothingHot() throws IOException {
    town();

    assertThat(
            MethodRun.of(folder, ROBUST + " --method gi-star --fdr 1e-300 --share 0.06").summary())
        .contains("\"hotspots\": 0");
  }

  @Test
  void minPointsBelongToDbscanAndDbscanNeedsThem() throws IOException {
    town();

    MethodRun.of(folder, ROBUST + " --method dbscan")
        .failed(2, "--method dbscan: expected --min-points with it, got none");
    MethodRun.of(folder, ROBUST + " --method gi-star --min-points 5")
        .failed(2, "--min-points: expected it with --method dbscan, got gi-star");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    town();

    String first = MethodRun.of(folder, ROBUST + " --out DIR/a.geojson").summary();
    String second = MethodRun.of(folder, ROBUST + " --out DIR/b.geojson").summary();

    assertThat(second.replace("b.geojson", "a.geojson")).isEqualTo(first);
    assertThat(folder.resolve("b.geojson")).hasSameBinaryContentAs(folder.resolve("a.geojson"));
  }

  @Test
  void withoutEventsNothingIsTested() throws IOException {
    MethodRun.write(folder, "events.csv", "day,east,north");

    assertThat(MethodRun.of(folder, ROBUST).summary())
        .contains("\"notTested\": \"there are no events\"");
  }

  @Test
  void runsOutOfRangeSayTheRange() throws IOException {
    town();

    assertThat(
            MethodRun.of(folder, "robust --points DIR/events.csv --x east --y north --runs 1")
                .err())
        .contains("expected a whole number in [2, 10000], got 1");
  }

  @Test
  void sizesAndSpotsThatMakeNoSenseAreRefused() throws IOException {
    town();

    MethodRun.of(folder, ROBUST + " --least-size 400")
        .failed(2, "--least-size: expected at most the greatest size of 300.0, got 400.0");
    MethodRun.write(
        folder,
        "ground.geojson",
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
          {"type": "Polygon", "coordinates": [[[0,0],[9000,0],[9000,9000],[0,9000],[0,0]]]}}]}
        """);
    MethodRun.of(folder, ROBUST + " --spot 0.5 --polygons DIR/ground.geojson")
        .failed(
            2, "--spot: expected at most 20000000 spots, got a ground of 324000000 spots of 0.5 m");
  }
}
