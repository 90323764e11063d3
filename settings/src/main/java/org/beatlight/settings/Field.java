package org.beatlight.settings;

/** What a column of a feed can mean. */
public enum Field {
  /** The record's id; where a feed has none, rows that are equal in every column are one record. */
  ID("id"),
  OCCURRED("occurred"),
  OCCURRED_TO("occurredTo"),
  REPORTED("reported"),
  /** Longitude, or the first of the ground coordinates (easting). */
  X("x"),
  /** Latitude, or the second of the ground coordinates (northing). */
  Y("y"),
  /** Both coordinates in one text: WKT, {@code (41.88, -87.62)} or {@code 41.88, -87.62}. */
  POINT("point"),
  CATEGORY("category"),
  STATUS("status"),
  /** The beat as the source coded it. */
  BEAT("beat"),
  /** Grows with each correction of a record: a number, or a time in one of the date formats. */
  VERSION("version"),
  /** How many events the row stands for; a negative one takes back an earlier row's. */
  COUNT("count"),
  /** Read to check geocodes, never stored. */
  ADDRESS("address");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** Returns the key in settings. */
  public String key() {
    return key;
  }
}
