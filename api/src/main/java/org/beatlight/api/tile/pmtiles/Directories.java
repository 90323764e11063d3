package org.beatlight.api.tile.pmtiles;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The directories of an archive, gzip.
 *
 * @param root names tiles, or leaves where it would be too long
 * @param leaves one after the other; empty where the root names all tiles
 */
record Directories(byte[] root, byte[] leaves) {
  /**
   * Returns the directories of tiles in the order of their numbers. Leaves grow until the root
   * fits.
   */
  static Directories of(List<Entry> tiles, Limits limits) {
    byte[] all = Directory.pack(tiles);
    if (all.length <= limits.longestRoot()) {
      return new Directories(all, new byte[0]);
    }

    int size = limits.leastLeaf();
    Directories split = split(tiles, size);
    while (split.root.length > limits.longestRoot() && size < tiles.size()) {
      size *= 2;
      split = split(tiles, size);
    }
    return split;
  }

  private static Directories split(List<Entry> tiles, int size) {
    ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    List<Entry> root = new ArrayList<>();
    for (int from = 0; from < tiles.size(); from += size) {
      byte[] leaf = Directory.pack(tiles.subList(from, Math.min(tiles.size(), from + size)));
      root.add(new Entry(tiles.get(from).tileId(), leaves.size(), leaf.length, 0));
      leaves.writeBytes(leaf);
    }
    return new Directories(Directory.pack(root), leaves.toByteArray());
  }
}
