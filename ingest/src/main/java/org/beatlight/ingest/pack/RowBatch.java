package org.beatlight.ingest.pack;

import java.io.Serializable;
import org.beatlight.ingest.clean.Fingerprint;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.ingest.clean.Version;
import org.jspecify.annotations.Nullable;

/**
 * Some thousand neighbouring rows of one split, judged and packed. Arrays are by row.
 *
 * @param split the place of the split
 * @param firstRecord the number of the first row within the split, from 1
 * @param keyHigh with {@code keyLow}: equal for rows of one record; both 0 for a row that stands
 *     alone
 * @param digestHigh with {@code digestLow}: of every column; null where they equal the key
 * @param versionWhole null where no row tells a version
 * @param versionNano null where no row tells a version
 * @param counts null where no row tells a count
 * @param likeness equal for events that place, minute and category cannot tell apart; 0 for others
 * @param packed what {@link PackedRow} reads
 */
public record RowBatch(
    int split,
    long firstRecord,
    int rows,
    long[] keyHigh,
    long[] keyLow,
    long @Nullable [] digestHigh,
    long @Nullable [] digestLow,
    long @Nullable [] versionWhole,
    int @Nullable [] versionNano,
    int @Nullable [] counts,
    long[] likeness,
    byte[] packed)
    implements Serializable {
  /** Returns the key of a row. */
  public Fingerprint key(int row) {
    return new Fingerprint(keyHigh[row], keyLow[row]);
  }

  /** Returns whether a row shares a record with no other. */
  public boolean standsAlone(int row) {
    return keyHigh[row] == 0 && keyLow[row] == 0;
  }

  /** Returns a row as one among those of its record. */
  public Version version(int row) {
    long[] high = digestHigh;
    long[] low = digestLow;
    return new Version(
        new RowPlace(split, firstRecord + row),
        high == null || low == null ? key(row) : new Fingerprint(high[row], low[row]),
        versionWhole == null ? Long.MIN_VALUE : versionWhole[row],
        versionNano == null ? 0 : versionNano[row],
        counts == null ? 1 : counts[row]);
  }
}
