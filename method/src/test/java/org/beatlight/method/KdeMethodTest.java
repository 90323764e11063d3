package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.beatlight.testkit.Gdal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the surface command takes beyond one bandwidth. */
class KdeMethodTest {
  private static final String KDE = "kde --points DIR/points.csv --x x --y y --out DIR/kde.csv ";

  @TempDir Path folder;

  /** Half of 200 events around (2000, 2000), half over four kilometres, in 100 days. */
  @BeforeEach
  void town() throws IOException {
    Random random = new Random(2);
    List<String> lines = new ArrayList<>(List.of("x,y,day"));
    for (int i = 0; i < 200; i++) {
      boolean dense = i % 2 == 0;
      double x = dense ? 2_000 + 100 * random.nextGaussian() : 4_000 * random.nextDouble();
      double y = dense ? 2_000 + 100 * random.nextGaussian() : 4_000 * random.nextDouble();
      lines.add(String.format(Locale.ROOT, "%.1f,%.1f,%d", x, y, 20_000 + i % 100));
    }
    MethodRun.write(folder, "points.csv", lines.toArray(String[]::new));
    MethodRun.write(
        folder,
        "ground.geojson",
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
          {"type": "Polygon", "coordinates": [[[0,0],[4000,0],[4000,4000],[0,4000],[0,0]]]}}]}
        """);
  }

  /** GDAL reads where the raster lies, its CRS, and numbers that are those of the CSV. */
  @Test
  void aSurfaceIsAGeoTiffThatOthersRead() throws IOException {
    Gdal gdal = Gdal.require();
    String options =
        "kde --points DIR/points.csv --x x --y y --polygons DIR/ground.geojson --bandwidth 300"
            + " --cell 100 --crs EPSG:26916 --out DIR/";
    MethodRun.of(folder, options + "kde.csv").summary();
    Files.write(folder.resolve("kde.tif"), new byte[1_000_000]); // a longer file is replaced
    MethodRun.of(folder, options + "kde.tif").summary();
    String tif = folder.resolve("kde.tif").toString();

    assertThat(gdal.run("gdalinfo", tif))
        .contains("Size is 41, 41", "EPSG\",26916", "Origin = (0.000000000000000,4100.0000")
        .contains("Pixel Size = (100.000000000000000,-100.000000000000000)", "Type=Float32")
        .contains("NoData Value=-9999", "AREA_OR_POINT=Area", "COMPRESSION=DEFLATE");
    String read = gdal.run("gdallocationinfo", "-valonly", "-geoloc", tif, "2050", "1950").strip();
    String written =
        Files.readAllLines(folder.resolve("kde.csv")).stream()
            .filter(line -> line.matches("2050(\\.0)?,1950(\\.0)?,.*"))
            .findFirst()
            .orElseThrow();
    assertThat(Double.parseDouble(read))
        .isCloseTo(Double.parseDouble(written.split(",", -1)[2]), withPercentage(1e-4));
  }

  @Test
  void aGeoTiffNeedsASurfaceAndACodeOfItsCrs() {
    String kde = "kde --points DIR/points.csv --x x --y y --bandwidth 300 --out DIR/kde.tif ";
    MethodRun.of(folder, kde)
        .failed(2, "--crs: expected a code up to EPSG:32766 for a .tif, got none");
    MethodRun.of(folder, kde + "--crs EPSG:102271")
        .failed(2, "--crs: expected a code up to EPSG:32766 for a .tif, got EPSG:102271");
    MethodRun.of(
            folder,
            "dbscan --points DIR/points.csv --x x --y y --eps 100 --min-points 5 --crs EPSG:26916"
                + " --out DIR/c.tif")
        .failed(2, "--out: expected another ending, as this answer is no surface, got DIR/c.tif");
  }

  @Test
  void aBandwidthIsChosenByEventsOfALaterTime() {
    String summary = MethodRun.of(folder, KDE + "--bandwidth-by held-out --time day").summary();

    assertThat(summary)
        .contains("\"bandwidth-by\": \"held-out\"", "\"logLikelihood\"", "\"candidates\": [ {")
        .containsPattern("\"results\": \\{\\s+\"bandwidth\": [0-9]");
  }

  @Test
  void aBandwidthIsChosenByTheOtherPlacesOrByRule() {
    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by leave-one-out").summary())
        .contains("\"logLikelihood\"");
    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by esri").summary())
        .doesNotContain("\"logLikelihood\"")
        .containsPattern("\"results\": \\{\\s+\"bandwidth\": [0-9]");
  }

  @Test
  void aBestCandidateAtTheEndIsWarnedAbout() throws IOException {
    List<String> rows = new ArrayList<>(List.of("x,y"));
    for (int i = 0; i < 400; i++) { // a lattice: the wider the better
      rows.add(100 * (i % 20) + "," + 100 * (i / 20));
    }
    MethodRun.write(folder, "points.csv", rows.toArray(String[]::new));

    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by leave-one-out").summary())
        .containsPattern("the bandwidth of [0-9.]+ m is the (widest|narrowest) of the candidates");
  }

  @Test
  void tooFewEventsChooseNoBandwidth() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y,day", "1,1,5", "900,1,6", "1,900,7");

    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by held-out --time day").summary())
        .contains(
            "\"notTested\": \"expected at least 10 events before the date and after it, got 2 and 1\"");
    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by esri").summary()).contains("\"cells\"");
    MethodRun.write(folder, "points.csv", "x,y,day", "1,1,5", "1,1,6");
    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by leave-one-out").summary())
        .contains("\"notTested\": \"the events lie too near to each other to choose a bandwidth\"");
    assertThat(MethodRun.of(folder, KDE + "--bandwidth-by esri").summary())
        .contains("expected a bandwidth in [0.1, 100000] by Esri's rule, got 0.0");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    MethodRun.of(folder, KDE)
        .failed(2, "expected either --bandwidth or --bandwidth-by, got neither");
    MethodRun.of(folder, KDE + "--bandwidth 100 --bandwidth-by esri")
        .failed(2, "expected either --bandwidth or --bandwidth-by, got both");
    MethodRun.of(folder, KDE + "--bandwidth-by held-out")
        .failed(2, "--time: expected it with --bandwidth-by held-out, and only there");
    MethodRun.of(folder, KDE + "--bandwidth 100 --time day")
        .failed(2, "--time: expected it with --bandwidth-by held-out, and only there");
    MethodRun.of(folder, KDE + "--bandwidth-by esri --kernel gaussian")
        .failed(2, "--bandwidth-by esri: expected a quartic kernel");
  }

  @Test
  void adaptiveKernelsMakeAHigherPeakThatHoldsAllEventsOnTheGround() throws IOException {
    double fixed = peak(MethodRun.of(folder, KDE + "--bandwidth 400 --cell 50").summary());
    double own = peak(MethodRun.of(folder, KDE + "--bandwidth 400 --cell 50 --adaptive").summary());

    String inside =
        MethodRun.of(
                folder, KDE + "--bandwidth 400 --cell 50 --adaptive --polygons DIR/ground.geojson")
            .summary();

    assertThat(own).isGreaterThan(1.5 * fixed);
    assertThat(number(inside, "eventsOnCells")).isBetween(195.0, 206.0);
    assertThat(Files.readAllLines(folder.resolve("kde.csv")))
        .noneMatch(line -> line.startsWith("-"));
  }

  @Test
  void isobandsAreTheGroundsBetweenLevels() throws IOException {
    MethodRun.of(
            folder,
            "kde --points DIR/points.csv --x x --y y --bandwidth 400 --cell 50"
                + " --isobands 0.00001,0.0001,1 --out DIR/bands.geojson")
        .summary();
    MethodRun.of(folder, KDE + "--bandwidth 400 --cell 50 --isobands 0.00001,0.0001").summary();

    assertThat(Files.readAllLines(folder.resolve("bands.geojson")))
        .anyMatch(line -> line.contains("{\"from\":1.0E-5,\"to\":1.0E-4,\"area_m2\":"))
        .anyMatch(line -> line.contains("{\"from\":1.0E-4,\"to\":1,\"area_m2\":"))
        .noneMatch(line -> line.contains("\"from\":1,"))
        .anyMatch(line -> line.contains("\"MultiPolygon\""));
    assertThat(Files.readAllLines(folder.resolve("kde.csv")))
        .hasSize(3)
        .startsWith("from,to,area_m2")
        .anyMatch(line -> line.startsWith("1.0E-4,,"));
  }

  @Test
  void levelsRise() {
    MethodRun.of(folder, KDE + "--bandwidth 400 --isobands 2,1")
        .failed(
            2,
            "Invalid value for option '--isobands': expected rising numbers such as"
                + " 0.00001,0.00002, got 2,1 (beatlight method kde --help tells more)");
    assertThat(MethodRun.of(folder, KDE + "--bandwidth 400 --isobands a").err())
        .contains("expected rising numbers such as 0.00001,0.00002, got a");
  }

  @Test
  void noPointsHaveNoBands() throws IOException {
    MethodRun.write(folder, "points.csv", "x,y");

    MethodRun.of(folder, KDE + "--bandwidth 400 --isobands 1").summary();

    assertThat(folder.resolve("kde.csv")).hasContent("from,to,area_m2\n");
  }

  private static double peak(String summary) {
    return number(summary, "peakDensity");
  }

  private static double number(String summary, String name) {
    String rest = summary.substring(summary.indexOf("\"" + name + "\": ") + name.length() + 4);
    return Double.parseDouble(rest.split("[,\\n]", 2)[0]);
  }
}
