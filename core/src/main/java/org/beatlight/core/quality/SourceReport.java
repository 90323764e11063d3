package org.beatlight.core.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quality of one source, for its data steward.
 *
 * @param findings rows by {@link FindingCode#code()}
 * @param months by month, rows of unknown time first; none, or all rows of the source
 * @param completeness every whole month, in order
 * @param files by name
 * @param crosswalk name and version of the table that its categories were mapped by; empty where
 *     the settings spell them out
 */
public record SourceReport(
    SourceTally tally,
    Map<String, Long> findings,
    List<MonthQuality> months,
    List<MonthCompleteness> completeness,
    List<FileReport> files,
    RepairList repairs,
    String crosswalk) {
  public SourceReport {
    findings = FindingCounts.inOrder(findings);
    months = months.stream().sorted(Comparator.comparing(MonthQuality::month)).toList();
    completeness = List.copyOf(completeness);
    files = files.stream().sorted(Comparator.comparing(FileReport::file)).toList();
    if (!months.isEmpty()) {
      requireSame(tally.source(), "rows", tally.rows(), rows(months));
      requireSame(tally.source(), "findings", findings, findings(months));
    }
  }

  /** Returns the report of a source of which the sums alone are known. */
  public static SourceReport of(SourceQuality quality) {
    return new SourceReport(
        quality.tally(),
        FindingCounts.byCode(quality.findings()),
        List.of(),
        List.of(),
        List.of(),
        RepairList.EMPTY,
        "");
  }

  /** Returns the sums alone. */
  public SourceQuality quality() {
    return new SourceQuality(tally, FindingCounts.byFinding(findings));
  }

  private static RowCounts rows(List<MonthQuality> months) {
    return months.stream().map(MonthQuality::rows).reduce(RowCounts.NONE, RowCounts::plus);
  }

  private static Map<String, Long> findings(List<MonthQuality> months) {
    Map<String, Long> sums = new TreeMap<>();
    months.forEach(
        month -> month.findings().forEach((code, rows) -> sums.merge(code, rows, Long::sum)));
    return FindingCounts.inOrder(sums);
  }

  private static void requireSame(String source, String what, Object whole, Object months) {
    if (!whole.equals(months)) {
      throw new IllegalArgumentException(
          "%s: expected the %s of the months to add up to %s, got %s"
              .formatted(source, what, whole, months));
    }
  }
}
