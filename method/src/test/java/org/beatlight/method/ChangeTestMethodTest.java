package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeTestMethodTest {
  private static final String CHANGE =
      "change-test --points DIR/beats.csv --now now --before before ";

  @TempDir Path folder;

  /** The p-values of (3, 0) and (20, 10) are docs/methods/change-test.md's. */
  @Test
  void everyRowIsTestedAndAllTogether() throws IOException {
    MethodRun.write(
        folder, "beats.csv", "beat,now,before", "1,3,0", "2,20,10", "3,0,0", "4,40,5", "5,7,7");

    String summary = MethodRun.of(folder, CHANGE + "--out DIR/changes.csv").summary();

    assertThat(summary)
        .contains(
            "\"used\": 4",
            "\"tests\": 4,\n    \"more\": 1,\n    \"fewer\": 0,\n    \"no-clear-change\": 3,\n"
                + "    \"not-tested\": 1");
    assertThat(Files.readAllLines(folder.resolve("changes.csv")))
        .satisfiesExactly(
            head -> assertThat(head).isEqualTo("beat,now,before,p,q,verdict"),
            one -> assertThat(one).matches("1,3,0,0\\.08837\\d+,0\\.11783\\d+,no-clear-change"),
            two -> assertThat(two).matches("2,20,10,0\\.06883\\d+,0\\.11783\\d+,no-clear-change"),
            three -> assertThat(three).isEqualTo("3,0,0,,,not-tested"),
            four -> assertThat(four).matches("4,40,5,\\S+E-\\d+,\\S+E-\\d+,more"),
            five -> assertThat(five).isEqualTo("5,7,7,1,1,no-clear-change"));
  }

  @Test
  void countsOfNothingAreNotTested() throws IOException {
    MethodRun.write(folder, "beats.csv", "beat,now,before", "1,0,0");

    assertThat(MethodRun.of(folder, CHANGE).summary())
        .contains(
            "\"notTested\": \"expected a row with an event in either window, got none\"",
            "\"used\": 0");
  }

  @Test
  void whatIsNoCountIsNamed() throws IOException {
    MethodRun.write(folder, "beats.csv", "beat,now,before", "1,3,0", "2,2.5,1");

    MethodRun.of(folder, CHANGE)
        .failed(
            1,
            "DIR/beats.csv: row 2 (line 3): column now: expected a whole number in [0, 1000000],"
                + " got \"2.5\"");
  }

  @Test
  void rowsWithoutPlacesAreNoGeoJson() throws IOException {
    MethodRun.write(folder, "beats.csv", "beat,now,before", "1,3,0");

    MethodRun.of(folder, CHANGE + "--out DIR/changes.geojson")
        .failed(
            2,
            "--out: expected a .csv, as the results of this method have no shapes, got"
                + " DIR/changes.geojson");
  }

  @Test
  void anAcceptedRateIsAShare() throws IOException {
    MethodRun.of(folder, CHANGE + "--fdr 5")
        .failed(
            2,
            "Invalid value for option '--fdr': expected a number between 0 and 1, got 5"
                + " (beatlight method change-test --help tells more)");
  }
}
