package org.beatlight.api.tile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.PlacedPoints;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** Beats and the points where their names stand; a feature's id is its beat's place, from 1. */
final class BeatTiles implements TileSource {
  private static final String AREAS = "beats";
  private static final String LABELS = "beat_labels";
  private static final Map<String, String> FIELDS =
      Map.of("code", "The beat's code", "name", "The beat's name");

  static final TileLayer LAYER =
      new TileLayer(
          "beats",
          Set.of(),
          List.of(
              new SourceLayer(AREAS, "Areas of the beats", FIELDS),
              new SourceLayer(LABELS, "One point a beat, for its name", FIELDS)),
          BeatTiles::new);

  private final List<BeatArea> beats;
  private final ShapePyramid areas;
  private final PlacedPoints labels;

  private BeatTiles(Snapshot snapshot) {
    this.beats = snapshot.beats();
    this.areas = new ShapePyramid(beats.stream().map(BeatArea::shape).toList(), Detail.COVERAGE, 0);
    this.labels = new PlacedPoints(beats.stream().map(BeatArea::label).toList());
  }

  @Override
  public Envelope bounds() {
    return areas.bounds();
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    return List.of(
        new MvtLayer(AREAS, features(areas.in(tile, beat -> true))),
        new MvtLayer(LABELS, features(labels.in(tile))));
  }

  private List<MvtFeature> features(List<InTile> shown) {
    return shown.stream().map(this::feature).toList();
  }

  private MvtFeature feature(InTile shown) {
    BeatArea beat = beats.get(shown.index());
    return new MvtFeature(
        shown.index() + 1L,
        shown.geometry(),
        List.of(new MvtProperty("code", beat.code()), new MvtProperty("name", beat.name())));
  }
}
