package org.beatlight.api.tile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.api.publication.RobustArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** The ground that many runs called hot, by category and stability; categories overlap. */
final class RobustTiles implements TileSource {
  private static final String AREAS = "robust";

  static final TileLayer LAYER =
      new TileLayer(
          "robust",
          Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY),
          List.of(
              new SourceLayer(
                  AREAS,
                  "Ground that many runs called hot",
                  Map.of(
                      "kind", "incident or concern",
                      "category", "The category's code",
                      "stability", "firm, likely or fragile"))),
          RobustTiles::new);

  private final List<RobustArea> areas;
  private final ShapePyramid shapes;

  private RobustTiles(Snapshot snapshot) {
    areas = snapshot.robust().areas();
    shapes = new ShapePyramid(areas.stream().map(RobustArea::shape).toList(), Detail.SEPARATE, 0);
  }

  @Override
  public Envelope bounds() {
    return shapes.bounds();
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    List<InTile> shown = shapes.in(tile, i -> filter.admits(areas.get(i).key()));
    return List.of(new MvtLayer(AREAS, shown.stream().map(this::feature).toList()));
  }

  private MvtFeature feature(InTile shown) {
    RobustArea area = areas.get(shown.index());
    return new MvtFeature(
        shown.index() + 1L,
        shown.geometry(),
        List.of(
            new MvtProperty("kind", area.key().kind().code()),
            new MvtProperty("category", area.key().category()),
            new MvtProperty("stability", area.stability().code())));
  }
}
