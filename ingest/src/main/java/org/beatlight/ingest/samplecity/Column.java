package org.beatlight.ingest.samplecity;

/** What a feed's columns hold, whatever their names. */
enum Column {
  ID,
  CATEGORY,
  FROM,
  TO,
  REPORTED,
  BLOCK,
  LON,
  LAT,
  BEAT,
  STATUS,
  UPDATED
}
