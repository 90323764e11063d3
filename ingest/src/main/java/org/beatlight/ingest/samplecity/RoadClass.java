package org.beatlight.ingest.samplecity;

/** What a street is for; decides how it is drawn and how many events happen along it. */
enum RoadClass {
  /** Nobody lives along it. */
  MOTORWAY,
  ARTERIAL,
  COLLECTOR,
  LOCAL
}
