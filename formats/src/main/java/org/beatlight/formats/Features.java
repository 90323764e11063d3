package org.beatlight.formats;

import java.util.List;
import java.util.Optional;

/**
 * The features of one input, in its order; at least one.
 *
 * @param crs an EPSG code such as {@code EPSG:4326}, or WKT as the input declares it; empty where
 *     the input does not say it
 */
public record Features(List<Feature> features, Optional<String> crs) {
  public Features {
    features = List.copyOf(features);
  }
}
