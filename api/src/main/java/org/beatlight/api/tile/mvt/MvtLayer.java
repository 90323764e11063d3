package org.beatlight.api.tile.mvt;

import java.util.List;

/** A source layer of a tile; its features keep their order. */
public record MvtLayer(String name, List<MvtFeature> features) {
  /** Units along a tile's side. */
  public static final int EXTENT = 4096;

  public MvtLayer {
    features = List.copyOf(features);
  }
}
