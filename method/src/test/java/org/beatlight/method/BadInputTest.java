package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sentence each, with what was expected, what came and where. */
class BadInputTest {
  @TempDir Path folder;

  private MethodRun dbscan(String more, String... lines) throws IOException {
    MethodRun.write(folder, "points.csv", lines);
    return MethodRun.of(
        folder, "dbscan --points DIR/points.csv --x x --y y --eps 50 --min-points 2 " + more);
  }

  @Test
  void aMissingColumnNamesThoseThatThereAre() throws IOException {
    dbscan("", "lon,y", "1,2")
        .failed(2, "DIR/points.csv: --x: expected one column \"x\", got lon, y");
  }

  @Test
  void aColumnMustNotBeThereTwice() throws IOException {
    dbscan("", "x,y,x", "1,2,3")
        .failed(2, "DIR/points.csv: --x: expected one column \"x\", got 2 of them");
  }

  @Test
  void aCellThatIsNoNumberIsNamed() throws IOException {
    dbscan("", "x,y", "1000,2000", "\"1,000\",2000")
        .failed(1, "DIR/points.csv: row 2 (line 3): column x: expected a number, got \"1,000\"");
  }

  @Test
  void notANumberIsNoNumber() throws IOException {
    dbscan("", "x,y", "1000,NaN")
        .failed(
            1, "DIR/points.csv: row 1 (line 2): column y: expected a finite number, got \"NaN\"");
  }

  @Test
  void aWeightMustBeAboveZero() throws IOException {
    dbscan("--weight w", "x,y,w", "1000,2000,0")
        .failed(
            1, "DIR/points.csv: row 1 (line 2): column w: expected a number above 0, got \"0\"");
  }

  @Test
  void longitudesAndLatitudesAreRefusedWithAHint() throws IOException {
    dbscan("", "x,y", "-87.6298,41.8781", "-87.6301,41.9")
        .failed(
            1,
            "DIR/points.csv: expected metres of a projected CRS, got what looks like longitude and"
                + " latitude (-87.62980, 41.90000); name the CRS or project first, or add"
                + " --any-unit if they are no degrees");
  }

  @Test
  void aParameterOutOfRangeSaysTheRange() throws IOException {
    MethodRun.of(folder, "dbscan --points p.csv --x x --y y --eps 0 --min-points 2")
        .failed(
            2,
            "Invalid value for option '--eps': expected a number above 0, got 0"
                + " (beatlight method dbscan --help tells more)");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    MethodRun.of(folder, "dbscan --points DIR/none.csv --x x --y y --eps 9 --min-points 2")
        .failed(2, "DIR/none.csv: expected a CSV file, found none");
  }

  @Test
  void anEmptyFileIsNamed() throws IOException {
    dbscan("").failed(1, "DIR/points.csv: expected a header and rows, got nothing");
  }

  @Test
  void rowsOfAnotherLengthAreNamed() throws IOException {
    MethodRun run = dbscan("", "x,y", "1000,2000,3");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("beatlight: DIR/points.csv: expected CSV, got what is none: ")
        .contains("2");
  }

  @Test
  void otherBytesThanUtf8AreNamed() throws IOException {
    Files.write(
        folder.resolve("points.csv"), "x,y,é\n1,2,3\n".getBytes(StandardCharsets.ISO_8859_1));

    MethodRun.of(folder, "dbscan --points DIR/points.csv --x x --y y --eps 9 --min-points 2")
        .failed(1, "DIR/points.csv: expected text in UTF-8, got other bytes");
  }

  @Test
  void aByteOrderMarkIsNoPartOfAName() throws IOException {
    assertThat(dbscan("", "\uFEFF\"x\",y", "1000,2000").summary()).contains("\"used\": 1");
  }

  @Test
  void aResultMustNotHideAColumn() throws IOException {
    dbscan("--out DIR/out.csv", "x,y,cluster", "1000,2000,3")
        .failed(
            2, "DIR/points.csv: expected no column \"cluster\", which the result adds: rename it");
  }

  @Test
  void theResultMustNotReplaceTheInput() throws IOException {
    dbscan("--out DIR/points.csv", "x,y", "1000,2000")
        .failed(2, "--out: expected another file than that of --points, got DIR/points.csv");
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() throws IOException {
    dbscan("--out DIR/none/out.csv", "x,y", "1000,2000")
        .failed(
            2, "--out: expected a folder that is there and can be written, got DIR/none/out.csv");
  }

  @Test
  void anEndingTellsTheFormat() throws IOException {
    dbscan("--out DIR/out.xlsx", "x,y", "1000,2000")
        .failed(
            2,
            "--out: expected a name that ends with .csv, .geojson, .json or .tif, got DIR/out.xlsx");
  }

  @Test
  void aCrsIsACode() throws IOException {
    dbscan("--crs UTM16", "x,y", "1000,2000")
        .failed(2, "--crs: expected a code such as EPSG:26916, got UTM16");
  }

  @Test
  void whatWasThereIsReplacedAndNothingElseIsLeft() throws IOException {
    MethodRun.write(folder, "out.csv", "old");

    dbscan("--out DIR/out.csv", "x,y", "1000,2000").summary();

    assertThat(folder.resolve("out.csv")).hasContent("x,y,cluster,core\n1000,2000,-1,false\n");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("out.csv", "points.csv");
  }

  @Test
  void whatWasThereStaysWhereARunFails() throws IOException {
    MethodRun.write(folder, "out.csv", "old");

    assertThat(dbscan("--out DIR/out.csv", "x,y", "abc,2000").exit()).isEqualTo(1);

    assertThat(folder.resolve("out.csv")).hasContent("old\n");
  }
}
