package org.beatlight.ingest.clean;

/**
 * One row of a feed, not yet judged.
 *
 * @param key equal for the rows that may speak of one record: the id where the source has ids, the
 *     digest where it has none, unlike every other where neither tells
 * @param digest a fingerprint of every column, mapped or not
 * @param fault why the row could not be read; empty where it could
 */
public record RawRow(RowPlace place, String key, String digest, RawFields fields, String fault) {
  /** Returns a row of a source that has ids; one whose id is blank stands alone. */
  public static RawRow withId(RowPlace place, String digest, RawFields fields) {
    String id = fields.id().strip();
    return new RawRow(place, id.isEmpty() ? alone(place) : id, digest, fields, "");
  }

  /** Returns a row of a source without ids, in which equal rows are one record. */
  public static RawRow withoutId(RowPlace place, String digest, RawFields fields) {
    return new RawRow(place, digest, digest, fields, "");
  }

  /** Returns a row that could not be read. */
  public static RawRow unreadable(RowPlace place, String fault) {
    return new RawRow(place, alone(place), "", RawFields.NONE, fault);
  }

  private static String alone(RowPlace place) {
    return "\0" + place.file() + ":" + place.record(); // no id begins with NUL
  }
}
