package org.beatlight.api.publication;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Hotspot;
import org.beatlight.core.cluster.Hotspots;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.geo.Radius;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes the synthetic city in a PostGIS, beside it the same beats, hotspots and events as plain tables of schema {@code peer} for
 * servers that draw from SQL: on the map's plane, with spatial indexes.
 */
public final class StoredCity {
  private static final long SEED = 20261128;
  private static final int BEAT_COLUMNS = 15;
  private static final double BEAT_WIDTH_M = 25_000.0 / BEAT_COLUMNS;
  private static final double BEAT_HEIGHT_M = 30_000.0 / 20;
  private static final int BLOCK_EVENTS = 65_536;
  private static final int MOST_HOTSPOTS = 150;
  private static final double WORLD_M = 2 * 20037508.342789244;

  private final Connection connection;
  private final Snapshot city;

  private StoredCity(Connection connection, Snapshot city) {
    this.connection = connection;
    this.city = city;
  }

  /** Takes the address of the database, its user and the number of events. */
  public static void main(String[] args) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(args[0], args[1], "")) {
      connection.setAutoCommit(false);
      new StoredCity(connection, SyntheticSnapshot.of(Integer.parseInt(args[2]), SEED)).write();
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, "vacuum analyze");
    }
  }

  private void write() throws SQLException, IOException {
    run(connection, "create extension postgis");
    run(connection, "create schema published");
    run(connection, PublishedV1.PUBLICATION);
    run(connection, PublishedV1.CURRENT_PUBLICATION);
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      run(connection, table.create());
    }
    copy("publication", List.of(row(
        PublishedV1.VERSION, "Synthetic", "2024-01-02T00:00:00Z", city.fingerprint(),
        JsonMapper.builder().build().writeValueAsString(city.manifest()).replace("\\", "\\\\"))));
    run(connection, "insert into published.current_publication values (1, 1)");
    copy("category", city.categories().stream()
        .map(c -> row("incident", c.category(), c.name(), c.events())).toList());
    copy("area", city.beats().stream()
        .map(b -> row("beat", b.code(), "Beat " + b.code(), b.areaM2(), b.label().lonDeg(), b.label().latDeg(), wkb(b.shape())))
        .toList());
    copy("plane", List.of(row(hex(city.plane().toBytes()))));
    writeCounts();
    writeHotspots();
    writeBlocks();
    writePeers();
  }

  private void writeCounts() throws SQLException, IOException {
    DateRange now = city.manifest().changes().now();
    DateRange before = city.manifest().changes().before();
    int first = (int) city.manifest().data().from().toEpochDay();
    int length = city.manifest().data().days();
    List<Counts> windows = new ArrayList<>();
    for (Map.Entry<CategoryKey, EventColumns> entry : new TreeMap<>(city.eventsByCategory()).entrySet()) {
      Map<String, int[]> days = new TreeMap<>();
      city.beats().forEach(beat -> days.put(beat.code(), new int[length]));
      EventColumns events = entry.getValue();
      for (int i = 0; i < events.size(); i++) {
        days.get(beatOf(events.keys()[i]))[events.epochDays()[i] - first]++;
      }
      CategoryKey key = entry.getKey();
      List<String> rows = new ArrayList<>();
      days.forEach((beat, counts) -> {
        for (int day = 0; day < length; day++) {
          if (counts[day] > 0) {
            rows.add(row(beat, "incident", key.category(), city.manifest().data().from().plusDays(day), counts[day]));
          }
        }
        windows.add(new Counts(beat, key.kind(), key.category(), sum(counts, first, now), sum(counts, first, before)));
      });
      copy("beat_day", rows);
    }
    copy("beat_change", ChangeTable.of(windows, city.manifest().changes().falseDiscoveryRate()).changes().stream()
        .map(c -> row(c.counts().beat(), "incident", c.counts().category(), c.counts().now(), c.counts().before(),
            orNull(c.pValue()), orNull(c.qValue()), c.verdict().code()))
        .toList());
  }

  private static int sum(int[] counts, int first, DateRange range) {
    int from = (int) range.from().toEpochDay() - first;
    return Arrays.stream(counts, from, from + range.days()).sum();
  }

  private String beatOf(long key) {
    PlanePoint point = city.plane().toPlane(place(key));
    int column = (int) Math.max(0, Math.min(BEAT_COLUMNS - 1, point.eastM() / BEAT_WIDTH_M));
    int row = (int) Math.max(0, Math.min(19, point.northM() / BEAT_HEIGHT_M));
    return "%03d".formatted(row * BEAT_COLUMNS + column);
  }

  private void writeHotspots() throws SQLException, IOException {
    Radius radius = new Radius(150);
    for (Map.Entry<CategoryKey, EventColumns> entry : city.eventsByCategory().entrySet()) {
      EventColumns events = entry.getValue();
      Clustering found = Dbscan.cluster(places(events), radius, events.size() / 5000.0);
      String category = entry.getKey().category();
      List<Hotspot> hotspots =
          Hotspots.of("incident-" + category, found, c -> Outline.of(found, c, radius), MOST_HOTSPOTS);
      copy("hotspot", hotspots.stream().map(h -> row(h, category)).toList());
    }
  }

  private String row(Hotspot h, String category) {
    LonLat center = city.plane().toLonLat(h.center());
    Geometry outline = city.plane().toLonLat(h.outline());
    return row(h.id(), "incident", category, h.rank(), h.weight(), h.places(), h.corePlaces(), h.outline().getArea(), 0.9, 0.01,
        beatOf(MortonKey.of(center)), center.lonDeg(), center.latDeg(), wkb(outline));
  }

  private Places places(EventColumns events) {
    double[] east = new double[events.size()];
    double[] north = new double[events.size()];
    for (int i = 0; i < events.size(); i++) {
      PlanePoint point = city.plane().toPlane(place(events.keys()[i]));
      east[i] = point.eastM();
      north[i] = point.northM();
    }
    return Places.of(east, north);
  }

  private void writeBlocks() throws SQLException, IOException {
    for (Map.Entry<CategoryKey, EventColumns> entry : city.eventsByCategory().entrySet()) {
      EventColumns e = entry.getValue();
      for (int from = 0; from < e.size(); from += BLOCK_EVENTS) {
        int to = Math.min(e.size(), from + BLOCK_EVENTS);
        EventBlock block = new EventBlock(
            Arrays.copyOfRange(e.keys(), from, to), Arrays.copyOfRange(e.epochDays(), from, to),
            Arrays.copyOfRange(e.minutes(), from, to), Arrays.copyOfRange(e.flags(), from, to));
        copy("event_block", List.of(
            row("incident", entry.getKey().category(), from / BLOCK_EVENTS, to - from, hex(block.toBytes()))));
      }
    }
  }

  private void writePeers() throws SQLException, IOException {
    run(connection, "create schema peer");
    run(connection, """
        create table peer.beat as select row_number() over (order by code) id, code, name, label, geom from (
          select code, name, st_transform(st_setsrid(st_makepoint(label_lon, label_lat), 4326), 3857) label,
            st_transform(st_geomfromwkb(geometry_wkb, 4326), 3857) geom from published.area) a""");
    run(connection, """
        create table peer.hotspot as
        select row_number() over (order by category, category_rank) id, hotspot_id, kind, category, category_rank rank, weight, share,
          'firm'::text stability, beat, st_transform(st_geomfromwkb(outline_wkb, 4326), 3857) geom from published.hotspot""");
    run(connection, "create table peer.event_text (kind text, category text, day date, x float8, y float8)");
    for (Map.Entry<CategoryKey, EventColumns> entry : city.eventsByCategory().entrySet()) {
      EventColumns e = entry.getValue();
      StringBuilder rows = new StringBuilder();
      for (int i = 0; i < e.size(); i++) {
        rows.append("incident\t").append(entry.getKey().category()).append('\t')
            .append(java.time.LocalDate.ofEpochDay(e.epochDays()[i])).append('\t')
            .append((MortonKey.worldX(e.keys()[i]) - 0.5) * WORLD_M).append('\t')
            .append((0.5 - MortonKey.worldY(e.keys()[i])) * WORLD_M).append('\n');
      }
      copyText("peer.event_text", rows.toString());
    }
    // along the map, as a careful operator would: neighbours share pages
    run(connection, """
        create table peer.event as select kind, category, day, st_setsrid(st_makepoint(x, y), 3857) geom from peer.event_text
        order by st_geohash(st_transform(st_setsrid(st_makepoint(x, y), 3857), 4326)), category, day""");
    run(connection, "drop table peer.event_text");
    for (String column : List.of("beat(geom)", "beat(label)", "hotspot(geom)", "event(geom)")) {
      run(connection, "create index on peer." + column.replace("(", " using gist ("));
    }
  }

  private static LonLat place(long key) {
    return new LonLat(WebMercator.lonDeg(MortonKey.worldX(key)), WebMercator.latDeg(MortonKey.worldY(key)));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(String table, List<String> rows) throws SQLException, IOException {
    copyText("published." + table, String.join("", rows));
  }

  private void copyText(String table, String rows) throws SQLException, IOException {
    connection.unwrap(PGConnection.class).getCopyAPI()
        .copyIn("copy " + table + " from stdin", new StringReader(rows));
  }

  private static String row(Object... values) {
    StringBuilder row = new StringBuilder("1");
    for (Object value : values) {
      row.append('\t').append(value);
    }
    return row.append('\n').toString();
  }

  private static String orNull(double value) {
    return Double.isNaN(value) ? "\\N" : Double.toString(value);
  }

  private static String wkb(Geometry shape) {
    return hex(new WKBWriter().write(shape));
  }

  private static String hex(byte[] bytes) {
    return "\\\\x" + HexFormat.of().formatHex(bytes);
  }
}
