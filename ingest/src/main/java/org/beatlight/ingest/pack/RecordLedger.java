package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RecordHistory;
import org.beatlight.ingest.clean.RecordHistory.Further;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.ingest.clean.Version;
import org.beatlight.ingest.pack.Marks.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Which rows share a record, and which of them stands. Half of a row's digest is enough, since it
 * is compared within one record only.
 */
final class RecordLedger {
  private static final int KEY_LOW = 0;
  private static final int KEY_HIGH = 8;
  private static final int DIGEST = 16;
  private static final int WHOLE = 24;
  private static final int RECORD = 32;
  private static final int NANO = 36;
  private static final int COUNT = 40;
  private static final int BY_EVENT = 44;
  private static final int WIDTH = 45;

  private final HashSinks sinks = new HashSinks(PieceKey.Content.RECORDS);
  private final long salt;
  private final boolean byEvent;

  /**
   * Begins a ledger.
   *
   * @param source whose records are none of another source's
   * @param byEvent whether records are told apart by nothing but place, time and category
   */
  RecordLedger(int source, boolean byEvent) {
    salt = Hashes.mixed(source);
    this.byEvent = byEvent;
  }

  /**
   * Adds a row.
   *
   * @param version null where the row tells none
   */
  void add(RawRow row, Fingerprint key, @Nullable Version version) {
    long keyLow = key.low() ^ salt;
    ByteSink sink = sinks.of(keyLow);
    sink.putLong(keyLow);
    sink.putLong(key.high());
    sink.putLong(row.digest().low());
    sink.putLong(version == null ? Long.MIN_VALUE : version.whole());
    sink.putInt((int) row.place().record());
    sink.putInt(version == null ? 0 : version.nano());
    sink.putInt(version == null ? 1 : version.count());
    sink.putByte(byEvent ? 1 : 0);
  }

  void takePieces(int split, long firstRecord, Collection<Piece> into) {
    sinks.takePieces(split, firstRecord, into);
  }

  static Ledger read(Piece piece) {
    return new Ledger(piece.key().split(), piece.packed(), WIDTH);
  }

  /**
   * Returns the rows that do not stand for their record.
   *
   * @param ledgers all of one part
   */
  static List<Mark> losers(List<Ledger> ledgers) {
    long[] shared = Ledger.frequent(ledgers, 2);
    if (shared.length == 0) {
      return List.of();
    }

    Map<Fingerprint, RecordRows> records = new HashMap<>();
    for (Ledger ledger : ledgers) {
      for (int row = 0; row < ledger.rows(); row++) {
        if (Arrays.binarySearch(shared, ledger.hash(row)) >= 0) {
          records.computeIfAbsent(key(ledger, row), k -> new RecordRows()).add(ledger, row);
        }
      }
    }
    return records.values().stream().flatMap(record -> record.losers().stream()).toList();
  }

  private static Fingerprint key(Ledger ledger, int row) {
    return new Fingerprint(ledger.getLong(row, KEY_HIGH), ledger.getLong(row, KEY_LOW));
  }

  private static Version version(Ledger ledger, int row) {
    return new Version(
        new RowPlace(ledger.split(), ledger.getInt(row, RECORD)),
        new Fingerprint(0, ledger.getLong(row, DIGEST)),
        ledger.getLong(row, WHOLE),
        ledger.getInt(row, NANO),
        ledger.getInt(row, COUNT));
  }

  /** The rows of one record. */
  private static final class RecordRows {
    private final List<Version> versions = new ArrayList<>(2);
    private boolean byEvent;
    private boolean counted;

    void add(Ledger ledger, int row) {
      Version version = version(ledger, row);
      versions.add(version);
      byEvent |= ledger.getByte(row, BY_EVENT) == 1;
      counted |= version.count() < 0;
    }

    List<Mark> losers() {
      Map<RowPlace, FindingCode> losers =
          counted || byEvent
              ? RecordHistory.losersWithCounts(
                  versions, byEvent ? Further.STANDS_BESIDE : Further.TAKES_ITS_PLACE)
              : RecordHistory.losers(versions);
      return losers.entrySet().stream().map(row -> new Mark(row.getKey(), row.getValue())).toList();
    }
  }
}
