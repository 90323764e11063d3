package org.beatlight.api.publication;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.quality.BeatAgreement;
import org.beatlight.core.quality.Completeness;
import org.beatlight.core.quality.FileReport;
import org.beatlight.core.quality.LayerFaults;
import org.beatlight.core.quality.LayerReport;
import org.beatlight.core.quality.MonthCompleteness;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.Offender;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.RepairList;
import org.beatlight.core.quality.RowCounts;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.beatlight.core.quality.StackedPlace;
import org.beatlight.core.quality.Usable;

/**
 * The quality of the tiny city's data. Incidents come 20 a month to April, of which 2 are lost; May
 * is low with 3, and June is not whole. Noise came without a fault.
 */
final class TinyQuality {
  private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

  private TinyQuality() {}

  static QualityReport report() {
    return new QualityReport(List.of(incidents(), noise()), List.of(beats()));
  }

  private static SourceReport incidents() {
    List<MonthQuality> months = new ArrayList<>();
    months.add(month("2024-01", 20, Map.of()));
    months.add(month("2024-02", 20, Map.of()));
    months.add(month("2024-03", 20, Map.of("other-beat", 1L)));
    months.add(month("2024-04", 20, Map.of("null-island", 2L)));
    months.add(month("2024-05", 3, Map.of()));
    months.add(month("2024-06", 7, Map.of()));
    months.add(month("", 1, Map.of("no-time", 1L)));
    return new SourceReport(
        new SourceTally("incidents", 91, 88, 3, 0, 0),
        Map.of("no-time", 1L, "null-island", 2L, "other-beat", 1L),
        months,
        completeness(months),
        List.of(new FileReport("incidents.csv", "", 91, 88, "null-island", 2)),
        new RepairList(
            List.of(new Offender("other-beat", "coded A2, lies in A1", 1)),
            List.of(new StackedPlace(-87.6965, 41.8025, 12, 5, "A1")),
            "rejected/incidents.csv"),
        "tiny-codes 2024-01");
  }

  private static List<MonthCompleteness> completeness(List<MonthQuality> months) {
    Map<YearMonth, Long> kept = new TreeMap<>();
    for (MonthQuality month : months) {
      if (!month.month().isEmpty()) {
        kept.put(YearMonth.parse(month.month()), month.rows().kept());
      }
    }
    return Completeness.check(kept, FEBRUARY, FEBRUARY.plusMonths(3));
  }

  private static SourceReport noise() {
    return SourceReport.of(
        new SourceQuality(new SourceTally("noise", 227, 227, 0, 0, 0), Map.of()));
  }

  private static LayerReport beats() {
    LayerFaults gap =
        new LayerFaults(
            1,
            4200.5,
            List.of(new LayerFaults.LayerFault(List.of("A2", "B1"), -87.687, 41.8105, 4200.5)));
    return new LayerReport(
        "beat",
        "",
        3,
        List.of(new LayerReport.MultipartArea("B1", 2)),
        gap,
        LayerFaults.NONE,
        List.of(new LayerReport.CodedBeat("Z9", 2)));
  }

  private static MonthQuality month(String month, long read, Map<String, Long> findings) {
    long lost = findings.getOrDefault("null-island", 0L) + findings.getOrDefault("no-time", 0L);
    long kept = read - lost;
    return new MonthQuality(
        month,
        new RowCounts(read, kept, lost, 0, 0),
        new Usable(kept, kept / 2, kept),
        new BeatAgreement(kept, kept - findings.getOrDefault("other-beat", 0L)),
        findings);
  }
}
