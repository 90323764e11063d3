package org.beatlight.api.tile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.geo.WebMercator;
import org.locationtech.jts.geom.Envelope;

/** Events, counted in cells: no single event is shown where it happened. */
final class EventTiles implements TileSource {
  private static final String CELLS = "events";
  private static final double WORLD_CELLS = (double) (1L << MortonKey.BITS);

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

  private EventTiles(Snapshot snapshot) {
    this.events = new TreeMap<>(snapshot.eventsByCategory());
  }

  @Override
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    for (EventColumns columns : events.values()) {
      for (long key : columns.keys()) {
        bounds.expandToInclude(MortonKey.x(key) / WORLD_CELLS, MortonKey.y(key) / WORLD_CELLS);
      }
    }
    return bounds.isNull() ? bounds : toDegrees(bounds);
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    CellCounts counts = new CellCounts(tile);
    events.forEach(
        (key, columns) -> {
          if (filter.admits(key)) {
            counts.add(key.kind(), columns, filter.days());
          }
        });
    return List.of(new MvtLayer(CELLS, counts.features()));
  }

  private static Envelope toDegrees(Envelope world) {
    return new Envelope(
        WebMercator.lonDeg(world.getMinX()),
        WebMercator.lonDeg(world.getMaxX()),
        WebMercator.latDeg(world.getMinY()),
        WebMercator.latDeg(world.getMaxY()));
  }
}
