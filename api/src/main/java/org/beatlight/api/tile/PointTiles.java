package org.beatlight.api.tile;

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
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/**
 * Events at the places where they are shown, near by: to those who are cleared where they happened,
 * to the public at snap points.
 */
final class PointTiles implements TileSource {
  private static final String POINTS = "points";
  private static final int FIRST_ZOOM = 13;

  static final TileLayer LAYER =
      new TileLayer(
          "points",
          Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY, TileLayer.Choice.DAYS),
          List.of(
              new SourceLayer(
                  POINTS,
                  "Places of events, from zoom 13 on; to the public, points that stand for several",
                  Map.of(
                      "incidents", "Incidents shown at the place",
                      "concerns", "Residents' concerns shown at the place"))),
          PointTiles::new);

  private final Map<CategoryKey, EventColumns> events;
  private final Counting counting;
  private final DateRange data;

  private PointTiles(Snapshot snapshot) {
    this.events = new TreeMap<>(snapshot.eventsByCategory());
    this.counting = snapshot.counting();
    this.data = snapshot.manifest().data();
  }

  @Override
  public Envelope bounds() {
    return EventTiles.bounds(events.values());
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    if (tile.z() < FIRST_ZOOM) {
      return List.of();
    }

    PlaceCounts counts = new PlaceCounts(tile, counting);
    DateRange days = filter.days().orElse(data);
    events.forEach(
        (key, columns) -> {
          if (filter.admits(key)) {
            counts.add(key.kind(), columns, days);
          }
        });
    return List.of(new MvtLayer(POINTS, counts.features()));
  }
}
