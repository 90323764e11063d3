package org.beatlight.api.publication;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.beatlight.api.publication.TinyEvents.BURGLARY;
import static org.beatlight.api.publication.TinyEvents.NOISE;
import static org.beatlight.api.publication.TinyEvents.ROBBERY;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.beatlight.api.publication.TinyEvents.TinyEvent;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.contract.InputFile;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.robust.SpotShares;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A publication small enough to check by hand: three beats of 0.01 degrees a side near (-87.7,
 * 41.8), three categories (see {@link TinyEvents}), three hotspots and a backdrop. Names end with
 * the number of the publication, unless that is 1, so that an answer mixed from two of them shows.
 *
 * <p>The change table was computed apart, with 40 digits: p by the double sum of the E-test, q by
 * Benjamini and Hochberg over the seven pairs that are not (0, 0), at a rate of 0.1.
 */
public final class TinyPublication {
  public static final DateRange DATA = range("2024-01-03", "2024-06-29");
  public static final DateRange NOW = range("2024-06-01", "2024-06-29");

  private static final Map<String, LonLat> CORNERS =
      Map.of(
          "A1",
          new LonLat(-87.70, 41.80),
          "A2",
          new LonLat(-87.69, 41.80),
          "B1",
          new LonLat(-87.70, 41.81),
          TinyEvents.NO_BEAT,
          new LonLat(-87.60, 41.70));

  private final Connection connection;
  private final long id;

  private static final double SPOT_M = 50;

  private TinyPublication(Connection connection, long id) {
    this.connection = connection;
    this.id = id;
  }

  /** Writes the publication and moves the pointer to it, in one transaction. */
  public static void publish(Connection connection, long id) throws SQLException {
    connection.setAutoCommit(false);
    write(connection, id);
    point(connection, id);
    connection.commit();
  }

