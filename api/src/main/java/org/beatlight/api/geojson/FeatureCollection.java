package org.beatlight.api.geojson;

import java.util.List;

/**
 * Features of one sort.
 *
 * @param type always {@code FeatureCollection}
 */
public record FeatureCollection<P>(String type, List<Feature<P>> features) {
  public FeatureCollection {
    features = List.copyOf(features);
  }

  /** Returns a collection. */
  public static <P> FeatureCollection<P> of(List<Feature<P>> features) {
    return new FeatureCollection<>("FeatureCollection", features);
  }

  /**
   * A shape and what is known of it.
   *
   * @param type always {@code Feature}
   */
  public record Feature<P>(String type, String id, Shape geometry, P properties) {
    /** Returns a feature. */
    public static <P> Feature<P> of(String id, Shape geometry, P properties) {
      return new Feature<>("Feature", id, geometry, properties);
    }
  }
}
