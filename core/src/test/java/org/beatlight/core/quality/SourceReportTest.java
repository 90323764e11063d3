package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceReportTest {
  private static final SourceTally TALLY = new SourceTally("incidents", 10, 7, 3, 0, 0);
  private static final Map<String, Long> FINDINGS = Map.of("no-time", 2L, "null-island", 1L);

  private static final MonthQuality MAY =
      month("2024-05", new RowCounts(8, 7, 1, 0, 0), Map.of("null-island", 1L));
  private static final MonthQuality UNKNOWN =
      month("", new RowCounts(2, 0, 2, 0, 0), Map.of("no-time", 2L));

  @Test
  void monthsAndFilesAreInOneOrder() {
    FileReport a = new FileReport("a.csv", "", 4, 4, "", 0);
    FileReport b = new FileReport("b.csv", "", 6, 3, "no-time", 2);
    SourceReport report =
        new SourceReport(
            TALLY, FINDINGS, List.of(MAY, UNKNOWN), List.of(), List.of(b, a), RepairList.EMPTY, "");

    assertThat(report.months()).containsExactly(UNKNOWN, MAY);
    assertThat(report.files()).containsExactly(a, b);
    assertThat(report.findings().keySet()).containsExactly("null-island", "no-time");
  }

  @Test
  void aRowMissingFromTheMonthsShows() {
    assertThatThrownBy(() -> report(TALLY, FINDINGS, List.of(MAY)))
        .hasMessage(
            "incidents: expected the rows of the months to add up to RowCounts[read=10, kept=7,"
                + " dropped=3, superseded=0, duplicates=0], got RowCounts[read=8, kept=7,"
                + " dropped=1, superseded=0, duplicates=0]");
  }

  @Test
  void aFindingMissingFromTheMonthsShows() {
    Map<String, Long> more = Map.of("no-time", 2L, "null-island", 1L, "other-beat", 1L);

    assertThatThrownBy(() -> report(TALLY, more, List.of(MAY, UNKNOWN)))
        .hasMessage(
            "incidents: expected the findings of the months to add up to {null-island=1,"
                + " no-time=2, other-beat=1}, got {null-island=1, no-time=2}");
  }

  @Test
  void theSumsAloneMakeAReportToo() {
    SourceQuality quality =
        new SourceQuality(TALLY, Map.of(FindingCode.NO_TIME, 2L, FindingCode.NULL_ISLAND, 1L));

    SourceReport report = SourceReport.of(quality);

    assertThat(report).isEqualTo(report(TALLY, FINDINGS, List.of()));
    assertThat(report.quality()).isEqualTo(quality);
  }

  @Test
  void theWholeReportOwnsItsLists() {
    LayerReport layer =
        new LayerReport(
            "beat",
            "2012-12-19",
            275,
            List.of(new LayerReport.MultipartArea("3100", 2)),
            LayerFaults.NONE,
            LayerFaults.NONE,
            List.of(new LayerReport.CodedBeat("2535", 80)));
    QualityReport report =
        new QualityReport(List.of(report(TALLY, FINDINGS, List.of())), List.of(layer));

    assertThatThrownBy(() -> report.sources().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> report.layers().get(0).multipart().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(QualityReport.EMPTY.sources()).isEmpty();
  }

  private static SourceReport report(
      SourceTally tally, Map<String, Long> findings, List<MonthQuality> months) {
    return new SourceReport(tally, findings, months, List.of(), List.of(), RepairList.EMPTY, "");
  }

  private static MonthQuality month(String month, RowCounts rows, Map<String, Long> findings) {
    return new MonthQuality(month, rows, Usable.NONE, BeatAgreement.NONE, findings);
  }
}
