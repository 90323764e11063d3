package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.ingest.clean.CleanEvent;
import org.beatlight.ingest.clean.Hashes;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowCleaner;

/** Judges the rows of one split and packs them, batch by batch. */
public final class BatchMaker implements Iterator<RowBatch> {
  /** So that a batch is some megabytes, however long the input. */
  private static final int ROWS_PER_BATCH = 1 << 15;

  private static final int ROWS_AT_ONCE = 1 << 9;

  private final int split;
  private final Iterator<RawRow> rows;
  private final RowCleaner cleaner;
  private final boolean tellsVersions;
  private long read;

  /**
   * Makes batches.
   *
   * @param split the place of the split
   * @param tellsVersions whether rows tell versions or counts
   */
  public BatchMaker(int split, Iterator<RawRow> rows, RowCleaner cleaner, boolean tellsVersions) {
    this.split = split;
    this.rows = rows;
    this.cleaner = cleaner;
    this.tellsVersions = tellsVersions;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public RowBatch next() {
    if (!rows.hasNext()) {
      throw new NoSuchElementException();
    }

    BatchArrays arrays = new BatchArrays(ROWS_PER_BATCH);
    PackWriter packed = new PackWriter();
    while (arrays.rows() < ROWS_PER_BATCH && rows.hasNext()) {
      for (Outcome outcome : cleaner.clean(someRows(ROWS_PER_BATCH - arrays.rows()))) {
        arrays.add(outcome.row(), likeness(outcome));
        if (tellsVersions) {
          arrays.addVersion(cleaner.version(outcome));
        }
        packed.add(outcome);
      }
    }

    long first = read + 1;
    read += arrays.rows();
    return arrays.toBatch(split, first, packed.toBytes());
  }

  private List<RawRow> someRows(int most) {
    List<RawRow> some = new ArrayList<>(ROWS_AT_ONCE);
    while (some.size() < Math.min(most, ROWS_AT_ONCE) && rows.hasNext()) {
      some.add(rows.next());
    }
    return some;
  }

  /** Only minutes make it unlikely that two events share all of it by chance. */
  private static long likeness(Outcome outcome) {
    boolean told =
        outcome.cleaned() instanceof Cleaned.Kept<CleanEvent> kept
            && kept.value().when().precision() == TimePrecision.MINUTE;
    return told ? likeness(((Cleaned.Kept<CleanEvent>) outcome.cleaned()).value()) : 0;
  }

  private static long likeness(CleanEvent event) {
    Location where = event.where();
    long hash = event.when().from().getEpochSecond();
    hash = Hashes.mixed(hash ^ Double.doubleToLongBits(where.lonLat().lonDeg()));
    hash = Hashes.mixed(hash ^ Double.doubleToLongBits(where.lonLat().latDeg()));
    return Hashes.mixed(hash ^ Hashes.of(event.what().category())) | 1; // never 0
  }
}
