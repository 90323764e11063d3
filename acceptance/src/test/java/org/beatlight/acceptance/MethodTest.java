package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods on files: no city, no settings. */
class MethodTest {
  @TempDir Path folder;

  @Test
  void aloneItListsTheMethods() {
    Launcher.Result result = Launcher.run("method");

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("dbscan ", "change-test ");
  }

  @Test
  void aMethodReadsAFileTellsASummaryAndWritesAResult() throws IOException {
    Path points =
        Files.write(
            folder.resolve("points.csv"),
            List.of("east,north", "1000,2000", "1010,2000", "9000,9000"));
    Path out = folder.resolve("labels.csv");

    Launcher.Result result =
        Launcher.run(
            "method",
            "dbscan",
            "--points=" + points,
            "--x=east",
            "--y=north",
            "--eps=50",
            "--min-points=2",
            "--out=" + out);

    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Json.read(result.out()).at("/results/clusters").asInt()).isEqualTo(1);
    assertThat(out)
        .hasContent(
            """
            east,north,cluster,core
            1000,2000,0,true
            1010,2000,0,true
            9000,9000,-1,false
            """);
  }

  @Test
  void wrongUsageAndWrongDataEndDifferently() throws IOException {
    Path points = Files.write(folder.resolve("points.csv"), List.of("east,north", "1000,here"));
    String[] dbscan = {
      "method", "dbscan", "--points=" + points, "--x=east", "--y=north", "--min-points=2", "--eps"
    };

    assertThat(Launcher.run(with(dbscan, "-5")).exit()).isEqualTo(2);
    Launcher.Result wrong = Launcher.run(with(dbscan, "50"));
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err())
        .isEqualTo(
            "beatlight: %s: row 1 (line 2): column north: expected a number, got \"here\"%n"
                .formatted(points));
  }

  private static String[] with(String[] words, String last) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }
}
