package org.beatlight.api.tile;

import java.util.List;
import org.beatlight.api.publication.LayerArea;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.PlacedPoints;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** The areas of one layer: they share borders, which those of other layers do not know of. */
final class AreaTheme {
  private final String layer;
  private final List<LayerArea> areas;
  private final long firstId;
  private final ShapePyramid shapes;
  private final PlacedPoints labels;

  /** Takes the areas by code; their ids are numbered from the first on. */
  AreaTheme(String layer, List<LayerArea> areas, long firstId) {
    this.layer = layer;
    this.areas = areas;
    this.firstId = firstId;
    this.shapes =
        new ShapePyramid(areas.stream().map(LayerArea::shape).toList(), Detail.COVERAGE, 0);
    this.labels = new PlacedPoints(areas.stream().map(LayerArea::label).toList());
  }

  String layer() {
    return layer;
  }

  Envelope bounds() {
    return shapes.bounds();
  }

  List<MvtFeature> areas(TileAddress tile) {
    return features(shapes.in(tile, area -> true));
  }

  List<MvtFeature> labels(TileAddress tile) {
    return features(labels.in(tile));
  }

  private List<MvtFeature> features(List<InTile> shown) {
    return shown.stream().map(this::feature).toList();
  }

  private MvtFeature feature(InTile shown) {
    LayerArea area = areas.get(shown.index());
    return new MvtFeature(
        firstId + shown.index(),
        shown.geometry(),
        List.of(
            new MvtProperty("layer", layer),
            new MvtProperty("code", area.code()),
            new MvtProperty("name", area.name())));
  }
}
