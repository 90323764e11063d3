package org.beatlight.api.tile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beatlight.api.tile.shape.ShapePyramid;
import org.beatlight.api.web.Problem;

/** Every layer that can be asked for. */
final class TileLayers {
  static final int MIN_ZOOM = 0;
  static final int MAX_ZOOM = ShapePyramid.FULL_DETAIL_ZOOM;

  static final List<TileLayer> ALL =
      List.of(
          BeatTiles.LAYER,
          HotspotTiles.LAYER,
          RobustTiles.LAYER,
          EventTiles.CELLS,
          EventTiles.POINTS,
          TrendTiles.LAYER,
          AreaTiles.LAYER,
          BackdropTiles.LAYER);

  private static final Map<String, TileLayer> BY_NAME =
      ALL.stream().collect(Collectors.toMap(TileLayer::name, layer -> layer));

  private TileLayers() {}

  static Optional<TileLayer> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Returns the layer of a name.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if there is none
   */
  static TileLayer require(String name) {
    return find(name)
        .orElseThrow(
            () -> Problem.notFound("no layer \"%s\"; there are %s".formatted(name, names())));
  }

  static String names() {
    return ALL.stream().map(TileLayer::name).collect(Collectors.joining(", "));
  }
}
