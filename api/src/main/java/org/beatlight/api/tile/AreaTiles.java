package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beatlight.api.publication.LayerArea;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtFeature;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** Areas of every layer but the beats', and the points where their names stand. */
final class AreaTiles implements TileSource {
  private static final String AREAS = "areas";
  private static final String LABELS = "area_labels";
  private static final Map<String, String> FIELDS =
      Map.of(
          "layer", "The name of the area's layer",
          "code", "The area's code; no other of its layer has it",
          "name", "The area's name");

  static final TileLayer LAYER =
      new TileLayer(
          "areas",
          Set.of(TileLayer.Choice.LAYER),
          List.of(
              new SourceLayer(AREAS, "Areas of other layers than the beats'", FIELDS),
              new SourceLayer(LABELS, "One point an area, for its name", FIELDS)),
          AreaTiles::new);

  private final List<AreaTheme> themes = new ArrayList<>();

  private AreaTiles(Snapshot snapshot) {
    Map<String, List<LayerArea>> byLayer =
        snapshot.areas().stream().collect(Collectors.groupingBy(LayerArea::layer));
    long firstId = 1;
    for (String layer : snapshot.areaLayers()) {
      List<LayerArea> areas = byLayer.getOrDefault(layer, List.of());
      themes.add(new AreaTheme(layer, areas, firstId));
      firstId += areas.size();
    }
  }

  @Override
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    themes.forEach(theme -> bounds.expandToInclude(theme.bounds()));
    return bounds;
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    return List.of(
        new MvtLayer(AREAS, features(filter, theme -> theme.areas(tile))),
        new MvtLayer(LABELS, features(filter, theme -> theme.labels(tile))));
  }

  private List<MvtFeature> features(TileFilter filter, Function<AreaTheme, List<MvtFeature>> of) {
    return themes.stream()
        .filter(theme -> filter.admitsLayer(theme.layer()))
        .flatMap(theme -> of.apply(theme).stream())
        .toList();
  }
}
