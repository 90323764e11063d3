package org.beatlight.api.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.beatlight.core.geo.TileAddress;

/**
 * Packed tiles of all editions, kept while there is room; those asked for least are let go. There
 * is room for 64 MiB, or what the system property {@code beatlight.tiles.kept-mb} says; 0 keeps
 * none.
 */
final class TileCache {
  private static final long MOST_BYTES_KEPT = Long.getLong("beatlight.tiles.kept-mb", 64) << 20;
  private static final int BYTES_AN_ENTRY = 200;

  private final Cache<Key, byte[]> packed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES_KEPT)
          .weigher((Key key, byte[] tile) -> tile.length + BYTES_AN_ENTRY)
          .build();

  byte[] get(Key key, Supplier<byte[]> make) {
    return packed.get(key, wanted -> make.get());
  }

  /**
   * A tile.
   *
   * @param edition see {@link org.beatlight.api.publication.Snapshot#edition}
   */
  record Key(String edition, String layer, TileAddress address, TileFilter filter) {}
}
