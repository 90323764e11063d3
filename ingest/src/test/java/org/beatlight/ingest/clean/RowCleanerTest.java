package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beatlight.core.quality.FindingCode.IMPOSSIBLE_TIME;
import static org.beatlight.core.quality.FindingCode.MISSING_CATEGORY;
import static org.beatlight.core.quality.FindingCode.NO_COORDINATES;
import static org.beatlight.core.quality.FindingCode.NO_EVENT;
import static org.beatlight.core.quality.FindingCode.NO_TIME;
import static org.beatlight.core.quality.FindingCode.UNKNOWN_BEAT;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_COUNT;
import static org.beatlight.core.quality.FindingCode.UNREADABLE_ROW;
import static org.beatlight.core.quality.FindingCode.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.Condition;
import org.beatlight.settings.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowCleanerTest {
  private static final LocalDate DAY = LocalDate.of(2013, 5, 6);
  private static final RowCleaner CLEANER = new TrialRules().filters(notTest()).cleaner();

  @Test
  void aRowWithoutFaultBecomesAnEvent() {
    RawRow row = Trial.row(5, Trial.good(Map.of(), "real"));

    assertThat(clean(row))
        .isEqualTo(
            new Outcome(row, new Cleaned.Kept<>(new TrialEvent().build(), List.of()), DAY, 1));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFindingDecidesWhatBecomesOfARow(RowCase row) {
    assertThat(clean(row.row())).isEqualTo(row.outcome());
  }

  static List<RowCase> cases() {
    return RowCase.all();
  }

  @Test
  void everyFindingOfASingleRowIsTried() {
    Set<FindingCode> ofSeveralRows =
        EnumSet.of(
            FindingCode.WITHDRAWAL,
            FindingCode.DUPLICATE_ROW,
            FindingCode.SUPERSEDED,
            FindingCode.LIKELY_DUPLICATE,
            FindingCode.STACKED_PLACE);
    Set<FindingCode> tried = EnumSet.of(UNREADABLE_ROW); // tried below
    cases().forEach(row -> tried.add(row.code()));

    assertThat(tried).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(ofSeveralRows)));
  }

  @Test
  void aRowThatCannotBeReadSaysWhy() {
    RawRow row = RawRow.unreadable(new RowPlace(3, 5), "line 6: a quote is never closed");

    assertThat(clean(row))
        .isEqualTo(
            new Outcome(
                row,
                new Cleaned.Dropped<>(
                    new Finding(UNREADABLE_ROW, "police", 5, "line 6: a quote is never closed"),
                    Optional.empty()),
                null,
                1));
  }

  @Test
  void theFirstOfSeveralFaultsIsTheReason() {
    Map<Field, String> faults = new EnumMap<>(Field.class);
    List<FindingCode> reasons = new ArrayList<>();
    for (Map.Entry<Field, String> fault :
        List.of(
            Map.entry(Field.X, ""),
            Map.entry(Field.OCCURRED, "1899-12-31"),
            Map.entry(Field.OCCURRED, ""),
            Map.entry(Field.COUNT, "0"),
            Map.entry(Field.STATUS, "withdrawn"),
            Map.entry(Field.ID, ""))) {
      faults.put(fault.getKey(), fault.getValue());
      reasons.add(reason(Trial.good(faults, "real")));
    }
    reasons.add(reason(Trial.good(faults, "test")));

    assertThat(reasons)
        .containsExactly(
            NO_COORDINATES,
            IMPOSSIBLE_TIME,
            NO_TIME,
            NO_EVENT,
            WITHDRAWN,
            FindingCode.MISSING_ID,
            FindingCode.FILTERED);
  }

  @Test
  void everyDoubtAboutARowIsTold() {
    Map<Field, String> doubtful = Map.of(Field.CATEGORY, "", Field.BEAT, "1", Field.COUNT, "a few");

    assertThat(((Cleaned.Kept<CleanEvent>) clean(Trial.good(doubtful, "real"))).doubts())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(MISSING_CATEGORY, UNKNOWN_BEAT, UNREADABLE_COUNT);
  }

  @Test
  void aSourceWithoutIdsTellsNone() {
    RowCleaner cleaner = new TrialRules().withoutIds().cleaner();
    RawRow row = Trial.row(5, Trial.good(Map.of(Field.ID, "")));

    assertThat(cleaner.clean(List.of(row)).get(0).cleaned())
        .isEqualTo(new Cleaned.Kept<>(new TrialEvent().id("").build(), List.of()));
  }

  @Test
  void anEventOfADayTellsNoMinute() {
    CleanEvent event = event(Trial.good(Map.of(Field.OCCURRED, "2013-05-06"), "real"));

    assertThat(event.localMinute()).isNull();
  }

  @Test
  void addressesAreHashedAndNeverTold() {
    for (RowCase row : cases()) {
      assertThat(row.row().fields().text(Field.ADDRESS)).isEqualTo("1 Secret St");
      assertThat(told(clean(row.row()).cleaned())).doesNotContain("Secret");
    }
    assertThat(event(Trial.good(Map.of(Field.ADDRESS, "2 Secret St"), "real")).addressHash())
        .isNotEqualTo(event(Trial.good(Map.of(), "real")).addressHash());
    assertThat(event(Trial.good(Map.of(Field.ADDRESS, ""), "real")).addressHash()).isZero();
  }

  @Test
  void anAddressThatAConditionAsksForIsNotToldEither() {
    RawFields fields = Trial.good(Map.of(), "at 1 Secret St");
    Condition never =
        new Condition(ColumnValue.column("place"), new Condition.OneOf(Set.of("nowhere")));
    Outcome outcome =
        new TrialRules().filters(never).cleaner().clean(List.of(Trial.row(5, fields))).get(0);

    assertThat(told(outcome.cleaned())).isEqualTo("[FILTERED \"\"]");
    assertThat(fields.withoutAddress()).noneMatch(text -> text.contains("Secret"));
  }

  @Test
  void whatIsToldOfAValueIsShort() {
    RawFields fields = Trial.good(Map.of(Field.OCCURRED, "x".repeat(1000)), "real");

    assertThat(told(clean(fields))).isEqualTo("[UNREADABLE_TIME \"" + "x".repeat(40) + "…\"]");
  }

  @Test
  void rowsJudgedTogetherAreJudgedAsAlone() {
    Random random = new Random(23);
    List<RowCase> cases = cases();
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      rows.add(cases.get(random.nextInt(cases.size())).row());
    }

    assertThat(CLEANER.clean(rows)).isEqualTo(rows.stream().map(row -> clean(row)).toList());
    assertThat(CLEANER.clean(List.of())).isEmpty();
  }

  /** The filter that {@link RowCase} counts on. */
  private static Condition notTest() {
    return new Condition(ColumnValue.column("kind"), new Condition.NoneOf(Set.of("test")));
  }

  private static Outcome clean(RawRow row) {
    return CLEANER.clean(List.of(row)).get(0);
  }

  private static Cleaned<CleanEvent> clean(RawFields fields) {
    return clean(Trial.row(5, fields)).cleaned();
  }

  private static CleanEvent event(RawFields fields) {
    return ((Cleaned.Kept<CleanEvent>) clean(fields)).value();
  }

  private static FindingCode reason(RawFields fields) {
    return ((Cleaned.Dropped<CleanEvent>) clean(fields)).reason().code();
  }

  private static String told(Cleaned<CleanEvent> cleaned) {
    List<Finding> findings =
        cleaned instanceof Cleaned.Kept<CleanEvent> kept
            ? kept.doubts()
            : List.of(((Cleaned.Dropped<CleanEvent>) cleaned).reason());
    return findings.stream().map(f -> f.code() + " " + f.detail()).toList().toString();
  }
}
