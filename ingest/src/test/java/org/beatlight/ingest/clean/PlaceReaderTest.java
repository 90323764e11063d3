package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beatlight.core.event.Location;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings.Axes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {
  private static final PlaceReader DEGREES = reader(new TrialRules());
  private static final PlaceReader FEET = reader(new TrialRules().crs(Trial.FEET));

  @Test
  void degreesAreTakenAsTheyAre() {
    assertThat(read(DEGREES, "-87.95", "41.05")).isEqualTo(at(-87.95, 41.05, "0612"));
    assertThat(read(DEGREES, "-8.795e1", "+41.0500")).isEqualTo(at(-87.95, 41.05, "0612"));
    assertThat(read(DEGREES, "-88.019", "41.05"))
        .isEqualTo(PlaceReading.of(new Placed(location(new LonLat(-88.019, 41.05)), null)));
  }

  @Test
  void groundCoordinatesBecomeDegreesAndMetres() {
    assertThat(read(FEET, "1015000", "15000")) // 5 km east and north of the corner
        .isEqualTo(at(15_000 / 300_000.0 - 88, 15_000 / 300_000.0 + 41, "0612"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (-87.95 41.05)",
        "POINT(-87.95 41.05)",
        "-87.95, 41.05",
        "(-87.95,41.05)",
        "SRID=;POINT Z (-87.95 41.05 200)",
        "-87.95 41.05",
        "{\"coordinates\": [-87.95, 41.05]}"
      })
  void aPointIsTwoNumbersInAText(String point) {
    assertThat(readPoint(DEGREES, point)).isEqualTo(at(-87.95, 41.05, "0612"));
  }

  @Test
  void latitudeMayComeFirst() {
    PlaceReader latitudeFirst = reader(new TrialRules().axes(Axes.Y_FIRST));

    assertThat(readPoint(latitudeFirst, "(41.05, -87.95)")).isEqualTo(at(-87.95, 41.05, "0612"));
    assertThat(readPoint(latitudeFirst, "POINT (-87.95 41.05)"))
        .isEqualTo(PlaceReading.none(FindingCode.SWAPPED_COORDINATES, ""));
    assertThat(readPoint(DEGREES, "(41.05, -87.95)"))
        .isEqualTo(PlaceReading.none(FindingCode.SWAPPED_COORDINATES, ""));
    assertThat(read(latitudeFirst, "-87.95", "41.05")) // x and y say which is which
        .isEqualTo(at(-87.95, 41.05, "0612"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POINT EMPTY", "(, )", "(41.05)", "1e999 41", "nowhere", "NaN NaN"})
  void aPointOfFewerNumbersIsNone(String point) {
    assertThat(readPoint(DEGREES, point))
        .isEqualTo(PlaceReading.none(FindingCode.NO_COORDINATES, "the point is no two numbers"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 41.05, the first coordinate is missing",
    "-87.95, '', the second coordinate is missing",
    "'', '', the first coordinate is missing",
    "NaN, 41.05, the first coordinate is no number",
    "-87.95, Infinity, the second coordinate is no number",
    "-87.95, 1e999, the second coordinate is no number",
    "'-87,95', 41.05, the first coordinate is no number",
    "-87.95°, 41.05, the first coordinate is no number",
    "-87.95, 41.05N, the second coordinate is no number",
    "-87.95d, 41.05, the first coordinate is no number",
    "-87.95, 41.05f, the second coordinate is no number",
    "0x1p3, 41.05, the first coordinate is no number",
    "--87.95, 41.05, the first coordinate is no number",
    "-87 57 0, 41.05, the first coordinate is no number",
  })
  void whatIsNoNumberIsNoCoordinate(String x, String y, String why) {
    assertThat(read(DEGREES, x, y)).isEqualTo(PlaceReading.none(FindingCode.NO_COORDINATES, why));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.000, -0.0", "-1, -1.00", "0e9, 0"})
  void nullIslandIsNoPlaceInAnyCrs(String x, String y) {
    PlaceReading nullIsland = PlaceReading.none(FindingCode.NULL_ISLAND, "");

    assertThat(read(DEGREES, x, y)).isEqualTo(nullIsland);
    assertThat(read(FEET, x, y)).isEqualTo(nullIsland);
    assertThat(readPoint(DEGREES, x + " " + y)).isEqualTo(nullIsland);
  }

  @Test
  void oneZeroAloneIsNoNullIsland() {
    assertThat(read(DEGREES, "0", "41.05"))
        .isEqualTo(PlaceReading.none(FindingCode.OUTSIDE_CITY, "hundreds of km away"));
  }

  @Test
  void coordinatesThatFitExchangedAreNamedSo() {
    PlaceReading swapped = PlaceReading.none(FindingCode.SWAPPED_COORDINATES, "");

    assertThat(read(DEGREES, "41.05", "-87.95")).isEqualTo(swapped);
    assertThat(read(FEET, "15000", "1015000")).isEqualTo(swapped);
  }

  @Test
  void coordinatesThatFitInAnotherCrsAreNamedSo() {
    assertThat(read(DEGREES, "1015000", "15000"))
        .isEqualTo(PlaceReading.none(FindingCode.OTHER_CRS, "fits in the city's feet"));
  }

  @ParameterizedTest
  @CsvSource({
    "-88.0201, 41.05, 2.0 km from the nearest beat",
    "-88.03, 40.96, 5.0 km from the nearest beat", // 3 km west, 4 km south
    "-87.9, 43.1, 200.0 km from the nearest beat",
    "-98, 41, hundreds of km away",
    "500, 41, hundreds of km away",
    "1e300, -1e300, hundreds of km away",
  })
  void howFarAwayIsTold(String x, String y, String detail) {
    assertThat(read(DEGREES, x, y)).isEqualTo(PlaceReading.none(FindingCode.OUTSIDE_CITY, detail));
  }

  @Test
  void placesAreFoundTogetherAsAlone() {
    Random random = new Random(37);
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      String x = random.nextInt(9) == 0 ? "" : "" + (-88.1 + 0.4 * random.nextDouble());
      String y = random.nextInt(9) == 0 ? "0" : "" + (40.9 + 0.3 * random.nextDouble());
      rows.add(Trial.row(i, fields(x, y)));
    }
    List<PlaceReading> alone = rows.stream().map(row -> DEGREES.read(List.of(row))[0]).toList();

    assertThat(DEGREES.read(rows)).containsExactlyElementsOf(alone);
    assertThat(alone).extracting(r -> r.place() != null).contains(true, false);
  }

  private static PlaceReading at(double lon, double lat, String beat) {
    return PlaceReading.of(new Placed(location(new LonLat(lon, lat)), beat));
  }

  private static Location location(LonLat at) {
    PlanePoint plane = new Trial.Flat().toPlane(at);
    return new Location(at, plane);
  }

  private static PlaceReading read(PlaceReader reader, String x, String y) {
    return reader.read(List.of(Trial.row(1, fields(x, y))))[0];
  }

  private static RawFields fields(String x, String y) {
    return Trial.fields(Map.of(Field.X, x, Field.Y, y));
  }

  private static PlaceReading readPoint(PlaceReader reader, String point) {
    return reader.read(List.of(Trial.row(1, Trial.fields(Map.of(Field.POINT, point)))))[0];
  }

  private static PlaceReader reader(TrialRules rules) {
    return new PlaceReader(rules.layout(), Trial.GROUND);
  }
}
