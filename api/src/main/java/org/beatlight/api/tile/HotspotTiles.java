package org.beatlight.api.tile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.api.publication.PublishedHotspot;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.api.tile.shape.Detail;
import org.beatlight.api.tile.shape.InTile;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.core.geo.TileAddress;
import org.beatlight.core.robust.Stability;
import org.locationtech.jts.geom.Envelope;

/** Outlines of hotspots; those of different categories may overlap. */
final class HotspotTiles implements TileSource {
  private static final String OUTLINES = "hotspots";

  static final TileLayer LAYER =
      new TileLayer(
          "hotspots",
          Set.of(TileLayer.Choice.KIND, TileLayer.Choice.CATEGORY),
          List.of(
              new SourceLayer(
                  OUTLINES,
                  "Outlines of the hotspots",
                  Map.of(
                      "hotspot_id", "The hotspot's id",
                      "kind", "incident or concern",
                      "category", "The category's code",
                      "rank", "Rank within the category, the surest being 1",
                      "weight", "Events",
                      "share", "Share of the runs in which it was hot; 0 where none were asked",
                      "stability", "firm, likely or fragile; empty where no runs were asked",
                      "beat", "The code of the beat it belongs to; may be empty"))),
          HotspotTiles::new);

  private final List<PublishedHotspot> hotspots;
  private final ShapePyramid outlines;

  private HotspotTiles(Snapshot snapshot) {
    this.hotspots = snapshot.hotspots();
    this.outlines =
        new ShapePyramid(
            hotspots.stream().map(PublishedHotspot::outline).toList(), Detail.SEPARATE, 0);
  }

  @Override
  public Envelope bounds() {
    return outlines.bounds();
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    List<InTile> shown = outlines.in(tile, i -> filter.admits(hotspots.get(i).key()));
    return List.of(new MvtLayer(OUTLINES, shown.stream().map(this::feature).toList()));
  }

  private MvtFeature feature(InTile shown) {
    PublishedHotspot hotspot = hotspots.get(shown.index());
    return new MvtFeature(
        shown.index() + 1L,
        shown.geometry(),
        List.of(
            new MvtProperty("hotspot_id", hotspot.hotspotId()),
            new MvtProperty("kind", hotspot.kind().code()),
            new MvtProperty("category", hotspot.category()),
            new MvtProperty("rank", (long) hotspot.rank()),
            new MvtProperty("weight", hotspot.extent().weight()),
            new MvtProperty("share", hotspot.evidence().share().orElse(0)),
            new MvtProperty("stability", stability(hotspot)),
            new MvtProperty("beat", hotspot.beat())));
  }

  private static String stability(PublishedHotspot hotspot) {
    return hotspot.evidence().stability().map(Stability::code).orElse("");
  }
}
