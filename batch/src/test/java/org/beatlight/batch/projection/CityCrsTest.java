package org.beatlight.batch.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.beatlight.batch.TrialCity;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CityCrsTest {
  private static final LonLat CHICAGO = new LonLat(-87.6298, 41.8781);
  private static final double CENTIMETRE = 0.01;

  /** A transverse Mercator of its own, which no registry has; its axes come as {@code %s}. */
  private static final String WKT =
      """
      PROJCS["Riverbend local grid",
        GEOGCS["NAD83", DATUM["North_American_Datum_1983",
          SPHEROID["GRS 1980", 6378137, 298.257222101], TOWGS84[0, 0, 0, 0, 0, 0, 0]],
          PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433]],
        PROJECTION["Transverse_Mercator"],
        PARAMETER["latitude_of_origin", 41], PARAMETER["central_meridian", -87.5],
        PARAMETER["scale_factor", 1], PARAMETER["false_easting", 50000],
        PARAMETER["false_northing", 10000], UNIT["%s", %s]%s]
      """;

  /** Computed by PROJ 9.1.1 through pyproj 3.4.1, always_xy. */
  @ParameterizedTest
  @CsvSource({
    "EPSG:32616, -87.6298, 41.8781, 447741.9167, 4636433.6840",
    "EPSG:26916, -87.6298, 41.8781, 447741.9167, 4636433.6839",
    "EPSG:26971, -87.6298, 41.8781, 358398.0889, 578802.6039",
    "EPSG:5070, -87.6298, 41.8781, 688894.5442, 2127632.7534",
    "EPSG:32610, -122.4194, 37.7749, 551130.7685, 4180998.8815",
    "EPSG:32760, 178.0, -38.6, 587078.1713, 5727136.2091"
  })
  void knownPointsLieWhereProjPutsThem(
      String crs, double lonDeg, double latDeg, double eastM, double northM) {
    PlanePoint point = CityCrs.decode(crs).toPlane(new LonLat(lonDeg, latDeg));

    assertThat(point.distanceM(new PlanePoint(eastM, northM))).isLessThan(CENTIMETRE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", AXIS[\"E\", EAST], AXIS[\"N\", NORTH]",
        ", AXIS[\"N\", NORTH], AXIS[\"E\", EAST]"
      })
  void wktWithoutACodeGivesEastThenNorthWhateverItsAxes(String axes) {
    PlanePoint point = CityCrs.decode(WKT.formatted("metre", "1", axes)).toPlane(CHICAGO);

    // PROJ 9.1.1: +proj=tmerc +lat_0=41 +lon_0=-87.5 +k=1 +x_0=50000 +y_0=10000 +ellps=GRS80
    assertThat(point.distanceM(new PlanePoint(39225.4699, 107532.0464))).isLessThan(CENTIMETRE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EPSG:32616", "EPSG:26916"})
  void thereAndBackIsWithinAMillimetre(String crs) {
    CityProjection projection = CityCrs.decode(crs);
    for (double lonDeg = -90; lonDeg <= -84; lonDeg += 0.75) {
      for (double latDeg = -80; latDeg <= 80; latDeg += 5) {
        PlanePoint plane = projection.toPlane(new LonLat(lonDeg, latDeg));
        assertThat(projection.toPlane(projection.toLonLat(plane)).distanceM(plane))
            .isLessThan(0.001);
      }
    }
  }

  @Test
  void bulkEqualsOneByOneAndLeavesTheRestOfTheArrayAlone() {
    CityProjection projection = CityCrs.decode("EPSG:26916");
    double[] points = {-87.6298, 41.8781, -87.5, 41.5, 7, 8};

    projection.toPlane(points, 2);

    PlanePoint first = projection.toPlane(CHICAGO);
    PlanePoint second = projection.toPlane(new LonLat(-87.5, 41.5));
    assertThat(points)
        .containsExactly(first.eastM(), first.northM(), second.eastM(), second.northM(), 7, 8);

    projection.toLonLat(points, 2);
    assertThat(points)
        .containsExactly(new double[] {-87.6298, 41.8781, -87.5, 41.5, 7, 8}, within(1e-8));
  }

  /** UTM is a cylinder around one meridian: the other side of the globe is not on it. */
  @Test
  void pointsThatTheCrsCannotExpressAreNanAndSpoilNoOthers() {
    CityProjection projection = CityCrs.decode("EPSG:26916");
    double[] points = {
      -87.6298,
      41.8781,
      0,
      0,
      41.8781,
      -87.6298,
      87.6298,
      41.8781,
      Double.NaN,
      41,
      -87.6298,
      41.8781
    };

    projection.toPlane(points, 6);

    PlanePoint chicago = projection.toPlane(CHICAGO);
    double nan = Double.NaN;
    assertThat(points)
        .containsExactly(
            chicago.eastM(),
            chicago.northM(),
            nan,
            nan,
            nan,
            nan,
            nan,
            nan,
            nan,
            nan,
            chicago.eastM(),
            chicago.northM());
  }

  @Test
  void onePointThatTheCrsCannotExpressIsRefused() {
    CityProjection projection = CityCrs.decode("EPSG:26916");

    assertThatThrownBy(() -> projection.toPlane(new LonLat(0, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected finite metres, got NaN, NaN");
  }

  @Test
  void geometriesKeepTheirHolesAndTheirOriginalIsLeftAlone() throws ParseException {
    CityProjection projection = CityCrs.decode("EPSG:26916");
    Geometry beat =
        new WKTReader()
            .read(
                "MULTIPOLYGON (((-87.7 41.8, -87.6 41.8, -87.6 41.9, -87.7 41.8),"
                    + " (-87.65 41.82, -87.62 41.82, -87.62 41.84, -87.65 41.82)))");
    Geometry before = beat.copy();

    Geometry plane = projection.toPlane(beat);

    assertThat(beat.equalsExact(before)).isTrue();
    assertThat(plane.getGeometryN(0).getBoundary().getNumGeometries()).isEqualTo(2);
    assertThat(plane.getCoordinates()[0].x)
        .isEqualTo(projection.toPlane(new LonLat(-87.7, 41.8)).eastM());
    assertThat(projection.toLonLat(plane).equalsExact(before, 1e-8)).isTrue(); // a millimetre
  }

  @Test
  void aShippedProjectionGivesTheSameBits() throws IOException, ClassNotFoundException {
    CityProjection projection = CityCrs.decode("EPSG:26971");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(projection);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      CityProjection shipped = (CityProjection) in.readObject();
      assertThat(shipped.toPlane(CHICAGO)).isEqualTo(projection.toPlane(CHICAGO));
      assertThat(shipped.misfit(CHICAGO)).isEmpty();
      assertThat(shipped).hasToString("EPSG:26971");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EPSG:3435 | EPSG:3435 (NAD83 / Illinois East (ftUS)) in the unit ft_survey_us; EPSG:32616 (UTM zone 16N) would do for its area
          EPSG:4326 | EPSG:4326 (WGS 84) that is not projected
          EPSG:4978 | EPSG:4978 (WGS 84) that is not projected
          EPSG:999999 | EPSG:999999 which is not known
          NONSENSE:1 | NONSENSE:1 which is not known
          PROJCRS["x", 1] | PROJCRS["x", ...] that cannot be understood: Type "PROJCRS" is unknow in this context.
          """)
  void whatIsNoMetricGridIsRefused(String crs, String came) {
    assertThatThrownBy(() -> CityCrs.decode(crs))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "expected the EPSG code or WKT (version 1) of a projected CRS in metres, such as"
                + " EPSG:26916, got "
                + came);
  }

  @Test
  void aCitysMistakeNamesItsFile(@TempDir Path folder) throws IOException {
    Path file = TrialCity.write(folder, "Riverbend", "EPSG:3435");
    City city = CityFile.read(file);

    assertThatThrownBy(() -> CityCrs.of(city))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(file + ": city.crs: expected the EPSG code")
        .hasMessageContaining("got EPSG:3435");
  }

  @Test
  void wktInFeetIsRefused() {
    assertThatThrownBy(() -> CityCrs.decode(WKT.formatted("foot", "0.3048", "")))
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith(
            ", got PROJCS[\"Riverbend local grid\", ...] (Riverbend local grid) in the unit ft");
  }
}
