package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.publication.BackdropFeature;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** One source layer of the backdrop. */
final class BackdropTheme {
  private final String id;
  private final List<BackdropFeature> features;
  private final ShapePyramid shapes;

  /** Takes the features in drawing order; the smaller ones wait for a closer zoom. */
  BackdropTheme(String id, List<BackdropFeature> features, double leastUnits) {
    this.id = id;
    this.features = features;
    this.shapes =
        new ShapePyramid(
            features.stream().map(BackdropFeature::shape).toList(), Detail.SEPARATE, leastUnits);
  }

  Envelope bounds() {
    return shapes.bounds();
  }

  MvtLayer layer(TileAddress tile) {
    List<InTile> shown = shapes.in(tile, feature -> true);
    return new MvtLayer(id, shown.stream().map(this::feature).toList());
  }

  private MvtFeature feature(InTile shown) {
    String name = features.get(shown.index()).name();
    return new MvtFeature(
        MvtFeature.NO_ID, shown.geometry(), List.of(new MvtProperty("name", name)));
  }
}
