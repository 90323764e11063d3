package org.beatlight.api.quality;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.beatlight.api.web.Csv;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceReport;

/**
 * The findings as a long table: a line for every source, month and finding. Spreadsheets take UTF-8
 * for something else unless it is marked, so letters beyond ASCII are.
 */
final class QualityCsv {
  private static final String MARK = "\uFEFF";

  private final StringBuilder lines = new StringBuilder();

  private QualityCsv() {
    line("source", "month", "finding", "rows", "read", "became", "meaning");
  }

  static byte[] of(QualityReport report) {
    QualityCsv csv = new QualityCsv();
    report.sources().forEach(csv::add);
    boolean plain = csv.lines.chars().allMatch(letter -> letter < 128);
    return ((plain ? "" : MARK) + csv.lines).getBytes(StandardCharsets.UTF_8);
  }

  private void add(SourceReport source) {
    List<MonthQuality> months = source.months();
    if (months.isEmpty()) {
      add(source, "all", source.tally().read(), source.findings());
    }
    for (MonthQuality month : months) {
      String name = month.month().isEmpty() ? "unknown" : month.month();
      add(source, name, month.rows().read(), month.findings());
    }
  }

  private void add(SourceReport source, String month, long read, Map<String, Long> findings) {
    findings.forEach(
        (code, rows) -> {
          FindingCode finding = FindingCode.ofCode(code);
          line(
              Csv.safe(source.tally().source()),
              month,
              code,
              rows.toString(),
              Long.toString(read),
              finding.outcome().code(),
              finding.meaning());
        });
  }

  private void line(String... cells) {
    lines.append(Csv.line(List.of(cells)));
  }
}
