package org.beatlight.ingest.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.beatlight.core.quality.BeatAgreement;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCode.Outcome;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SourceSettings;
import org.beatlight.settings.Threshold;

/**
 * Stops a load whose sources miss their thresholds. Rows outside the period and rows that filters
 * leave out do not count, neither as read nor as dropped: the settings chose to leave them out.
 */
public final class QualityGate {
  /** What the settings chose to leave out. */
  private static final Set<FindingCode> CHOSEN =
      Set.of(FindingCode.OUTSIDE_PERIOD, FindingCode.FILTERED);

  private final SourceReport report;
  private final Map<Threshold, Double> thresholds;
  private final Map<FindingCode, Long> findings;
  private final List<String> misses = new ArrayList<>();

  private QualityGate(SourceReport report, Map<Threshold, Double> thresholds) {
    this.report = report;
    this.thresholds = thresholds;
    this.findings = report.quality().findings();
  }

  /**
   * Checks all sources.
   *
   * @param reports in the order of the settings
   * @throws RunFailedException if a source misses a threshold, or no row of it was kept; says which
   *     and by how much
   */
  public static void check(List<SourceReport> reports, List<SourceSettings> sources) {
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      misses.addAll(new QualityGate(reports.get(i), sources.get(i).thresholds()).misses());
    }
    if (!misses.isEmpty()) {
      throw new RunFailedException(String.join("\n", misses));
    }
  }

  private List<String> misses() {
    SourceTally tally = report.tally();
    if (tally.kept() == 0) {
      return List.of(
          "source %s: expected rows to keep, got none of %d; %s"
              .formatted(
                  tally.source(), tally.read(), mostOften(code -> code.outcome() != Outcome.KEPT)));
    }

    long chosen = CHOSEN.stream().mapToLong(this::count).sum();
    atMost(Threshold.MAX_DROPPED, tally.dropped() - chosen, tally.read() - chosen, "rows dropped");
    long unmapped = count(FindingCode.UNMAPPED_CATEGORY) + count(FindingCode.MISSING_CATEGORY);
    atMost(Threshold.MAX_UNMAPPED, unmapped, tally.kept(), "kept rows without a mapped category");
    atMost(
        Threshold.MAX_OUTSIDE_BEATS,
        count(FindingCode.OUTSIDE_BEATS),
        tally.kept(),
        "kept rows outside every beat");
    BeatAgreement beats = beats();
    atMost(
        Threshold.MAX_OTHER_BEAT,
        beats.compared() - beats.agreeing(),
        beats.compared(),
        "coded beats that are not the computed ones");
    atMost(
        Threshold.MAX_STACKED,
        count(FindingCode.STACKED_PLACE),
        tally.kept(),
        "kept rows on stacked geocodes");
    timeOfDay();
    months();
    return misses;
  }

  private void atMost(Threshold threshold, long count, long of, String what) {
    double share = of == 0 ? 0 : (double) count / of;
    double most = required(threshold);
    if (share > most) {
      miss(
          threshold,
          "at most %s of its %s".formatted(percent(most), what),
          "%s (%d of %d)%s".formatted(percent(share), count, of, why(threshold)));
    }
  }

  /** Returns what most of the rows that a threshold counts have in common, if it is not all. */
  private String why(Threshold threshold) {
    return threshold == Threshold.MAX_DROPPED
        ? "; " + mostOften(code -> code.outcome() == Outcome.DROPPED && !CHOSEN.contains(code))
        : "";
  }

  private void timeOfDay() {
    long told = report.months().stream().mapToLong(m -> m.usable().forTimeOfDay()).sum();
    double share = (double) told / report.tally().kept();
    double least = required(Threshold.MIN_TIME_OF_DAY);
    if (share < least) {
      miss(
          Threshold.MIN_TIME_OF_DAY,
          "at least %s of its kept rows to tell the time of day".formatted(percent(least)),
          "%s (%d of %d)".formatted(percent(share), told, report.tally().kept()));
    }
  }

  private void months() {
    double least = required(Threshold.MIN_MONTH);
    for (MonthCompleteness month : report.completeness()) {
      Double share = month.share();
      if (share != null && share < least) {
        miss(
            Threshold.MIN_MONTH,
            "at least %s of the rows expected for %s".formatted(percent(least), month.month()),
            "%s (%d); %s".formatted(percent(share), month.kept(), month.basis()));
      }
    }
  }

  private BeatAgreement beats() {
    long compared = 0;
    long agreeing = 0;
    for (MonthQuality month : report.months()) {
      compared += month.codedBeats().compared();
      agreeing += month.codedBeats().agreeing();
    }
    return new BeatAgreement(compared, agreeing);
  }

  private void miss(Threshold threshold, String expected, String came) {
    misses.add(
        "source %s: expected %s (quality.%s), got %s"
            .formatted(report.tally().source(), expected, threshold.key(), came));
  }

  private double required(Threshold threshold) {
    return thresholds.getOrDefault(threshold, threshold.byDefault());
  }

  private long count(FindingCode code) {
    return findings.getOrDefault(code, 0L);
  }

  private String mostOften(Predicate<FindingCode> counted) {
    return findings.entrySet().stream()
        .filter(e -> counted.test(e.getKey()))
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(
            e ->
                "most often %s, %s: %d"
                    .formatted(e.getKey().code(), e.getKey().meaning(), e.getValue()))
        .orElse("nothing was found wrong with them");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
