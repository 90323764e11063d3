package org.beatlight.ingest.pack;

import java.util.Collection;
import org.beatlight.ingest.pack.PieceKey.Content;

/** Sorts what is told of rows into parts by the first bits of a hash. */
final class HashSinks {
  private static final int CAPACITY = 1 << 10;

  private final Content content;
  private final ByteSink[] sinks = new ByteSink[PieceKey.COMPARING];

  HashSinks(Content content) {
    this.content = content;
    for (int part = 0; part < sinks.length; part++) {
      sinks[part] = new ByteSink(CAPACITY);
    }
  }

  ByteSink of(long hash) {
    return sinks[PieceKey.comparing(hash)];
  }

  /** Adds a piece of each part that something was told for, and begins anew. */
  void takePieces(int split, long firstRecord, Collection<Piece> into) {
    for (int part = 0; part < sinks.length; part++) {
      if (sinks[part].length() > 0) {
        PieceKey key = PieceKey.comparing(content, part, split, firstRecord);
        into.add(new Piece(key, sinks[part].takeBytes()));
      }
    }
  }
}
