package org.beatlight.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.beatlight.settings.SettingsException;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCrsTest {
  private static final double CENTIMETRE_DEG = 1e-7;

  /** A grid in feet whose axes come as {@code %s}. */
  private static final String WKT =
      """
      PROJCS["Riverbend local grid",
        GEOGCS["NAD83", DATUM["North_American_Datum_1983",
          SPHEROID["GRS 1980", 6378137, 298.257222101], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
          PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
        PROJECTION["Transverse_Mercator"],
        PARAMETER["latitude_of_origin", 41], PARAMETER["central_meridian", -87.5],
        PARAMETER["scale_factor", 1], PARAMETER["false_easting", 50000],
        PARAMETER["false_northing", 10000], UNIT["foot", 0.3048]%s]
      """;

  /**
   * Metres as PROJ 9.1.1 gives them ({@link CityCrsTest}); EPSG:3435 is EPSG:26971 in US feet of
   * 1200/3937 m, and Web Mercator's x is longitude in radians times 6378137 m.
   */
  @ParameterizedTest
  @CsvSource({
    "EPSG:26971, 358398.0889, 578802.6039",
    "EPSG:3435, 1175844.3967, 1898954.8762",
    "EPSG:32616, 447741.9167, 4636433.6840",
    "EPSG:3857, -9754904.7143, 5142736.8692",
    "EPSG:4326, -87.6298, 41.8781",
    "EPSG:4269, -87.6298, 41.8781",
  })
  void coordinatesOfAnyUnitBecomeDegrees(String crs, double x, double y) {
    double[] xy = {x, y};
    FeedCrs.decode(crs, "").toLonLat(xy, 1);

    assertThat(xy).containsExactly(new double[] {-87.6298, 41.8781}, within(CENTIMETRE_DEG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", AXIS[\"E\", EAST], AXIS[\"N\", NORTH]",
        ", AXIS[\"N\", NORTH], AXIS[\"E\", EAST]"
      })
  void eastingComesFirstWhateverTheAxesOfWkt(String axes) {
    // PROJ gives metres from the false origin (CityCrsTest): 39225.4699 - 50000, 107532.0464 -
    // 10000
    double[] xy = {(39225.4699 - 50_000) / 0.3048 + 50_000, 97532.0464 / 0.3048 + 10_000};
    FeedCrs.decode(WKT.formatted(axes), "").toLonLat(xy, 1);

    assertThat(xy).containsExactly(new double[] {-87.6298, 41.8781}, within(CENTIMETRE_DEG));
  }

  @Test
  void whatIsNoPointStaysNoneAndSpoilsNoOthers() {
    double nan = Double.NaN;
    double[] xy = {358398.0889, 578802.6039, nan, nan, 358398.0889, 578802.6039, 7, 8};
    FeedCrs.decode("EPSG:26971", "").toLonLat(xy, 3);

    assertThat(xy)
        .containsExactly(
            new double[] {-87.6298, 41.8781, nan, nan, -87.6298, 41.8781, 7, 8},
            within(CENTIMETRE_DEG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"EPSG:3435", "EPSG:26971", "EPSG:26916", "EPSG:3857", "EPSG:4326", "EPSG:5070"})
  void noNumbersStopIt(String crs) {
    FeedProjection projection = FeedCrs.decode(crs, "");
    Random random = new Random(71);
    double[] xy = new double[2 * 5_000];
    for (int i = 0; i < xy.length; i++) {
      xy[i] = random.nextGaussian() * Math.pow(10, random.nextInt(310));
    }
    double[] together = xy.clone();
    projection.toLonLat(together, xy.length / 2);

    for (int i = 0; i < xy.length; i += 2) {
      double[] alone = {xy[i], xy[i + 1]};
      projection.toLonLat(alone, 1);
      assertThat(alone).containsExactly(together[i], together[i + 1]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EPSG:999999 | EPSG:999999 which is not known
          NONSENSE:1  | NONSENSE:1 which is not known
          EPSG:4978   | EPSG:4978 that has not two axes, but 3
          EPSG:5703   | EPSG:5703 that has not two axes, but 1
          """)
  void whatHasNoTwoAxesOnTheGroundIsRefused(String crs, String came) {
    assertThatThrownBy(() -> FeedCrs.decode(crs, "city.yaml:9: source police: crs"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml:9: source police: crs: expected the EPSG code or WKT (version 1) of a CRS,"
                + " got "
                + came);
  }

  @Test
  void wktThatCannotBeUnderstoodIsNamedByItsBeginning() {
    assertThatThrownBy(() -> FeedCrs.decode("PROJCRS[\"x\",\n 1]", "city.yaml:9"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            "city.yaml:9: expected the EPSG code or WKT (version 1) of a CRS, got"
                + " PROJCRS[\"x\", ...] that cannot be understood: ");
  }

  @Test
  void aShippedProjectionGivesTheSameBits() throws IOException, ClassNotFoundException {
    FeedProjection projection = FeedCrs.decode("EPSG:3435", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(projection);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      FeedProjection shipped = (FeedProjection) in.readObject();
      double[] one = {1175844, 1898954};
      double[] other = one.clone();
      projection.toLonLat(one, 1);
      shipped.toLonLat(other, 1);
      assertThat(other).isEqualTo(one);
      assertThat(shipped).hasToString("EPSG:3435");
    }
  }

  /** The feed gives every point twice: in US feet, and in degrees with nine decimals. */
  @Test
  void chicagosFeetAreChicagosDegrees() throws IOException {
    List<double[]> rows = chicago();
    double[] xy = rows.stream().flatMapToDouble(r -> Arrays.stream(r, 0, 2)).toArray();
    FeedCrs.decode("EPSG:3435", "").toLonLat(xy, rows.size());

    for (int i = 0; i < rows.size(); i++) {
      assertThat(xy[2 * i]).isCloseTo(rows.get(i)[2], within(CENTIMETRE_DEG));
      assertThat(xy[2 * i + 1]).isCloseTo(rows.get(i)[3], within(CENTIMETRE_DEG));
    }
    assertThat(rows).hasSizeGreaterThan(60_000);
  }

  /** Returns x, y, longitude and latitude of each row. */
  private static List<double[]> chicago() throws IOException {
    Path file = SharedData.require("data/chicago/incidents/burglary_2011_2014.csv.gz");
    try (BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return text.lines().skip(1).map(FeedCrsTest::coordinates).toList();
    }
  }

  /** ... X_Coordinate, Y_Coordinate, Year, Updated_On, Latitude, Longitude, "(lat, lon)". */
  private static double[] coordinates(String line) {
    String[] fields = line.split(",", -1);
    int end = fields.length;
    return new double[] {
      Double.parseDouble(fields[end - 8]),
      Double.parseDouble(fields[end - 7]),
      Double.parseDouble(fields[end - 3]),
      Double.parseDouble(fields[end - 4])
    };
  }
}
