package org.beatlight.ingest.job;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.Completeness;
import org.beatlight.core.quality.FileReport;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCounts;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.Offender;
import org.beatlight.core.quality.RepairList;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.core.quality.StackedPlace;
import org.beatlight.ingest.pack.SplitTally;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.settings.City;
import org.beatlight.settings.SourceSettings;

/** Makes the quality report of each source from what its rows became. */
final class LoadReport {
  private static final int MOST_OFFENDERS = 100;
  private static final int MOST_STACKED = 200;

  private final City city;
  private final List<SourceFile> files;
  private final Map<Integer, SplitTally> tallies;
  private final LocalDate today;

  /**
   * Makes reports.
   *
   * @param today the day of the load: months that are not over cannot be judged
   * @param tallies by the index of the input; none for an input without rows
   */
  LoadReport(City city, List<SourceFile> files, Map<Integer, SplitTally> tallies, LocalDate today) {
    this.city = city;
    this.files = files;
    this.tallies = tallies;
    this.today = today;
  }

  /** Returns the report of each source, in the order of the settings. */
  List<SourceReport> sources() {
    List<SourceReport> reports = new ArrayList<>();
    for (int source = 0; source < city.sources().size(); source++) {
      int index = source;
      List<SourceFile> own = files.stream().filter(file -> file.source() == index).toList();
      reports.add(report(city.sources().get(source), own));
    }
    return reports;
  }

  private SourceReport report(SourceSettings source, List<SourceFile> own) {
    SplitTally sum = new SplitTally();
    own.forEach(file -> sum.add(tally(file)));
    List<MonthQuality> months = sum.months();
    Map<FindingCode, Long> findings = sum.findings();
    return new SourceReport(
        SourceTally.of(source.name(), sum.read(), sum.kept(), findings),
        FindingCounts.byCode(findings),
        months,
        completeness(months),
        own.stream().map(this::file).toList(),
        new RepairList(
            Offender.worst(sum.offenders(), MOST_OFFENDERS),
            StackedPlace.worst(sum.stacked(), MOST_STACKED),
            rejected(source, findings)),
        source.categories().crosswalk().orElse(""));
  }

  private SplitTally tally(SourceFile file) {
    return tallies.getOrDefault(file.index(), new SplitTally());
  }

  private FileReport file(SourceFile file) {
    SplitTally tally = tally(file);
    Map.Entry<FindingCode, Long> worst =
        tally.findings().entrySet().stream()
            .max(Map.Entry.<FindingCode, Long>comparingByValue())
            .orElse(null);
    boolean manyLayouts = city.sources().get(file.source()).layouts().size() > 1;
    return new FileReport(
        file.name(),
        manyLayouts ? file.layoutName() : "",
        tally.read(),
        tally.kept(),
        worst == null ? "" : worst.getKey().code(),
        worst == null ? 0 : worst.getValue());
  }

  private List<MonthCompleteness> completeness(List<MonthQuality> months) {
    Map<YearMonth, Long> kept = new TreeMap<>();
    months.stream()
        .filter(month -> !month.month().isEmpty() && month.rows().kept() > 0)
        .forEach(month -> kept.put(YearMonth.parse(month.month()), month.rows().kept()));
    if (kept.isEmpty()) {
      return List.of();
    }

    return Completeness.check(kept, firstWhole(), lastWhole());
  }

  private YearMonth firstWhole() {
    LocalDate from = city.period().from();
    YearMonth month = YearMonth.from(from);
    return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
  }

  private YearMonth lastWhole() {
    LocalDate end = city.period().to().isBefore(today) ? city.period().to() : today;
    return YearMonth.from(end).minusMonths(1);
  }

  private static String rejected(SourceSettings source, Map<FindingCode, Long> findings) {
    boolean any = findings.keySet().stream().anyMatch(FindingCode::repairable);
    return any ? "%s/%s-*.csv".formatted(LakeV1.REJECTED, source.name()) : "";
  }
}
