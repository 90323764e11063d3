package org.beatlight.ingest.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowCleaner;

/**
 * Judges the rows of one split, once and alone, and packs them: some thousand at a time, so that
 * memory does not grow with the split.
 */
public final class RowPacker implements Iterator<Piece> {
  private static final int ROWS_PER_BATCH = 1 << 15;
  private static final int ROWS_AT_ONCE = 1 << 9;

  private final int split;
  private final Iterator<RawRow> rows;
  private final RowCleaner cleaner;
  private final OutcomeSinks sinks;
  private final Queue<Piece> ready = new ArrayDeque<>();
  private long read;
  private boolean counted;

  /** Makes a packer of the rows of a split. */
  public RowPacker(SplitTraits traits, Iterator<RawRow> rows, RowCleaner cleaner) {
    this.split = traits.split();
    this.rows = rows;
    this.cleaner = cleaner;
    sinks = new OutcomeSinks(traits, cleaner);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      packBatch();
    }
    if (ready.isEmpty() && !counted) {
      ready.add(rowCount());
      counted = true;
    }
    return !ready.isEmpty();
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void packBatch() {
    long first = read + 1;
    while (read + 1 - first < ROWS_PER_BATCH && rows.hasNext()) {
      List<RawRow> some = someRows();
      read += some.size();
      for (Outcome outcome : cleaner.clean(some)) {
        sinks.add(outcome);
      }
    }
    sinks.takePieces(first, ready);
  }

  private List<RawRow> someRows() {
    List<RawRow> some = new ArrayList<>(ROWS_AT_ONCE);
    while (some.size() < ROWS_AT_ONCE && rows.hasNext()) {
      some.add(rows.next());
    }
    return some;
  }

  private Piece rowCount() {
    ByteSink count = new ByteSink(Long.BYTES);
    count.putLong(read);
    return new Piece(PieceKey.rowCount(split), count.takeBytes());
  }
}
