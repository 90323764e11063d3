package org.beatlight.ingest.samplecity;

/** What a feed's columns hold, whatever their names. */
enum Column {
  ID,
  /** A case or a training. */
  RECORD_TYPE,
  /** How many events the row stands for. */
  COUNT,
  CATEGORY,
  FROM,
  TO,
  REPORTED,
  /** Who brought it to notice. */
  REPORTED_BY,
  ADDRESS,
  BLOCK,
  LON,
  LAT,
  BEAT,
  STATUS,
  UPDATED
}
