package org.beatlight.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.QualityReport;
import org.beatlight.core.quality.SourceQuality;
import org.beatlight.core.quality.SourceReport;
import org.beatlight.core.quality.SourceTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityCsvTest {
  private static final String HEAD = "source,month,finding,rows,read,became,meaning\r\n";

  @Test
  void withoutASourceThereIsTheHeadAlone() {
    assertThat(new String(QualityCsv.of(QualityReport.EMPTY), StandardCharsets.UTF_8))
        .isEqualTo(HEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "incidents | incidents",
        "=HYPERLINK(0) | '=HYPERLINK(0)",
        "+1 | '+1",
        "-1 | '-1",
        "@sum | '@sum",
        "a, b | \"a, b\"",
        "a\"b | \"a\"\"b\"",
        "=a, b | \"'=a, b\"",
        "a=1 | a=1",
      })
  void aNameIsNeitherAFormulaNorTwoCells(String name, String cell) {
    assertThat(csvOf(name))
        .isEqualTo(HEAD + cell + ",all,no-time,1,3,dropped,the time of occurrence is missing\r\n");
  }

  @Test
  void lettersBeyondAsciiAreMarkedForSpreadsheets() {
    assertThat(csvOf("délits")).startsWith("\uFEFFsource,month").contains("\r\ndélits,all,");
  }

  private static String csvOf(String source) {
    Map<FindingCode, Long> findings = Map.of(FindingCode.NO_TIME, 1L);
    SourceQuality quality = new SourceQuality(SourceTally.of(source, 3, 2, findings), findings);
    return new String(
        QualityCsv.of(new QualityReport(List.of(SourceReport.of(quality)), List.of())),
        StandardCharsets.UTF_8);
  }
}
