package org.beatlight.api.tile.mvt;

import java.util.List;

/** Writes tiles (Mapbox Vector Tile Specification 2.1). */
public final class MvtWriter {
  private static final int TILE_LAYERS = 3;

  private MvtWriter() {}

  /**
   * Returns the bytes of a tile: equal layers give equal bytes. Layers without features are left
   * out, so a tile of nothing is 0 bytes long.
   */
  public static byte[] write(List<MvtLayer> layers) {
    ProtobufWriter tile = new ProtobufWriter();
    for (MvtLayer layer : layers) {
      if (!layer.features().isEmpty()) {
        tile.message(TILE_LAYERS, new LayerEncoder().encode(layer));
      }
    }
    return tile.toBytes();
  }
}
