package org.beatlight.ingest.pack;

import java.util.Collection;
import java.util.List;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.StackedPlaces;

/** Which places hold enough events to be stacked. */
final class PlaceLedger {
  private static final int WIDTH = 8;

  private final HashSinks sinks = new HashSinks(PieceKey.Content.PLACES);
  private final int source;

  PlaceLedger(int source) {
    this.source = source;
  }

  /** Adds an event. */
  void add(PlanePoint place) {
    long hash = Hashes.ofPlace(source, place.eastM(), place.northM());
    sinks.of(hash).putLong(hash);
  }

  void takePieces(int split, long firstRecord, Collection<Piece> into) {
    sinks.takePieces(split, firstRecord, into);
  }

  static Ledger read(Piece piece) {
    return new Ledger(piece.key().split(), piece.packed(), WIDTH);
  }

  /**
   * Returns the hashes of crowded places, sorted.
   *
   * @param ledgers all of one part
   */
  static long[] crowded(List<Ledger> ledgers) {
    return Ledger.frequent(ledgers, Math.toIntExact(StackedPlaces.MIN_EVENTS));
  }
}
