package org.beatlight.analytics.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.SparkSession;
import org.beatlight.analytics.publish.PostgisDatabase;
import org.beatlight.analytics.publish.Reading;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.run.Stage;
import org.beatlight.batch.session.Sessions;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.robust.SpotShares;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The whole stage on the tiny city, whose results are worked out by hand. */
class AnalyseStageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-01T06:00:00Z"), ZoneOffset.UTC);
  private static final String SERVED =
      " where publication_id = (select publication_id from published.current_publication)";

  private static SparkSession spark;
  private static StoreSettings.Embedded store;

  @TempDir private static Path folder;

  @BeforeAll
  static void analyse() throws IOException {
    spark = Sessions.local("analytics tests");
    store = new StoreSettings.Embedded(folder.resolve("store"));
    Path lake = folder.resolve("lake");
    new TinyLake(spark, lake).write(TinyCity.events(), 1);
    run(TinyCity.city(lake, store));
  }

  @Test
  void theStageIsFoundByItsName() {
    assertThat(
            StreamSupport.stream(ServiceLoader.load(Stage.class).spliterator(), false)
                .filter(stage -> stage instanceof AnalyseStage)
                .map(Stage::name))
        .containsExactly("analyse");
  }

  @Test
  void categoriesHoldAllEventsThoseOutsideBeatsAndUnmappedOnesToo() throws SQLException {
    assertThat(served("kind, category, name, events", "category", "kind, category"))
        .containsExactly(
            "concern|noise|Noise|6",
            "incident|burglary|Burglary|180",
            "incident|unmapped|Unmapped|40");
  }

  @Test
  void dayCountsLeaveOutWhatLiesInNoBeat() throws SQLException {
    assertThat(
            served(
                "beat, kind, category, local_date, events",
                "beat_day",
                "beat, kind, category, local_date"))
        .containsExactly(
            "East|concern|noise|2024-12-01|1",
            "East|concern|noise|2024-12-15|1",
            "East|concern|noise|2024-12-31|1",
            "East|incident|burglary|2023-02-01|50",
            "East|incident|burglary|2024-03-01|100",
            "East|incident|unmapped|2024-04-01|40",
            "West|concern|noise|2023-01-01|1",
            "West|incident|burglary|2024-08-01|10",
            "West|incident|burglary|2024-11-01|20");
    assertThat(manifest()).contains("\"events\":226,\"events_outside_beats\":2,");
  }

  @Test
  void everyBeatAndCategoryIsTestedWhereThereAreEvents() throws SQLException {
    // (20, 10) and (3, 0): p .0688 and .0884, so with two tests both q are .0884, below 0.1
    assertThat(
            served(
                "beat, kind, category, events_now, events_before, round(cast(q_value as"
                    + " numeric), 4), verdict",
                "beat_change",
                "beat, kind, category"))
        .containsExactly(
            "East|concern|noise|3|0|0.0884|more",
            "East|incident|burglary|0|0|null|not-tested",
            "East|incident|unmapped|0|0|null|not-tested",
            "Quiet|concern|noise|0|0|null|not-tested",
            "Quiet|incident|burglary|0|0|null|not-tested",
            "Quiet|incident|unmapped|0|0|null|not-tested",
            "West|concern|noise|0|0|null|not-tested",
            "West|incident|burglary|20|10|0.0884|more",
            "West|incident|unmapped|0|0|null|not-tested");
  }

  @Test
  void theOneHotspotIsTheRowOfBurglaries() throws SQLException {
    assertThat(
            served("hotspot_id, category_rank, weight, places, core_places, beat", "hotspot", "1"))
        .containsExactly("incident-burglary-e447460-n4636500|1|30.0|5|5|West");
  }

  /** Thirty burglaries on 100 m are dense whatever the radius and the part of the year. */
  @Test
  void theHotspotIsHotInMostRunsAndHeavierThanChance() throws SQLException {
    String[] values = served("share, p_value", "hotspot", "1").get(0).split("\\|", -1);

    assertThat(Double.parseDouble(values[0])).isBetween(0.8, 1.0);
    assertThat(Double.parseDouble(values[1])).isBetween(0.01, 1.0);
  }

  @Test
  void theGroundThatRunsCalledHotLiesAroundIt() throws SQLException {
    List<String> rows = served("kind, category, block, spots, payload", "robust_ground", "1, 2");
    SpotShares burglary = ground(rows.get(0));

    assertThat(rows).hasSize(1).allMatch(row -> row.startsWith("incident|burglary|0|"));
    assertThat(burglary.runs()).isEqualTo(40);
    assertThat(burglary.spotM()).isEqualTo(50);
    assertThat(burglary.share(447_500, 4_636_500)).isBetween(0.8, 1.0);
    assertThat(burglary.share(447_500, 4_636_800)).isZero();
  }

  private static SpotShares ground(String row) {
    return SpotShares.ofBytes(
        HexFormat.of().parseHex(row.split("\\|", -1)[4].toLowerCase(Locale.ROOT)));
  }

  @Test
  void itsOutlineAndCentreLieWhereTheBurglariesDo() throws SQLException, ParseException {
    String row = served("center_lon, center_lat, area_m2, outline_wkb", "hotspot", "1").get(0);
    String[] values = row.split("\\|", -1);
    LonLat centre = CityCrs.decode(TinyCity.CRS).toLonLat(new PlanePoint(447_500, 4_636_500));

    assertThat(Double.parseDouble(values[0])).isCloseTo(centre.lonDeg(), within(1e-9));
    assertThat(Double.parseDouble(values[1])).isCloseTo(centre.latDeg(), within(1e-9));
    // five discs of 150 m, 20 m apart: one of them and a lens of almost 80 m by 300 m
    assertThat(Double.parseDouble(values[2])).isBetween(90_000.0, Math.PI * 22_500 + 80 * 300);
    Geometry outline = new WKBReader().read(WKBReader.hexToBytes(values[3]));
    assertThat(outline.isValid()).isTrue();
    assertThat(outline.getCentroid().getX()).isCloseTo(centre.lonDeg(), within(1e-5));
    assertThat(outline.getCentroid().getY()).isCloseTo(centre.latDeg(), within(1e-5));
  }

  @Test
  void areasAreThoseOfTodayWithALabelInside() throws SQLException {
    LonLat middle = CityCrs.decode(TinyCity.CRS).toLonLat(new PlanePoint(447_500, 4_636_500));
    List<String> rows = served("layer, code, name, area_m2", "area", "layer, code");

    assertThat(rows)
        .containsExactly(
            "beat|East|East side|1000000.0",
            "beat|Quiet|Quiet side|1000000.0",
            "beat|West|West side|1000000.0",
            "district|1|1 side|3000000.0");
    String[] label =
        served("label_lon, label_lat, code", "area", "code desc").get(0).split("\\|", -1);
    assertThat(Double.parseDouble(label[0])).isCloseTo(middle.lonDeg(), within(1e-4));
    assertThat(Double.parseDouble(label[1])).isCloseTo(middle.latDeg(), within(1e-4));
  }

  @Test
  void blocksHoldEveryEventWithItsPlaceDayAndMinute() throws SQLException {
    String row = served("events, payload", "event_block", "kind, category").get(0);
    EventBlock noise =
        EventBlock.ofBytes(WKBReader.hexToBytes(row.substring(row.indexOf('|') + 1)));

    assertThat(row).startsWith("6|");
    assertThat(noise.keys()).isSorted();
    LonLat first = CityCrs.decode(TinyCity.CRS).toLonLat(new PlanePoint(447_100, 4_636_900));
    int at = Arrays.binarySearch(noise.keys(), MortonKey.of(first));
    assertThat(noise.epochDays()[at]).isEqualTo((int) LocalDate.of(2023, 1, 1).toEpochDay());
    assertThat(noise.minutes()[at]).isEqualTo((short) 601);
  }

  @Test
  void anUnknownTimeOfDayIsMinusOne() throws SQLException {
    String row = served("events, payload", "event_block", "kind desc, category desc").get(0);
    EventBlock unmapped =
        EventBlock.ofBytes(WKBReader.hexToBytes(row.substring(row.indexOf('|') + 1)));

    assertThat(unmapped.size()).isEqualTo(40);
    assertThat(unmapped.minutes()).containsOnly((short) -1);
  }

  @Test
  void eventsThatHotspotsAreSoughtAmongAreFlagged() throws SQLException {
    // 30 burglaries in a row and 50 on a heap before the window; 100 are a stacked geocode. One
    // noise
    // is known by its area alone
    EventBlock burglaries = block("burglary");
    assertThat(count(burglaries.flags(), EventBlock.CLUSTERABLE)).isEqualTo(80);
    assertThat(count(burglaries.flags(), (byte) 0)).isEqualTo(100);
    assertThat(count(block("noise").flags(), EventBlock.CLUSTERABLE)).isEqualTo(5);
    assertThat(count(block("noise").flags(), (byte) 0)).isEqualTo(1);
    assertThat(block("unmapped").flags()).containsOnly((byte) 0);
  }

  @Test
  void thePlaneLeadsFromDegreesToMetresAroundAllEventsAndBeats() throws SQLException {
    PlaneGrid grid =
        PlaneGrid.ofBytes(WKBReader.hexToBytes(served("payload", "plane", "1").get(0)));

    PlanePoint farNoise = new PlanePoint(456_000, 4_645_000); // the farthest event, in no beat
    assertThat(grid.toPlane(CityCrs.decode(TinyCity.CRS).toLonLat(farNoise)).distanceM(farNoise))
        .isLessThan(0.001);
    // beats and events span 447,000 to 456,000 m east and 4,636,000 to 4,645,000 m north
    assertThat((Object) grid.box()).isEqualTo(new Envelope(437_000, 466_000, 4_626_000, 4_655_000));
  }

  private static EventBlock block(String category) throws SQLException {
    String row =
        served("category, payload", "event_block", "kind, category").stream()
            .filter(line -> line.startsWith(category + "|"))
            .findFirst()
            .orElseThrow();
    return EventBlock.ofBytes(WKBReader.hexToBytes(row.substring(row.indexOf('|') + 1)));
  }

  private static long count(byte[] flags, byte wanted) {
    return IntStream.range(0, flags.length).filter(i -> flags[i] == wanted).count();
  }

  @Test
  void theBackdropIsNumberedInTheOrderOfItsContents() throws SQLException {
    assertThat(served("feature, theme, name", "backdrop", "feature"))
        .containsExactly("1|park|", "2|park|Green", "3|water|Mill Pond");
  }

  @Test
  void theManifestTellsOfInputsAndWindows() throws SQLException {
    assertThat(manifest())
        .contains("\"data\":{\"from\":\"2023-01-01\",\"to\":\"2025-01-01\"}")
        .contains("\"now\":{\"from\":\"2024-10-02\",\"to\":\"2025-01-01\"}")
        .contains("\"before\":{\"from\":\"2024-07-03\",\"to\":\"2024-10-02\"}")
        .contains("\"inputs\":[{\"name\":\"tiny.csv\",\"bytes\":1,\"sha256\":\"00\"}]");
  }

  @Test
  void neitherRowOrderNorPartitionsChangeABitAndBothStoresHoldTheSame() throws Exception {
    List<TinyEvent> shuffled = new ArrayList<>(TinyCity.events());
    Collections.shuffle(shuffled, new Random(3));
    Path lake = folder.resolve("shuffled");
    new TinyLake(spark, lake).write(shuffled, 5);
    StoreSettings.Postgis postgis = PostgisDatabase.empty();

    String partitions = spark.conf().get("spark.sql.shuffle.partitions");
    spark.conf().set("spark.sql.shuffle.partitions", "3");
    run(TinyCity.city(lake, postgis));
    spark.conf().set("spark.sql.shuffle.partitions", partitions);

    try (Connection embedded = connect(store);
        Connection other = PostgisDatabase.connect(postgis)) {
      assertThat(Reading.served(other)).isEqualTo(Reading.served(embedded));
      String sql = "select fingerprint, manifest from published.publication" + SERVED;
      assertThat(Reading.rows(other, sql)).isEqualTo(Reading.rows(embedded, sql));
    }
  }

  @Test
  void aSecondRunOfTheSameWritesNothing(@TempDir Path other) throws IOException, SQLException {
    Path lake = other.resolve("lake");
    StoreSettings.Embedded again = new StoreSettings.Embedded(other.resolve("store"));
    new TinyLake(spark, lake).write(TinyCity.events(), 1);

    run(TinyCity.city(lake, again));
    run(TinyCity.city(lake, again));

    try (Connection connection = connect(again)) {
      assertThat(Reading.rows(connection, "select publication_id from published.publication"))
          .containsExactly("1");
    }
  }

  @Test
  void aLakeThatLostEventsSinceItWasMadeIsRefused(@TempDir Path other) throws IOException {
    new TinyLake(spark, other).write(TinyCity.events(), 1, 227);

    assertThatThrownBy(() -> run(TinyCity.city(other, store)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            other.resolve("load-000001")
                + ": expected 227 events, as its manifest says, found 226: run the command"
                + " \"ingest\" again");
  }

  @Test
  void aLakeWithoutEventsIsRefused(@TempDir Path other) throws IOException {
    new TinyLake(spark, other).write(List.of(), 1);

    assertThatThrownBy(() -> run(TinyCity.city(other, store)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            other.resolve("load-000001")
                + ": expected a lake with events, found none: check the sources");
  }

  @Test
  void settingsThatNameAnotherZoneThanTheLakeAreRefused(@TempDir Path other) throws IOException {
    new TinyLake(spark, other).write(TinyCity.events(), 1);
    City moved = inZone(TinyCity.city(other, store), "Europe/London");

    assertThatThrownBy(() -> run(moved))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            other.resolve("load-000001")
                + ": expected a lake made with zone Europe/London, as the settings say, got"
                + " America/Chicago: run the command \"ingest\" again");
  }

  private static City inZone(City c, String zone) {
    return new City(
        c.file(),
        c.name(),
        ZoneId.of(zone),
        c.crs(),
        c.period(),
        c.backdrop(),
        c.basemapStyle(),
        c.lake(),
        c.store(),
        c.access(),
        c.sources(),
        c.areas(),
        c.analysis(),
        c.categories(),
        c.disclosure(),
        c.service());
  }

  private static void run(City city) {
    new AnalyseStage(CLOCK).run(city, spark, Progress.silent());
  }

  private static String manifest() throws SQLException {
    return served("manifest", "publication", "1").get(0);
  }

  private static List<String> served(String columns, String table, String order)
      throws SQLException {
    try (Connection connection = connect(store)) {
      String sql = "select %s from published.%s%s order by %s";
      return Reading.rows(connection, sql.formatted(columns, table, SERVED, order));
    }
  }

  private static Connection connect(StoreSettings.Embedded settings) throws SQLException {
    return DriverManager.getConnection(settings.url(), StoreSettings.Embedded.USER, "");
  }
}
