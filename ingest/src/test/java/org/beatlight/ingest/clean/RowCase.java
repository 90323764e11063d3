package org.beatlight.ingest.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;

/** A row with one thing wrong, and all that becomes of it. */
record RowCase(FindingCode code, String detail, RawRow row, Outcome outcome) {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 6);

  /** Every finding that a row can give by itself, but for a row that cannot be read. */
  static List<RowCase> all() {
    return Stream.of(ofRecordsAndTimes(), ofTimesAndPlaces(), ofPlacesAndDoubts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RowCase> ofRecordsAndTimes() {
    return List.of(
        dropped(FindingCode.FILTERED, "\"test\"", good("test"), event(), DAY, 1),
        dropped(FindingCode.MISSING_ID, "", good(Field.ID, ""), event().id(""), DAY, 1),
        dropped(
            FindingCode.WITHDRAWN,
            "\"withdrawn\"",
            good(Field.STATUS, "withdrawn"),
            event(),
            DAY,
            1),
        dropped(
            FindingCode.DUPLICATE_STATUS,
            "\"OPEN - DUP\"",
            good(Field.STATUS, "OPEN - DUP"),
            event(),
            DAY,
            1),
        dropped(FindingCode.NO_EVENT, "", good(Field.COUNT, "0"), event(), DAY, 0),
        dropped(
            FindingCode.WITHDRAWS_NOTHING, "", good(Field.COUNT, "-2"), event().weight(2), DAY, -2),
        dropped(FindingCode.NO_TIME, "", good(Field.OCCURRED, ""), null, null, 1),
        dropped(
            FindingCode.UNREADABLE_TIME,
            "\"yesterday\"",
            good(Field.OCCURRED, "yesterday"),
            null,
            null,
            1),
        dropped(
            FindingCode.UNREADABLE_TIME,
            "\"2013-02-30\"",
            good(Field.OCCURRED, "2013-02-30"),
            null,
            null,
            1),
        dropped(
            FindingCode.SWAPPED_DATE,
            "\"25/12/2013\"",
            good(Field.OCCURRED, "25/12/2013"),
            null,
            null,
            1),
        dropped(
            FindingCode.IMPOSSIBLE_TIME,
            "1899-12-30",
            good(Field.OCCURRED, "1899-12-30 07:08"),
            event().on("1899-12-30", "1899-12-30T13:08:00Z"),
            null,
            1),
        dropped(
            FindingCode.IMPOSSIBLE_TIME,
            "2015-06-02",
            good(Field.OCCURRED, "2015-06-02 07:08"),
            event().on("2015-06-02", "2015-06-02T12:08:00Z"),
            null,
            1));
  }

  private static List<RowCase> ofTimesAndPlaces() {
    return List.of(
        dropped(
            FindingCode.OUTSIDE_PERIOD,
            "2012-12-31",
            good(Field.OCCURRED, "2012-12-31 07:08"),
            event().on("2012-12-31", "2012-12-31T13:08:00Z"),
            LocalDate.of(2012, 12, 31),
            1),
        dropped(
            FindingCode.OUTSIDE_PERIOD,
            "2015-01-01",
            good(Field.OCCURRED, "2015-01-01 07:08"),
            event().on("2015-01-01", "2015-01-01T13:08:00Z"),
            LocalDate.of(2015, 1, 1),
            1),
        noPlace(FindingCode.NO_COORDINATES, "the first coordinate is missing", Map.of(Field.X, "")),
        noPlace(
            FindingCode.NO_COORDINATES, "the second coordinate is missing", Map.of(Field.Y, "")),
        noPlace(
            FindingCode.NO_COORDINATES,
            "the second coordinate is no number",
            Map.of(Field.Y, "41,05")),
        noPlace(FindingCode.NULL_ISLAND, "", Map.of(Field.X, "0", Field.Y, "0.000")),
        noPlace(FindingCode.NULL_ISLAND, "", Map.of(Field.X, "-1", Field.Y, "-1.0")),
        noPlace(FindingCode.SWAPPED_COORDINATES, "", Map.of(Field.X, "41.05", Field.Y, "-87.95")),
        noPlace(
            FindingCode.OTHER_CRS,
            "fits in the city's feet",
            Map.of(Field.X, "1015000", Field.Y, "15000")),
        noPlace(
            FindingCode.OUTSIDE_CITY, "2.1 km from the nearest beat", Map.of(Field.X, "-88.021")),
        noPlace(FindingCode.OUTSIDE_CITY, "hundreds of km away", Map.of(Field.X, "87.95")),
        kept(FindingCode.OUTSIDE_BEATS, "", good(Field.X, "-88.019"), outside()));
  }

  private static List<RowCase> ofPlacesAndDoubts() {
    return List.of(
        kept(
            FindingCode.MISSING_CATEGORY,
            "",
            good(Field.CATEGORY, ""),
            event().category("unmapped", "")),
        kept(
            FindingCode.UNMAPPED_CATEGORY,
            "\"arson\"",
            good(Field.CATEGORY, "arson"),
            event().category("unmapped", "arson")),
        kept(FindingCode.REVERSED_TIMES, "", good(Field.OCCURRED_TO, "2013-05-06 07:07"), event()),
        kept(FindingCode.UNREADABLE_END, "\"soon\"", good(Field.OCCURRED_TO, "soon"), event()),
        kept(
            FindingCode.REPORTED_TOO_EARLY,
            "",
            good(Field.REPORTED, "2013-05-06 07:07"),
            event().reported("2013-05-06T12:07:00Z")),
        kept(
            FindingCode.UNREADABLE_REPORT_TIME,
            "\"later\"",
            good(Field.REPORTED, "later"),
            event()),
        kept(FindingCode.UNREADABLE_COUNT, "\"1.5\"", good(Field.COUNT, "1.5"), event()),
        kept(
            FindingCode.OTHER_BEAT,
            "coded 0613, lies in 0612",
            good(Field.BEAT, "613"),
            event().beats("0612", "0612", "0613")),
        kept(
            FindingCode.UNKNOWN_BEAT,
            "\"9999\"",
            good(Field.BEAT, "9999"),
            event().beats("0612", "0612", "9999")),
        kept(FindingCode.OTHER_ENCODING, "", inOtherEncoding(good("real")), event()));
  }

  private static RowCase kept(FindingCode code, String detail, RawRow row, TrialEvent event) {
    Finding doubt = new Finding(code, "police", 5, detail);
    return new RowCase(
        code,
        detail,
        row,
        new Outcome(row, new Cleaned.Kept<>(event.build(), List.of(doubt)), DAY, 1));
  }

  private static RowCase noPlace(FindingCode code, String detail, Map<Field, String> changes) {
    return dropped(code, detail, Trial.row(5, Trial.good(changes, "real")), null, DAY, 1);
  }

  private static RowCase dropped(
      FindingCode code,
      String detail,
      RawRow row,
      @Nullable TrialEvent asRead,
      @Nullable LocalDate day,
      int count) {
    Finding reason = new Finding(code, "police", 5, detail);
    Optional<CleanEvent> read = Optional.ofNullable(asRead).map(TrialEvent::build);
    return new RowCase(
        code, detail, row, new Outcome(row, new Cleaned.Dropped<>(reason, read), day, count));
  }

  private static TrialEvent event() {
    return new TrialEvent();
  }

  /** 1.9 km west of the border. */
  private static TrialEvent outside() {
    return event().at(-88.019).beats(null, null, "0612");
  }

  private static RawRow good(String condition) {
    return Trial.row(5, Trial.good(Map.of(), condition));
  }

  private static RawRow good(Field field, String text) {
    return Trial.row(5, Trial.good(Map.of(field, text), "real"));
  }

  private static RawRow inOtherEncoding(RawRow row) {
    return new RawRow(row.place(), row.key(), row.digest(), row.fields(), "", true);
  }

  @Override
  public String toString() {
    return code + " " + detail;
  }
}
