package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.api.publication.BackdropFeature;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.tile.mvt.MvtLayer;
import org.beatlight.core.geo.TileAddress;
import org.locationtech.jts.geom.Envelope;

/** Water, parks and streets to draw behind the data. */
final class BackdropTiles implements TileSource {
  private static final Map<String, String> FIELDS = Map.of("name", "The name; may be empty");

  /** A pixel of a map that draws a tile 512 pixels wide. */
  private static final double LEAST_AREA_UNITS = 8;

  /** Streets crowd a map sooner than areas do. */
  private static final double LEAST_STREET_UNITS = 64;

  static final TileLayer LAYER =
      new TileLayer(
          "backdrop",
          Set.of(),
          List.of(
              new SourceLayer("water", "Rivers, lakes and the sea", FIELDS),
              new SourceLayer("parks", "Parks and other green areas", FIELDS),
              new SourceLayer("streets", "Streets", FIELDS)),
          BackdropTiles::new);

  private final List<BackdropTheme> themes;

  private BackdropTiles(Snapshot snapshot) {
    List<BackdropFeature> features = snapshot.backdrop();
    this.themes =
        List.of(
            new BackdropTheme("water", of("water", features), LEAST_AREA_UNITS),
            new BackdropTheme("parks", of("park", features), LEAST_AREA_UNITS),
            new BackdropTheme("streets", joined(of("street", features)), LEAST_STREET_UNITS));
  }

  @Override
  public Envelope bounds() {
    Envelope bounds = new Envelope();
    themes.forEach(theme -> bounds.expandToInclude(theme.bounds()));
    return bounds;
  }

  @Override
  public List<MvtLayer> layers(TileAddress tile, TileFilter filter) {
    return themes.stream().map(theme -> theme.layer(tile)).toList();
  }

  private static List<BackdropFeature> of(String theme, List<BackdropFeature> features) {
    return features.stream().filter(feature -> feature.theme().equals(theme)).toList();
  }

  /** Blocks of one street become one feature, so that a long street outlasts its short blocks. */
  private static List<BackdropFeature> joined(List<BackdropFeature> blocks) {
    Map<String, List<BackdropFeature>> byName = new LinkedHashMap<>();
    List<BackdropFeature> streets = new ArrayList<>();
    for (BackdropFeature block : blocks) {
      if (block.name().isEmpty()) {
        streets.add(block);
      } else {
        byName.computeIfAbsent(block.name(), name -> new ArrayList<>()).add(block);
      }
    }
    byName.values().forEach(street -> streets.add(join(street)));
    return streets;
  }

  private static BackdropFeature join(List<BackdropFeature> blocks) {
    BackdropFeature first = blocks.get(0);
    return new BackdropFeature(
        first.theme(),
        first.name(),
        first
            .shape()
            .getFactory()
            .buildGeometry(blocks.stream().map(BackdropFeature::shape).toList()));
  }
}
