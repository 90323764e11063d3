package org.beatlight.core.quality;

/** What can be wrong with a row, and what becomes of the row then. */
public enum FindingCode {
  UNREADABLE_ROW(Outcome.DROPPED, "the row has not the columns that its header promises"),
  NO_COORDINATES(Outcome.DROPPED, "longitude or latitude is missing or no number"),
  NULL_ISLAND(Outcome.DROPPED, "the coordinates are (0, 0), a geocoder's way to say unknown"),
  SWAPPED_COORDINATES(Outcome.DROPPED, "longitude and latitude fit the city only when exchanged"),
  OUTSIDE_CITY(Outcome.DROPPED, "the point lies too far from every beat"),
  NO_TIME(Outcome.DROPPED, "the time of occurrence is missing"),
  UNREADABLE_TIME(Outcome.DROPPED, "the time fits none of the declared formats"),
  OUTSIDE_PERIOD(Outcome.DROPPED, "the time lies outside the period of the settings"),
  WITHDRAWN(Outcome.DROPPED, "the source has withdrawn the record"),
  MISSING_ID(Outcome.DROPPED, "the record has no id, though the source names an id column"),
  DUPLICATE_ROW(Outcome.DUPLICATE, "every column equals an earlier row's"),
  DUPLICATE_STATUS(Outcome.DUPLICATE, "the source itself marks the record as a duplicate"),
  SUPERSEDED(Outcome.SUPERSEDED, "a newer version of the same record was read"),
  REVERSED_TIMES(Outcome.KEPT, "the end lies before the start; the start alone is used"),
  UNREADABLE_END(
      Outcome.KEPT, "the end fits none of the declared formats; the start alone is used"),
  UNREADABLE_REPORT_TIME(
      Outcome.KEPT, "the time of the report fits none of the declared formats; it is left out"),
  MISSING_CATEGORY(Outcome.KEPT, "the category is missing; kept as unmapped"),
  UNMAPPED_CATEGORY(Outcome.KEPT, "the settings map this category to none; kept as unmapped"),
  OUTSIDE_BEATS(Outcome.KEPT, "the point lies near the city but in no beat"),
  OTHER_BEAT(Outcome.KEPT, "the coded beat is not the beat that the point lies in"),
  UNKNOWN_BEAT(Outcome.KEPT, "the coded beat has no polygon"),
  STACKED_PLACE(Outcome.KEPT, "the point holds far more events than any place around it explains");

  /** What becomes of a row with this finding. */
  public enum Outcome {
    KEPT,
    DROPPED,
    SUPERSEDED,
    DUPLICATE
  }

  private final Outcome outcome;
  private final String meaning;

  FindingCode(Outcome outcome, String meaning) {
    this.outcome = outcome;
    this.meaning = meaning;
  }

  /** Returns what becomes of the row. */
  public Outcome outcome() {
    return outcome;
  }

  /** Returns the meaning, half a sentence for the quality report. */
  public String meaning() {
    return meaning;
  }
}
