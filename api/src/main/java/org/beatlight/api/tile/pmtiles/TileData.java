package org.beatlight.api.tile.pmtiles;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the contents of tiles, equal ones once, and remembers which tile has which. */
final class TileData {
  private final OutputStream out;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Long> offsets = new HashMap<>();
  private long length;
  private long tiles;

  TileData(OutputStream out) {
    this.out = out;
  }

  /** Adds a tile whose number is higher than that of the one before; an empty one is left out. */
  void addIfAny(long tileId, byte[] content) throws IOException {
    if (content.length == 0) {
      return;
    }

    tiles++;
    String digest = digest(content);
    @Nullable Long same = offsets.get(digest);
    if (same == null) {
      offsets.put(digest, length);
      out.write(content);
      length += content.length;
    }
    append(new Entry(tileId, Objects.requireNonNull(offsets.get(digest)), content.length, 1));
  }

  /** Returns the runs of equal tiles, in the order of their numbers. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Returns the bytes written. */
  long length() {
    return length;
  }

  Header.Counts counts() {
    return new Header.Counts(tiles, entries.size(), offsets.size());
  }

  private void append(Entry tile) {
    @Nullable Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    if (last != null
        && last.offset() == tile.offset()
        && last.tileId() + last.run() == tile.tileId()) {
      Entry longer = new Entry(last.tileId(), last.offset(), last.length(), last.run() + 1);
      entries.set(entries.size() - 1, longer);
    } else {
      entries.add(tile);
    }
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
