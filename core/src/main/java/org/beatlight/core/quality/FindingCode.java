package org.beatlight.core.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong with a row, and what becomes of the row then. */
public enum FindingCode {
  UNREADABLE_ROW(Outcome.DROPPED, "the row has not the columns that its header promises"),
  FILTERED(Outcome.DROPPED, "the settings leave such rows out"),
  NO_COORDINATES(Outcome.DROPPED, "the coordinates are missing or no numbers"),
  NULL_ISLAND(Outcome.DROPPED, "the coordinates are (0, 0), a geocoder's way to say unknown"),
  SWAPPED_COORDINATES(Outcome.DROPPED, "the coordinates fit the city only when exchanged"),
  OTHER_CRS(Outcome.DROPPED, "the coordinates fit the city only in another CRS"),
  OUTSIDE_CITY(Outcome.DROPPED, "the point lies too far from every beat"),
  NO_TIME(Outcome.DROPPED, "the time of occurrence is missing"),
  UNREADABLE_TIME(Outcome.DROPPED, "the time fits none of the declared formats"),
  SWAPPED_DATE(Outcome.DROPPED, "the date fits only with day and month exchanged"),
  IMPOSSIBLE_TIME(Outcome.DROPPED, "the time lies before 1900 or after the day of the load"),
  OUTSIDE_PERIOD(Outcome.DROPPED, "the time lies outside the period of the settings"),
  WITHDRAWN(Outcome.DROPPED, "the source has withdrawn the record"),
  WITHDRAWAL(Outcome.DROPPED, "the row takes an earlier row back by a negative count"),
  WITHDRAWS_NOTHING(Outcome.DROPPED, "a negative count, and no earlier row that it could mean"),
  NO_EVENT(Outcome.DROPPED, "the count is 0: the row stands for no event"),
  MISSING_ID(Outcome.DROPPED, "the record has no id, though the source names an id column"),
  DUPLICATE_ROW(Outcome.DUPLICATE, "every column equals an earlier row's"),
  DUPLICATE_STATUS(Outcome.DUPLICATE, "the source itself marks the record as a duplicate"),
  SUPERSEDED(Outcome.SUPERSEDED, "a newer version of the same record was read"),
  LIKELY_DUPLICATE(Outcome.KEPT, "place, minute and category equal those of another id"),
  REVERSED_TIMES(Outcome.KEPT, "the end lies before the start; the start alone is used"),
  REPORTED_TOO_EARLY(Outcome.KEPT, "the report is older than what it reports"),
  UNREADABLE_END(
      Outcome.KEPT, "the end fits none of the declared formats; the start alone is used"),
  UNREADABLE_REPORT_TIME(
      Outcome.KEPT, "the time of the report fits none of the declared formats; it is left out"),
  UNREADABLE_COUNT(Outcome.KEPT, "the count is no whole number; taken for 1"),
  MISSING_CATEGORY(Outcome.KEPT, "the category is missing; kept as unmapped"),
  UNMAPPED_CATEGORY(Outcome.KEPT, "the settings map this category to none; kept as unmapped"),
  OUTSIDE_BEATS(Outcome.KEPT, "the point lies near the city but in no beat"),
  OTHER_BEAT(Outcome.KEPT, "the coded beat is not the beat that the point lies in"),
  UNKNOWN_BEAT(Outcome.KEPT, "the coded beat has no polygon"),
  OTHER_ENCODING(Outcome.KEPT, "a value is not in the first of the declared encodings"),
  STACKED_PLACE(Outcome.KEPT, "the point holds far more events than any place around it explains");

  /** What becomes of a row with this finding. */
  public enum Outcome {
    KEPT,
    DROPPED,
    SUPERSEDED,
    DUPLICATE;

    /** Returns the name as people read it: {@code dropped}. */
    public String code() {
      return hyphenated(this);
    }
  }

  private static final Map<String, FindingCode> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(FindingCode::code, Function.identity()));

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

  /** Returns the name as people read it, in files and answers alike: {@code null-island}. */
  public String code() {
    return hyphenated(this);
  }

  /**
   * Returns the finding of a code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FindingCode ofCode(String code) {
    FindingCode found = BY_CODE.get(code);
    if (found == null) {
      throw new IllegalArgumentException(
          "expected the code of a finding such as null-island, got \"" + code + "\"");
    }
    return found;
  }

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
