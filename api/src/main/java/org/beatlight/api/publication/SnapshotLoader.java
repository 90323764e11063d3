package org.beatlight.api.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.beatlight.api.publication.Snapshot.Header;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.Verdict;
import org.beatlight.core.contract.EventBlock;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.robust.SpotShares;
import org.beatlight.settings.City;

/** Reads one publication, laid out as {@link PublishedV1}, into a snapshot. */
final class SnapshotLoader {
  private static final Comparator<Counts> BY_BEAT =
      Comparator.comparing(Counts::beat)
          .thenComparing(Counts::kind)
          .thenComparing(Counts::category);

  private final Connection connection;
  private final PublicationEntry entry;

  private SnapshotLoader(Connection connection, PublicationEntry entry) {
    this.connection = connection;
    this.entry = entry;
  }

  /**
   * Loads a publication.
   *
   * @throws SQLException if the store fails
   * @throws UnreadablePublicationException if the publication is not what its contract promises
   */
  static Snapshot load(Connection connection, PublicationEntry entry) throws SQLException {
    if (entry.contractVersion() != PublishedV1.VERSION) {
      throw new UnreadablePublicationException(
          "publication %d has contract version %d, this service reads version %d: use matching ones"
              .formatted(entry.publicationId(), entry.contractVersion(), PublishedV1.VERSION));
    }

    try {
      return new SnapshotLoader(connection, entry).read();
    } catch (IllegalArgumentException e) {
      throw new UnreadablePublicationException(
          "publication %d: %s".formatted(entry.publicationId(), e.getMessage()), e);
    }
  }

  private Snapshot read() throws SQLException {
    Header header =
        new Header(
            entry.publicationId(),
            entry.publishedAt(),
            entry.fingerprint(),
            ManifestJson.read(entry));
    PlaneGrid plane = plane();
    Snapshot snapshot =
        new Snapshot(
            header,
            categories(),
            beats(),
            areas(),
            hotspots(),
            RobustGround.of(blocks("robust_ground", SpotShares::ofBytes), plane),
            changes(header.manifest().changes().falseDiscoveryRate()),
            counts(header.manifest().data()),
            backdrop(),
            events(),
            Counting.EXACT,
            plane);
    SnapshotCheck.check(snapshot);
    return snapshot;
  }

  private List<CategoryInfo> categories() throws SQLException {
    String query =
        """
        select kind, category, name, events
        from published.category
        where publication_id = ?""";
    List<CategoryInfo> categories =
        list(query, row -> new CategoryInfo(Rows.key(row), row.getString(3), row.getLong(4)));
    categories.sort(Comparator.comparing(CategoryInfo::key));
    return categories;
  }

  private List<BeatArea> beats() throws SQLException {
    String query =
        """
        select code, name, area_m2, label_lon, label_lat, geometry_wkb
        from published.area
        where publication_id = ? and layer = '%s'"""
            .formatted(City.BEAT_LAYER);
    List<BeatArea> beats = list(query, Rows::beat);
    beats.sort(Comparator.comparing(BeatArea::code)); // stores sort letters in their own ways
    return beats;
  }

  private List<LayerArea> areas() throws SQLException {
    String query =
        """
        select layer, code, name, label_lon, label_lat, geometry_wkb
        from published.area
        where publication_id = ? and layer <> '%s'"""
            .formatted(City.BEAT_LAYER);
    List<LayerArea> areas = list(query, Rows::area);
    areas.sort(Comparator.comparing(LayerArea::layer).thenComparing(LayerArea::code));
    return areas;
  }

  private List<PublishedHotspot> hotspots() throws SQLException {
    String query =
        """
        select kind, category, hotspot_id, category_rank, weight, places, core_places, area_m2,
          share, p_value, beat, center_lon, center_lat, outline_wkb
        from published.hotspot
        where publication_id = ?""";
    List<PublishedHotspot> hotspots = list(query, Rows::hotspot);
    hotspots.sort(
        Comparator.comparing(PublishedHotspot::key)
            .thenComparing(PublishedHotspot::rank)
            .thenComparing(PublishedHotspot::hotspotId));
    return hotspots;
  }

  private ChangeTable changes(double falseDiscoveryRate) throws SQLException {
    String query =
        """
        select kind, category, beat, events_now, events_before, p_value, q_value, verdict
        from published.beat_change
        where publication_id = ?""";
    List<Change> changes = list(query, Rows::change);
    changes.sort(Comparator.comparing(Change::counts, BY_BEAT));
    long tests = changes.stream().filter(change -> change.verdict() != Verdict.NOT_TESTED).count();
    return new ChangeTable(changes, Math.toIntExact(tests), falseDiscoveryRate);
  }

  private DailyCounts counts(DateRange data) throws SQLException {
    String query =
        """
        select kind, category, beat, local_date, events
        from published.beat_day
        where publication_id = ?""";
    TrueCounts.Builder counts = new TrueCounts.Builder(data);
    Sql.each(
        connection,
        query,
        row ->
            counts.add(
                row.getString(3), Rows.key(row), row.getObject(4, LocalDate.class), row.getInt(5)),
        entry.publicationId());
    return counts.build();
  }

  private List<BackdropFeature> backdrop() throws SQLException {
    String query =
        """
        select theme, name, geometry_wkb
        from published.backdrop
        where publication_id = ?
        order by feature""";
    return list(query, Rows::backdrop);
  }

  private Map<CategoryKey, EventColumns> events() throws SQLException {
    Map<CategoryKey, EventColumns> events = new HashMap<>();
    blocks("event_block", EventBlock::ofBytes)
        .forEach((key, parts) -> events.put(key, EventMerge.merge(parts)));
    return events;
  }

  /** Returns the packed blocks of each category, in their order. */
  private <B> Map<CategoryKey, List<B>> blocks(String table, Function<byte[], B> unpack)
      throws SQLException {
    String query =
        """
        select kind, category, payload
        from published.%s
        where publication_id = ?
        order by kind, category, block"""
            .formatted(table);
    Map<CategoryKey, List<B>> blocks = new TreeMap<>();
    Sql.each(
        connection,
        query,
        row ->
            blocks
                .computeIfAbsent(Rows.key(row), key -> new ArrayList<>())
                .add(unpack.apply(row.getBytes(3))),
        entry.publicationId());
    return blocks;
  }

  private PlaneGrid plane() throws SQLException {
    String query =
        """
        select payload
        from published.plane
        where publication_id = ?""";
    List<PlaneGrid> planes = list(query, row -> PlaneGrid.ofBytes(row.getBytes(1)));
    if (planes.size() != 1) {
      throw new IllegalArgumentException("expected one row of plane, got " + planes.size());
    }
    return planes.get(0);
  }

  private <T> List<T> list(String query, Sql.RowReader<T> reader) throws SQLException {
    return Sql.list(connection, query, reader, entry.publicationId());
  }
}
