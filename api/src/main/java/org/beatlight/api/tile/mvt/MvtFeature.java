package org.beatlight.api.tile.mvt;

import java.util.List;

/**
 * A feature of a layer.
 *
 * @param id positive; 0 where it has none
 */
public record MvtFeature(long id, MvtGeometry geometry, List<MvtProperty> properties) {
  /** The id of a feature that has none. */
  public static final long NO_ID = 0;

  public MvtFeature {
    properties = List.copyOf(properties);
  }
}
