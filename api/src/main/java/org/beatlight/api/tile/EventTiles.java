package org.beatlight.api.tile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** Events, counted in cells: no single event is shown where it happened. */
final class EventTiles implements TileSource {
  private static final String CELLS = "events";
  private static final double WORLD_PLACES = (double) (1L << MortonKey.BITS);

  static final TileLayer LAYER =
      new TileLayer(
          "events",
          Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY, TileLayer.Choice.DAYS),
          List.of(
              new SourceLayer(
                  CELLS,
                  "Square cells that hold events",
                  Map.of(
                      "incidents", "Incidents in the cell",
                      "concerns", "Residents' concerns in the cell"))),
          EventTiles::new);

  private final Map<CategoryKey, EventColumns> events;
  private final Counting counting;
  private final DateRange data;

  private EventTiles(Snapshot snapshot) {
    this.events = new TreeMap<>(snapshot.eventsByCategory());
    this.counting = snapshot.counting();
    this.data = snapshot.manifest().data();
  }

  @Override
  public Envelope bounds() {
    return bounds(events.values());
  }

  /** Returns the box around all events, in degrees; a null envelope where there is none. */
  static Envelope bounds(Collection<EventColumns> events) {
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
    CellCounts counts = new CellCounts(tile, counting);
    DateRange days = filter.days().orElse(data);
    events.forEach(
        (key, columns) -> {
          if (filter.admits(key)) {
            counts.add(key.kind(), columns, days);
          }
        });
    return List.of(new MvtLayer(CELLS, counts.features()));
  }

  private static Envelope toDegrees(Envelope places) {
    return new Envelope(
        WebMercator.lonDeg(places.getMinX() / WORLD_PLACES),
        WebMercator.lonDeg(places.getMaxX() / WORLD_PLACES),
        WebMercator.latDeg(places.getMinY() / WORLD_PLACES),
        WebMercator.latDeg(places.getMaxY() / WORLD_PLACES));
  }
}
