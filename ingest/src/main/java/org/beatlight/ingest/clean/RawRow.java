package org.beatlight.ingest.clean;

import org.jspecify.annotations.Nullable;

/**
 * One row of a feed, not yet judged.
 *
 * @param key equal for the rows that may speak of one record; null for a row that stands alone
 * @param digest of every column, mapped or not
 * @param fault why the row could not be read; empty where it could
 * @param otherEncoding whether a value was not in the first of the declared encodings
 */
public record RawRow(
    RowPlace place,
    @Nullable Fingerprint key,
    Fingerprint digest,
    RawFields fields,
    String fault,
    boolean otherEncoding) {
  private static final Fingerprint NO_DIGEST = new Fingerprint(0, 0);

  /** Returns a row that could not be read. */
  public static RawRow unreadable(RowPlace place, String fault) {
    return new RawRow(place, null, NO_DIGEST, RawFields.NONE, fault, false);
  }
}
