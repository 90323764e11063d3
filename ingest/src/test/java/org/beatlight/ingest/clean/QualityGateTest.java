package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.quality.BeatAgreement;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCounts;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.RepairList;
import org.beatlight.core.quality.RowCounts;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.core.quality.Usable;
import org.beatlight.settings.CategorySettings;
import org.beatlight.settings.FeedSettings;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.Rules;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SourceSettings;
import org.beatlight.settings.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {
  private static final double ASKS_NOTHING = Double.NaN;

  /** 1000 rows of May 2014: 201 dropped, 799 kept, of each other fault some. */
  private static final SourceReport MAY =
      report(
          1000,
          799,
          new Usable(799, 400, 700),
          new BeatAgreement(100, 88),
          Map.of(
              FindingCode.NO_TIME, 90L,
              FindingCode.NO_COORDINATES, 111L,
              FindingCode.UNMAPPED_CATEGORY, 150L,
              FindingCode.MISSING_CATEGORY, 50L,
              FindingCode.OUTSIDE_BEATS, 99L,
              FindingCode.STACKED_PLACE, 10L,
              FindingCode.OTHER_BEAT, 12L));

  @ParameterizedTest
  @CsvSource({
    "MAX_DROPPED, 0.201, 0.2009, 'at most 20.1 % of its rows dropped (quality.maxDroppedShare), got"
        + " 20.1 % (201 of 1000); most often no-coordinates, the coordinates are missing or no"
        + " numbers: 111'",
    "MAX_UNMAPPED, 0.2504, 0.25, 'at most 25.0 % of its kept rows without a mapped category"
        + " (quality.maxUnmappedShare), got 25.0 % (200 of 799)'",
    "MAX_OUTSIDE_BEATS, 0.124, 0.1, 'at most 10.0 % of its kept rows outside every beat"
        + " (quality.maxOutsideBeatsShare), got 12.4 % (99 of 799)'",
    "MAX_OTHER_BEAT, 0.12, 0.1, 'at most 10.0 % of its coded beats that are not the computed ones"
        + " (quality.maxOtherBeatShare), got 12.0 % (12 of 100)'",
    "MAX_STACKED, 0.0126, 0.01, 'at most 1.0 % of its kept rows on stacked geocodes"
        + " (quality.maxStackedShare), got 1.3 % (10 of 799)'",
    "MIN_TIME_OF_DAY, 0.5, 0.51, 'at least 51.0 % of its kept rows to tell the time of day"
        + " (quality.minTimeOfDayShare), got 50.1 % (400 of 799)'",
    "MIN_MONTH, 0.799, 0.8, 'at least 80.0 % of the rows expected for 2014-05"
        + " (quality.minMonthShare), got 79.9 % (799); the same month of 2013'",
  })
  void eachThresholdSaysWhatItAsksForAndByHowMuchItIsMissed(
      Threshold threshold, double holds, double fails, String message) {
    assertThatCode(() -> check(MAY, Map.of(threshold, holds))).doesNotThrowAnyException();
    assertThatThrownBy(() -> check(MAY, Map.of(threshold, fails)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage("source police: expected " + message);
  }

  @Test
  void everyThresholdIsTried() {
    assertThat(Threshold.values()).hasSize(7);
  }

  @Test
  void whatTheSettingsDoNotSayHoldsByDefault() {
    assertThatThrownBy(() -> QualityGate.check(List.of(MAY), List.of(source(Map.of()))))
        .hasMessageStartingWith("source police: expected at most 20.0 % of its rows dropped");
    assertThatCode(
            () ->
                QualityGate.check(
                    List.of(MAY), List.of(source(Map.of(Threshold.MAX_DROPPED, 0.3)))))
        .doesNotThrowAnyException(); // the others ask for nothing
  }

  @Test
  void everyMissOfEverySourceIsALine() {
    Map<Threshold, Double> strict =
        Map.of(Threshold.MAX_DROPPED, 0.0, Threshold.MIN_TIME_OF_DAY, 1.0);

    assertThatThrownBy(
            () -> QualityGate.check(List.of(MAY, MAY), List.of(source(strict), source(Map.of()))))
        .satisfies(
            e ->
                assertThat(lines(e))
                    .containsExactly(
                        "source police: expected at most 0.0 % of its rows dropped",
                        "source police: expected at least 100.0 % of its kept rows to tell the"
                            + " time of day",
                        "source police: expected at most 20.0 % of its rows dropped"));
  }

  private static List<String> lines(Throwable thrown) {
    String message = Objects.requireNonNull(thrown.getMessage());
    return message.lines().map(line -> line.replaceAll(" \\(.*", "")).toList();
  }

  @Test
  void rowsThatTheSettingsLeaveOutDoNotCount() {
    // 10 of the 100 rows that filters and period leave are lost
    SourceReport report =
        report(
            1000,
            90,
            new Usable(90, 90, 90),
            BeatAgreement.NONE,
            Map.of(
                FindingCode.OUTSIDE_PERIOD, 500L,
                FindingCode.FILTERED, 400L,
                FindingCode.NO_TIME, 10L));

    assertThatCode(() -> check(report, Map.of(Threshold.MAX_DROPPED, 0.1)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> check(report, Map.of(Threshold.MAX_DROPPED, 0.09)))
        .hasMessageContaining("got 10.0 % (10 of 100); most often no-time");
  }

  @Test
  void duplicatesAndOldVersionsAreNoLoss() {
    SourceReport report =
        report(
            100,
            10,
            new Usable(10, 10, 10),
            BeatAgreement.NONE,
            Map.of(
                FindingCode.DUPLICATE_STATUS, 40L,
                FindingCode.DUPLICATE_ROW, 30L,
                FindingCode.SUPERSEDED, 20L));

    assertThatCode(() -> check(report, Map.of(Threshold.MAX_DROPPED, 0.0)))
        .doesNotThrowAnyException();
  }

  @Test
  void aSourceThatKeepsNothingStopsTheRun() {
    SourceReport report =
        report(
            100,
            0,
            Usable.NONE,
            BeatAgreement.NONE,
            Map.of(FindingCode.OUTSIDE_PERIOD, 99L, FindingCode.NO_TIME, 1L));

    assertThatThrownBy(() -> check(report, Map.of(Threshold.MAX_DROPPED, 1.0)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "source police: expected rows to keep, got none of 100; most often outside-period, the"
                + " time lies outside the period of the settings: 99");
  }

  @Test
  void withoutCodedBeatsNoneAreWrong() {
    SourceReport report = report(10, 10, new Usable(10, 10, 10), BeatAgreement.NONE, Map.of());

    assertThatCode(() -> check(report, Map.of(Threshold.MAX_OTHER_BEAT, 0.0)))
        .doesNotThrowAnyException();
  }

  private static void check(SourceReport report, Map<Threshold, Double> asked) {
    Map<Threshold, Double> all = new java.util.EnumMap<>(Threshold.class);
    EnumSet.allOf(Threshold.class).forEach(threshold -> all.put(threshold, ASKS_NOTHING));
    all.putAll(asked);
    QualityGate.check(List.of(report), List.of(source(all)));
  }

  private static SourceReport report(
      long read, long kept, Usable usable, BeatAgreement beats, Map<FindingCode, Long> findings) {
    Map<String, Long> counts = FindingCounts.byCode(findings);
    return new SourceReport(
        SourceTally.of("police", read, kept, findings),
        counts,
        List.of(
            new MonthQuality("2014-05", RowCounts.of(read, kept, findings), usable, beats, counts)),
        List.of(
            new MonthCompleteness(
                "2014-04", 0, null, null, MonthCompleteness.NOT_TESTED, "no month before it"),
            new MonthCompleteness(
                "2014-05",
                kept,
                1000.0,
                kept / 1000.0,
                MonthCompleteness.AS_EXPECTED,
                "the same month of 2013")),
        List.of(),
        RepairList.EMPTY,
        "");
  }

  private static SourceSettings source(Map<Threshold, Double> thresholds) {
    FeedSettings feed =
        new FeedSettings(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(StandardCharsets.UTF_8),
            Optional.empty());
    LayoutSettings layout =
        new LayoutSettings(
            "police",
            Map.of(),
            List.of(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            LayoutSettings.Axes.X_FIRST);
    return new SourceSettings(
        "police",
        Kind.INCIDENT,
        feed,
        List.of(layout),
        List.of(),
        new CategorySettings(Optional.of("noise"), Map.of(), Optional.empty()),
        Set.of(),
        Set.of(),
        SourceSettings.Repeats.ARE_DUPLICATES,
        Rules.always(Provenance.UNKNOWN),
        Rules.always(LocationPrecision.UNKNOWN),
        thresholds,
        "city.yaml:9");
  }
}
