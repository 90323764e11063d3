package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.RowPlace;

/** Which events of a source place, minute and category cannot tell apart. */
final class LikenessLedger {
  private static final int RECORD = 8;
  private static final int WIDTH = 12;

  private final HashSinks sinks = new HashSinks(PieceKey.Content.LIKENESSES);
  private final int source;

  LikenessLedger(int source) {
    this.source = source;
  }

  /** Adds an event; only minutes make it unlikely that two events share all of it by chance. */
  void add(CleanEvent event, long record) {
    if (event.when().precision() != TimePrecision.MINUTE) {
      return;
    }

    long hash = hash(event);
    ByteSink sink = sinks.of(hash);
    sink.putLong(hash);
    sink.putInt((int) record);
  }

  void takePieces(int split, long firstRecord, Collection<Piece> into) {
    sinks.takePieces(split, firstRecord, into);
  }

  static Ledger read(Piece piece) {
    return new Ledger(piece.key().split(), piece.packed(), WIDTH);
  }

  /**
   * Returns the groups of events that are alike, each in the order of its rows.
   *
   * @param ledgers all of one part
   */
  static AlikeRows alike(List<Ledger> ledgers) {
    long[] shared = Ledger.frequent(ledgers, 2);
    List<Alike> rows = new ArrayList<>();
    if (shared.length > 0) {
      for (Ledger ledger : ledgers) {
        for (int row = 0; row < ledger.rows(); row++) {
          if (Arrays.binarySearch(shared, ledger.hash(row)) >= 0) {
            RowPlace place = new RowPlace(ledger.split(), ledger.getInt(row, RECORD));
            rows.add(new Alike(ledger.hash(row), place));
          }
        }
      }
    }
    rows.sort(Comparator.comparingLong(Alike::hash).thenComparing(Alike::place));
    return AlikeRows.of(rows);
  }

  private long hash(CleanEvent event) {
    Location where = event.where();
    long hash = Hashes.mixed(event.when().from().getEpochSecond()) ^ source;
    hash = Hashes.mixed(hash ^ Double.doubleToLongBits(where.lonLat().lonDeg()));
    hash = Hashes.mixed(hash ^ Double.doubleToLongBits(where.lonLat().latDeg()));
    return Hashes.mixed(hash ^ Hashes.of(event.what().category()));
  }

  /** One of several events that are alike. */
  record Alike(long hash, RowPlace place) {}
}
