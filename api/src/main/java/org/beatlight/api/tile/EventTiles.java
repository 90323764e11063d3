package org.beatlight.api.tile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Events, counted side by side by kind: in cells, where no single event is shown where it happened,
 * and near by at the places where they are shown, to the public at snap points.
 */
final class EventTiles implements TileSource {
  private static final double WORLD_PLACES = (double) (1L << MortonKey.BITS);
  private static final int POINTS_FROM_ZOOM = 13;

  static final TileLayer CELLS =
      layer(
          "events",
          "Square cells that hold events",
          Map.of(
              "incidents", "Incidents in the cell",
              "concerns", "Residents' concerns in the cell"),
          new Drawing("events", TileLayers.MIN_ZOOM, CellCounts::new));

  static final TileLayer POINTS =
      layer(
          "points",
          "Places of events; to the public, points that stand for several",
          Map.of(
              "incidents", "Incidents shown at the place",
              "concerns", "Residents' concerns shown at the place"),
          new Drawing("points", POINTS_FROM_ZOOM, (tile, counting) -> new PointCounts(tile)));

  private final Drawing drawing;
  private final Map<CategoryKey, EventColumns> events;
  private final Map<CategoryKey, EventColumns> ownEvents;
  private final Counting counting;
  private final DateRange data;
  private @Nullable Envelope bounds;

  private EventTiles(Snapshot snapshot, Drawing drawing) {
    this.drawing = drawing;
    this.events = new TreeMap<>(snapshot.eventsByCategory());
    this.ownEvents = new TreeMap<>(snapshot.ownEvents());
    this.counting = snapshot.counting();
    this.data = snapshot.manifest().data();
  }

  /**
   * How events are drawn.
   *
   * @param firstZoom before which nothing is drawn
   */
  private record Drawing(
      String layer, int firstZoom, BiFunction<TileAddress, Counting, TileCounts> counts) {}

  private static TileLayer layer(
      String name, String description, Map<String, String> fields, Drawing drawing) {
    return new TileLayer(
        name,
        Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY, TileLayer.Choice.DAYS),
        List.of(new SourceLayer(drawing.layer(), description, drawing.firstZoom(), fields)),
        snapshot -> new EventTiles(snapshot, drawing));
  }

  /** Looks at all events, once. */
  @Override
  public synchronized Envelope bounds() {
    Envelope known = bounds;
    if (known == null) {
      known = around(events.values());
      known.expandToInclude(around(ownEvents.values()));
      bounds = known;
    }
    return known;
  }

  private static Envelope around(Collection<EventColumns> events) {
    Envelope places = new Envelope();
    for (EventColumns columns : events) {
      for (long key : columns.keys()) {
        places.expandToInclude((double) MortonKey.x(key), (double) MortonKey.y(key));
        places.expandToInclude(MortonKey.x(key) + 1.0, MortonKey.y(key) + 1.0);
      }
    }
    return places.isNull() ? places : toDegrees(places);
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    if (tile.z() < drawing.firstZoom()) {
      return List.of();
    }

    TileCounts counts = drawing.counts().apply(tile, counting);
    DateRange days = filter.days().orElse(data);
    add(events, filter, counts, columns -> CountedEvents.of(columns, counting, days));
    add(ownEvents, filter, counts, columns -> CountedEvents.exact(columns, days));
    return List.of(new MvtLayer(drawing.layer(), counts.features()));
  }

  private static void add(
      Map<CategoryKey, EventColumns> events,
      TileFilter filter,
      TileCounts counts,
      Function<EventColumns, CountedEvents> counted) {
    events.forEach(
        (key, columns) -> {
          if (filter.admits(key)) {
            counts.add(key.kind(), columns.keys(), counted.apply(columns));
          }
        });
  }

  private static Envelope toDegrees(Envelope places) {
    return new Envelope(
        WebMercator.lonDeg(places.getMinX() / WORLD_PLACES),
        WebMercator.lonDeg(places.getMaxX() / WORLD_PLACES),
        WebMercator.latDeg(places.getMinY() / WORLD_PLACES),
        WebMercator.latDeg(places.getMaxY() / WORLD_PLACES));
  }
}