  /** Loads the publication by way of a store that lives in memory. */
  public static Snapshot snapshot(long id) throws SQLException {
    String url = "jdbc:h2:mem:;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url)) {
      publish(connection, id);
      return SnapshotLoader.load(
          connection, PublicationCatalog.findCurrent(connection).orElseThrow());
    }
  }

  /** Writes the tables without moving the pointer. */
  static void write(Connection connection, long id) throws SQLException {
    createTables(connection);
    TinyPublication publication = new TinyPublication(connection, id);
    publication.header();
    publication.areas();
    publication.categories();
    publication.beatDays();
    publication.changes();
    publication.hotspots();
    publication.robustGround();
    publication.eventBlocks();
    publication.backdrop();
    publication.plane();
  }

  static void point(Connection connection, long id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from published.current_publication");
      statement.execute("insert into published.current_publication values (1, " + id + ")");
    }
  }

  /** Returns the south-western corner of a beat. */
  static LonLat cornerOf(String beat) {
    return CORNERS.getOrDefault(beat, new LonLat(0, 0));
  }

  private static void createTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + PublishedV1.SCHEMA);
      statement.execute(PublishedV1.PUBLICATION);
      statement.execute(PublishedV1.CURRENT_PUBLICATION);
      for (PublishedV1.Table table : PublishedV1.RESULTS) {
        statement.execute(table.create());
      }
    }
  }

  private void header() throws SQLException {
    insert(
        "publication",
        PublishedV1.VERSION,
        "Tiny",
        OffsetDateTime.parse("2024-07-01T06:00:00Z").plusHours(id),
        "%064x".formatted(id),
        JsonMapper.builder().build().writeValueAsString(manifest()));
  }

  private void areas() throws SQLException {
    area(
        "beat",
        "B1",
        "North",
        1_840_000.5,
        "MULTIPOLYGON (((-87.7 41.81, -87.7 41.82, -87.69 41.82,"
            + " -87.69 41.81, -87.7 41.81), (-87.696 41.814, -87.694 41.814, -87.694 41.816, -87.696"
            + " 41.816, -87.696 41.814)), ((-87.688 41.812, -87.686 41.812, -87.686 41.814, -87.688"
            + " 41.812)))");
    area(
        "beat",
        "A1",
        "West",
        920_000,
        "POLYGON ((-87.7 41.8, -87.7 41.81, -87.69 41.81, -87.69 41.8," + " -87.7 41.8))");
    area(
        "beat",
        "A2",
        "East",
        920_000,
        "POLYGON ((-87.69 41.8, -87.68 41.8, -87.68 41.81, -87.69" + " 41.81, -87.69 41.8))");
    area(
        "district",
        "D",
        "Everything",
        9_000_000,
        "POLYGON ((-88 41, -87 41, -87 42, -88 42, -88 41))");
  }

  private void area(String layer, String code, String name, double areaM2, String wkt)
      throws SQLException {
    LonLat corner = cornerOf(code);
    insert(
        "area",
        layer,
        code,
        named(name),
        areaM2,
        corner.lonDeg() + 0.0025,
        corner.latDeg() + 0.0025,
        wkb(wkt));
  }

  private void categories() throws SQLException {
    category(NOISE, "Noise");
    category(ROBBERY, "Robbery");
    category(BURGLARY, "Burglary");
  }

  private void category(CategoryKey key, String name) throws SQLException {
    long events = TinyEvents.all().stream().filter(event -> event.category().equals(key)).count();
    insert("category", key.kind().code(), key.category(), named(name), events);
  }

  private void beatDays() throws SQLException {
    record Day(String beat, CategoryKey category, LocalDate day) {}
    Map<Day, Long> counts =
        TinyEvents.all().stream()
            .filter(event -> !event.beat().equals(TinyEvents.NO_BEAT))
            .collect(
                groupingBy(
                    (TinyEvent event) -> new Day(event.beat(), event.category(), event.day()),
                    counting()));
    for (Map.Entry<Day, Long> count : counts.entrySet()) {
      Day day = count.getKey();
      insert(
          "beat_day",
          day.beat(),
          day.category().kind().code(),
          day.category().category(),
          day.day(),
          count.getValue().intValue());
    }
  }

  private void changes() throws SQLException {
    change("A1", BURGLARY, 20, 10, 0.06883178210810947, 0.1237306132367693, "no-clear-change");
    change("A2", BURGLARY, 3, 0, 0.08837900945483522, 0.1237306132367693, "no-clear-change");
    change("B1", BURGLARY, 0, 0, null, null, "not-tested");
    change("A1", ROBBERY, 5, 5, 1.0, 1.0, "no-clear-change");
    change("A2", ROBBERY, 0, 3, 0.08837900945483522, 0.1237306132367693, "no-clear-change");
    change("B1", ROBBERY, 1, 0, 0.4860554614185043, 0.567064704988255, "no-clear-change");
    change("A1", NOISE, 0, 0, null, null, "not-tested");
    change("A2", NOISE, 45, 21, 0.002929707249724023, 0.01025397537403408, "more");
    change("B1", NOISE, 9, 30, 0.0006178619385802858, 0.004325033570062001, "fewer");
  }

  /** Writes a row; {@code tested} holds p, q and the verdict. */
  private void change(String beat, CategoryKey key, int now, int before, @Nullable Object... tested)
      throws SQLException {
    insert(
        "beat_change",
        beat,
        key.kind().code(),
        key.category(),
        now,
        before,
        tested[0],
        tested[1],
        tested[2]);
  }

  private void hotspots() throws SQLException {
    hotspot(BURGLARY, 2, 21.5, "A1", new LonLat(-87.6985, 41.8015), 0.42, null);
    hotspot(BURGLARY, 1, 60, "A1", new LonLat(-87.6965, 41.8025), 0.97, 0.005);
    hotspot(NOISE, 1, 99, "A2", new LonLat(-87.6865, 41.8025), 0.88, 0.01);
  }

  /** Writes a row; {@code evidence} holds share and p. */
  private void hotspot(
      CategoryKey key,
      int rank,
      double weight,
      String beat,
      LonLat center,
      @Nullable Object... evidence)
      throws SQLException {
    double west = center.lonDeg() - 0.001;
    double east = center.lonDeg() + 0.001;
    String wkt =
        "POLYGON ((%1$s %3$s, %1$s %4$s, %2$s %4$s, %2$s %3$s, %1$s %3$s))"
            .formatted(west, east, center.latDeg() - 0.001, center.latDeg() + 0.001);
    insert(
        "hotspot",
        key.kind().code() + "-" + key.category() + "-" + rank,
        key.kind().code(),
        key.category(),
        rank,
        weight,
        12,
        9,
        36_000.25,
        evidence[0],
        evidence[1],
        beat,
        center.lonDeg(),
        center.latDeg(),
        wkb(wkt));
  }

  /** Three spots in a row from the first hotspot of burglaries to the east, in two blocks. */
  private void robustGround() throws SQLException {
    PlanePoint center = TinyPlane.grid().toPlane(new LonLat(-87.6965, 41.8025));
    long cell = Lattice.squares(SPOT_M).cell(center.eastM(), center.northM());
    robustBlock(0, new long[] {cell, eastOf(cell, 1)}, new int[] {97, 60});
    robustBlock(1, new long[] {eastOf(cell, 2)}, new int[] {20});
  }

  private static long eastOf(long cell, int spots) {
    return Lattice.key(Lattice.column(cell) + spots, Lattice.row(cell));
  }

  private void robustBlock(int block, long[] cells, int[] hotRuns) throws SQLException {
    insert(
        "robust_ground",
        BURGLARY.kind().code(),
        BURGLARY.category(),
        block,
        cells.length,
        new SpotShares(SPOT_M, 100, cells, hotRuns).toBytes());
  }

  private void eventBlocks() throws SQLException {
    for (CategoryKey key : List.of(BURGLARY, ROBBERY, NOISE)) {
      List<EventBlock> blocks = TinyEvents.blocks(key);
      for (int i = 0; i < blocks.size(); i++) {
        insert(
            "event_block",
            key.kind().code(),
            key.category(),
            i,
            blocks.get(i).size(),
            blocks.get(i).toBytes());
      }
    }
  }

  private void backdrop() throws SQLException {
    insert(
        "backdrop",
        1,
        "water",
        named("River"),
        wkb(
            "POLYGON ((-87.71 41.8, -87.705 41.8, -87.705"
                + " 41.82, -87.71 41.82, -87.71 41.8))"));
    insert(
        "backdrop",
        2,
        "park",
        named("Green"),
        wkb(
            "POLYGON ((-87.698 41.804, -87.696 41.804, -87.696"
                + " 41.806, -87.698 41.806, -87.698 41.804))"));
    insert("backdrop", 3, "street", "", wkb("LINESTRING (-87.72 41.805, -87.66 41.805)"));
  }

  private void plane() throws SQLException {
    insert("plane", (Object) TinyPlane.grid().toBytes());
  }

  private Manifest manifest() {
    return new Manifest(
        PublishedV1.VERSION,
        id == 1 ? "0.1.0" : "code " + id,
        new CityFrame("Tiny", "America/Chicago", "EPSG:26916"),
        DATA,
        new HotspotMethod(
            DATA,
            150,
            20,
            Map.of("robbery", 5.0),
            Robustness.around(150, 100, 1),
            new Chance(199, 1)),
        new ChangeMethod(NOW, NOW.before(), 0.1),
        List.of(new InputFile("incidents.csv", 4096, "ab".repeat(32))),
        TinyQuality.report(),
        Map.of("area", 4L, "hotspot", 3L));
  }

  private String named(String name) {
    return id == 1 ? name : name + " " + id;
  }

  private void insert(String table, @Nullable Object... values) throws SQLException {
    String query =
        "insert into published.%s values (?%s)".formatted(table, ", ?".repeat(values.length));
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, id);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 2, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static byte[] wkb(String wkt) {
    try {
      return new WKBWriter().write(new WKTReader().read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  private static DateRange range(String from, String to) {
    return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }
}
