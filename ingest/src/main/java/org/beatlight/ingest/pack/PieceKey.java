package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.Comparator;
import org.beatlight.core.event.Kind;
import org.beatlight.ingest.clean.Hashes;

/**
 * What a piece holds, which part of all pieces it belongs to, and where in there: pieces of events
 * in order hold rows in the order of their file of the lake, then of source, input and row. Parts
 * depend on the rows alone, never on the machine.
 *
 * @param kind of {@link Content#EVENTS}, by its place among {@link Kind}; else 0
 * @param month of {@link Content#EVENTS}, in months since the year 0; else 0
 * @param split the place of the split that the rows are of
 * @param firstRecord a number that is greater the later the rows come within the split
 */
public record PieceKey(int part, Content content, int kind, int month, int split, long firstRecord)
    implements Comparable<PieceKey>, Serializable {
  /** Parts in which rows are compared: one of a hundred million rows is some dozen megabytes. */
  public static final int COMPARING = 64;

  /** Parts after those, which are written. */
  public static final int WRITING = 32;

  private static final int FIRST_BITS = Long.SIZE - Integer.numberOfTrailingZeros(COMPARING);

  private static final Comparator<PieceKey> ORDER =
      Comparator.comparingInt(PieceKey::part)
          .thenComparing(PieceKey::content)
          .thenComparingInt(PieceKey::kind)
          .thenComparingInt(PieceKey::month)
          .thenComparingInt(PieceKey::split)
          .thenComparingLong(PieceKey::firstRecord);

  /** What a piece holds. */
  public enum Content {
    /** How many rows a split has. */
    ROW_COUNT,
    /** {@link RecordLedger}. */
    RECORDS,
    /** {@link LikenessLedger}. */
    LIKENESSES,
    /** {@link PlaceLedger}. */
    PLACES,
    /** {@link DroppedRow}. */
    DROPPED,
    /** {@link EventRow}. */
    EVENTS
  }

  /** Returns the part of the hashes that begin like this one. */
  static int comparing(long hash) {
    return (int) (hash >>> FIRST_BITS);
  }

  static PieceKey comparing(Content content, int part, int split, long firstRecord) {
    return new PieceKey(part, content, 0, 0, split, firstRecord);
  }

  static PieceKey rowCount(int split) {
    return new PieceKey(comparing(Hashes.mixed(split)), Content.ROW_COUNT, 0, 0, split, 0);
  }

  static PieceKey dropped(int split, long firstRecord) {
    return new PieceKey(COMPARING + split % WRITING, Content.DROPPED, 0, 0, split, firstRecord);
  }

  @SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
  static PieceKey events(Kind kind, int month, int split, long firstRecord) {
    int part = COMPARING + Math.floorMod(month + kind.ordinal() * WRITING / 2, WRITING);
    return new PieceKey(part, Content.EVENTS, kind.ordinal(), month, split, firstRecord);
  }

  @Override
  public int compareTo(PieceKey other) {
    return ORDER.compare(this, other);
  }
}
