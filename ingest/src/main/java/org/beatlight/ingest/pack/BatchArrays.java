package org.beatlight.ingest.pack;

import java.util.Arrays;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.Version;
import org.jspecify.annotations.Nullable;

/** The arrays of a batch in the making. */
final class BatchArrays {
  private static final Fingerprint ALONE = new Fingerprint(0, 0);

  private final long[] keyHigh;
  private final long[] keyLow;
  private final long[] digestHigh;
  private final long[] digestLow;
  private final long[] likeness;
  private final long[] versionWhole;
  private final int[] versionNano;
  private final int[] counts;
  private boolean digestsDiffer;
  private boolean hasVersions;
  private int rows;

  BatchArrays(int capacity) {
    keyHigh = new long[capacity];
    keyLow = new long[capacity];
    digestHigh = new long[capacity];
    digestLow = new long[capacity];
    likeness = new long[capacity];
    versionWhole = new long[capacity];
    versionNano = new int[capacity];
    counts = new int[capacity];
  }

  int rows() {
    return rows;
  }

  void add(RawRow row, long like) {
    Fingerprint key = row.key() == null ? ALONE : row.key();
    keyHigh[rows] = key.high();
    keyLow[rows] = key.low();
    digestHigh[rows] = row.digest().high();
    digestLow[rows] = row.digest().low();
    digestsDiffer |= row.key() != null && !key.equals(row.digest());
    likeness[rows] = like;
    rows++;
  }

  /** Adds the version of the row that was added last. */
  void addVersion(Version version) {
    hasVersions = true;
    versionWhole[rows - 1] = version.whole();
    versionNano[rows - 1] = version.nano();
    counts[rows - 1] = version.count();
  }

  RowBatch toBatch(int split, long firstRecord, byte[] packed) {
    return new RowBatch(
        split,
        firstRecord,
        rows,
        cut(keyHigh),
        cut(keyLow),
        digestsDiffer ? cut(digestHigh) : null,
        digestsDiffer ? cut(digestLow) : null,
        hasVersions ? cut(versionWhole) : null,
        hasVersions ? cut(versionNano) : null,
        hasVersions ? cut(counts) : null,
        cut(likeness),
        packed);
  }

  private long[] cut(long[] array) {
    return Arrays.copyOf(array, rows);
  }

  private int @Nullable [] cut(int[] array) {
    return Arrays.copyOf(array, rows);
  }
}
