package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.change.Change;
import org.beatlight.core.event.Kind;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/**
 * Beats with what changed in them between the publication's own windows; a feature's id is its
 * beat's place, from 1. The two kinds stand side by side and are never added up; a kind of which
 * the filter admits no category is left out.
 */
final class TrendTiles implements TileSource {
  private static final String TREND = "trend";

  static final TileLayer LAYER =
      new TileLayer(
          "trend",
          Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY),
          List.of(
              new SourceLayer(
                  TREND,
                  "Beats with what changed in them",
                  Map.of(
                      "code", "The beat's code",
                      "name", "The beat's name",
                      "incidents_now", "Incidents in the later window",
                      "incidents_before", "Incidents in the window before it",
                      "incidents_verdict",
                          "more, fewer, mixed (more of some categories and fewer of others),"
                              + " no-clear-change or not-tested",
                      "concerns_now", "Residents' concerns in the later window",
                      "concerns_before", "Residents' concerns in the window before it",
                      "concerns_verdict", "As of incidents"))),
          TrendTiles::new);

  private final List<BeatArea> beats;
  private final ShapePyramid areas;
  private final Map<String, List<Change>> changes;

  private TrendTiles(Snapshot snapshot) {
    this.beats = snapshot.beats();
    this.areas = new ShapePyramid(beats.stream().map(BeatArea::shape).toList(), Detail.COVERAGE, 0);
    this.changes =
        snapshot.changes().changes().stream()
            .collect(Collectors.groupingBy(change -> change.counts().beat()));
  }

  @Override
  public Envelope bounds() {
    return areas.bounds();
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    List<InTile> shown = areas.in(tile, beat -> true);
    return List.of(new MvtLayer(TREND, shown.stream().map(in -> feature(in, filter)).toList()));
  }

  private MvtFeature feature(InTile shown, TileFilter filter) {
    BeatArea beat = beats.get(shown.index());
    List<MvtProperty> properties = new ArrayList<>();
    properties.add(new MvtProperty("code", beat.code()));
    properties.add(new MvtProperty("name", beat.name()));
    List<Change> ofBeat = changes.getOrDefault(beat.code(), List.of());
    properties.addAll(Trend.of(Kind.INCIDENT, ofBeat, filter).properties("incidents"));
    properties.addAll(Trend.of(Kind.CONCERN, ofBeat, filter).properties("concerns"));
    return new MvtFeature(shown.index() + 1L, shown.geometry(), properties);
  }
}
