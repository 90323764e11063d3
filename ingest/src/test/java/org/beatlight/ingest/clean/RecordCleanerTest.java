package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.Classification;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Location;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCleanerTest {
  private static final RecordCleaner CLEANER = new RecordCleaner(Trial.RULES, Trial.GROUND);

  @Test
  void aRowWithoutFaultBecomesAnEvent() {
    LonLat at = new LonLat(-87.95, 41.05);
    Instant when = Instant.parse("2013-05-06T12:08:00Z"); // 07:08 in Chicago's summer

    assertThat(clean(Trial.GOOD))
        .isEqualTo(
            new Cleaned.Kept<>(
                new CleanEvent(
                    "7",
                    new Classification(Kind.INCIDENT, "burglary", "BURGLARY", Provenance.UNKNOWN),
                    new TimeWindow(when, when, LocalDate.of(2013, 5, 6), TimePrecision.MINUTE),
                    7 * 60 + 8,
                    null,
                    new Location(at, new Trial.Flat().toPlane(at)),
                    new CleanEvent.Beats("0612", "0612", "0612")),
                List.of()));
  }

  @ParameterizedTest(name = "{0} = {1}: {2} {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "longitude, '', NO_COORDINATES, longitude is missing",
        "latitude, ' ', NO_COORDINATES, latitude is missing",
        "latitude, '41,05', NO_COORDINATES, latitude is no number",
        "longitude, NaN, NO_COORDINATES, longitude is no number",
        "longitude, -88.021, OUTSIDE_CITY, ''", // 2.1 km west of the border
        "longitude, 1183212, OUTSIDE_CITY, ''", // feet of another CRS
        "longitude, 87.95, OUTSIDE_CITY, ''",
        "occurred, '', NO_TIME, ''",
        "occurred, yesterday, UNREADABLE_TIME, '\"yesterday\"'",
        "occurred, 2013-02-30, UNREADABLE_TIME, '\"2013-02-30\"'",
        "occurred, 2012-12-31 23:59, OUTSIDE_PERIOD, 2012-12-31",
        "occurred, 2015-01-01 00:00, OUTSIDE_PERIOD, 2015-01-01",
        "status, Withdrawn, WITHDRAWN, '\"Withdrawn\"'",
        "status, ' withdrawn ', WITHDRAWN, '\"withdrawn\"'",
        "status, OPEN - DUP, DUPLICATE_STATUS, '\"OPEN - DUP\"'",
        "id, ' ', MISSING_ID, ''",
      })
  void aFaultDropsTheRow(String field, String value, FindingCode code, String detail) {
    assertThat(clean(with(field, value)))
        .isEqualTo(new Cleaned.Dropped<CleanEvent>(new Finding(code, "police", 5, detail)));
  }

  @ParameterizedTest(name = "{0} = {1}: {2} {3}")
  @CsvSource(
      value = {
        "longitude, -88.019, OUTSIDE_BEATS, ''", // 1.9 km west of the border
        "category, '', MISSING_CATEGORY, ''",
        "category, arson, UNMAPPED_CATEGORY, '\"arson\"'",
        "occurredTo, 2013-05-06 07:00, REVERSED_TIMES, ''",
        "occurredTo, soon, UNREADABLE_END, '\"soon\"'",
        "reported, later, UNREADABLE_REPORT_TIME, '\"later\"'",
        "beat, 613, OTHER_BEAT, 'coded 0613, lies in 0612'",
        "beat, 9999, UNKNOWN_BEAT, '\"9999\"'",
      })
  void aDoubtKeepsTheRow(String field, String value, FindingCode code, String detail) {
    assertThat(kept(with(field, value)).doubts())
        .containsExactly(new Finding(code, "police", 5, detail));
  }

  @Test
  void zeroZeroIsNoPlace() {
    assertThat(reason(with(with(Trial.GOOD, "longitude", "0"), "latitude", "0.000")))
        .isEqualTo(FindingCode.NULL_ISLAND);
  }

  @Test
  void coordinatesThatFitOnlyWhenExchangedAreNamedSo() {
    assertThat(reason(with(with(Trial.GOOD, "longitude", "41.05"), "latitude", "-87.95")))
        .isEqualTo(FindingCode.SWAPPED_COORDINATES);
  }

  @Test
  void theFirstOfSeveralFaultsIsTheReason() {
    RawFields noTime = with(Trial.GOOD, "occurred", "");
    RawFields noTimeNorPlace = with(noTime, "latitude", "");

    assertThat(reason(noTimeNorPlace)).isEqualTo(FindingCode.NO_TIME);
    assertThat(reason(with(noTimeNorPlace, "status", "Withdrawn")))
        .isEqualTo(FindingCode.WITHDRAWN);
  }

  @Test
  void aRowThatCannotBeReadSaysWhy() {
    RawRow unreadable = RawRow.unreadable(new RowPlace(0, 0, 5), "a.csv line 6: no columns");

    assertThat(CLEANER.clean(List.of(unreadable)))
        .containsExactly(
            new Outcome(
                new RowPlace(0, 0, 5),
                new Cleaned.Dropped<>(
                    new Finding(
                        FindingCode.UNREADABLE_ROW, "police", 5, "a.csv line 6: no columns"))));
  }

  @Test
  void everyDoubtAboutARowIsTold() {
    RawFields doubtful = with(with(Trial.GOOD, "category", ""), "beat", "1");

    assertThat(kept(doubtful).doubts())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(FindingCode.MISSING_CATEGORY, FindingCode.UNKNOWN_BEAT);
  }

  @Test
  void aLosingVersionIsSupersededByTheRecordEvenWhereTheRecordIsAtFault() {
    RawRow old = Trial.row(1, Trial.GOOD);
    RawRow withdrawn = Trial.row(2, with(Trial.GOOD, "status", "Withdrawn"));

    assertThat(CLEANER.clean(List.of(old, withdrawn)))
        .containsExactly(
            dropped(1, FindingCode.SUPERSEDED, "id \"7\""),
            dropped(2, FindingCode.WITHDRAWN, "\"Withdrawn\""));
  }

  @Test
  void aSourceWithoutIdsTellsNoIds() {
    SourceRules rules = rules("", Map.of("BURGLARY", "burglary"), false);
    RawFields fields = with(Trial.GOOD, "id", "");
    RawRow first = RawRow.withoutId(new RowPlace(0, 0, 1), "d", fields);
    RawRow second = RawRow.withoutId(new RowPlace(0, 0, 2), "d", fields);

    List<Outcome> outcomes = new RecordCleaner(rules, Trial.GROUND).clean(List.of(first, second));

    assertThat(((Cleaned.Kept<CleanEvent>) outcomes.get(0).cleaned()).value().sourceId()).isEmpty();
    assertThat(outcomes.get(1)).isEqualTo(dropped(2, FindingCode.DUPLICATE_ROW, ""));
  }

  @Test
  void oneCategoryForAllRowsNeedsNoColumn() {
    RecordCleaner cleaner = new RecordCleaner(rules("noise", Map.of(), true), Trial.GROUND);
    RawRow row = Trial.row(5, with(Trial.GOOD, "category", ""));

    Cleaned<CleanEvent> cleaned = cleaner.clean(List.of(row)).get(0).cleaned();

    assertThat(((Cleaned.Kept<CleanEvent>) cleaned).value().what().category()).isEqualTo("noise");
    assertThat(((Cleaned.Kept<CleanEvent>) cleaned).doubts()).isEmpty();
  }

  @Test
  void aWrongDatePatternIsRefusedAtOnce() {
    SourceRules rules =
        new SourceRules(
            "police",
            Kind.INCIDENT,
            true,
            List.of("yyyy-bb"),
            "",
            Map.of(),
            Set.of(),
            Set.of(),
            Provenance.UNKNOWN,
            Trial.CHICAGO,
            Trial.RULES.from(),
            Trial.RULES.to(),
            "city.yaml line 9");

    assertThatThrownBy(() -> new RecordCleaner(rules, Trial.GROUND))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            "city.yaml line 9: source police, key dateFormats: expected a date pattern such as"
                + " yyyy-MM-dd, got \"yyyy-bb\"");
  }

  private static SourceRules rules(String category, Map<String, String> categories, boolean ids) {
    return new SourceRules(
        "police",
        Kind.INCIDENT,
        ids,
        Trial.RULES.dateFormats(),
        category,
        categories,
        Set.of(),
        Set.of(),
        Provenance.UNKNOWN,
        Trial.CHICAGO,
        Trial.RULES.from(),
        Trial.RULES.to(),
        "");
  }

  private static Outcome dropped(long record, FindingCode code, String detail) {
    return new Outcome(
        new RowPlace(0, 0, record),
        new Cleaned.Dropped<>(new Finding(code, "police", record, detail)));
  }

  private static Cleaned<CleanEvent> clean(RawFields fields) {
    return CLEANER.clean(List.of(Trial.row(5, fields))).get(0).cleaned();
  }

  private static Cleaned.Kept<CleanEvent> kept(RawFields fields) {
    return (Cleaned.Kept<CleanEvent>) clean(fields);
  }

  private static FindingCode reason(RawFields fields) {
    return ((Cleaned.Dropped<CleanEvent>) clean(fields)).reason().code();
  }

  private static RawFields with(String field, String value) {
    return with(Trial.GOOD, field, value);
  }

  static RawFields with(RawFields fields, String field, String value) {
    List<String> names =
        List.of(
            "id",
            "occurred",
            "occurredTo",
            "reported",
            "longitude",
            "latitude",
            "category",
            "status",
            "beat",
            "version");
    List<String> v =
        new ArrayList<>(
            List.of(
                fields.id(),
                fields.occurred(),
                fields.occurredTo(),
                fields.reported(),
                fields.longitude(),
                fields.latitude(),
                fields.category(),
                fields.status(),
                fields.beat(),
                fields.version()));
    v.set(names.indexOf(field), value);
    return new RawFields(
        v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8),
        v.get(9));
  }
}
