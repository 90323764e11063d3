package org.beatlight.api.ogc.features;

import java.util.List;
import java.util.stream.Collectors;
import org.beatlight.api.web.Problem;

/** Every collection that can be asked for. Single events are none of them, and never will be. */
public final class Layers {
  static final List<Layer<?>> ALL = List.of(BeatLayer.LAYER, HotspotLayer.LAYER, RobustLayer.LAYER);

  private Layers() {}

  /**
   * Returns a collection.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if there is none
   */
  static Layer<?> require(String id) {
    return ALL.stream()
        .filter(layer -> layer.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Problem.notFound("no collection \"%s\"; there are %s".formatted(id, ids())));
  }

  /**
   * Checks that there is a collection.
   *
   * @throws org.springframework.web.server.ResponseStatusException with status 404 if there is none
   */
  public static void requireKnown(String id) {
    require(id);
  }

  private static String ids() {
    return ALL.stream().map(Layer::id).collect(Collectors.joining(", "));
  }
}
