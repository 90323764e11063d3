package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.settings.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  private static final TimeReader TIMES =
      new TrialRules().dateFormats("yyyy-MM-dd HH:mm", "yyyy-MM-dd", "iso").times();

  @ParameterizedTest(name = "{0} < {1}")
  @CsvSource({
    "9, 10",
    "-10, -9",
    "-1.5, -1.25",
    "-0.5, 0",
    "1.09, 1.1",
    "1.000000001, 1.000000002",
    "9223372036854775806, 9223372036854775807",
    "2013-12-31 23:00, 2014-01-02 10:00",
    "2014-01-02, 2014-01-02 10:00",
    "2014-01-02T10:00:00.001Z, 2014-01-02T10:00:00.002Z",
    "'', -5",
    "'', 1970-01-01 00:00",
    "n/a, 0",
    "1e5, 0", // no number as versions are written
  })
  void versionsAreOrdered(String older, String newer) {
    // the older comes later, so that the order of rows does not help
    assertThat(Version.BY_AGE.compare(version(2, older), version(1, newer))).isNegative();
    assertThat(Version.BY_AGE.compare(version(1, newer), version(2, older))).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1, 1.0", "007, 7", "'', n/a", "1.50, 1.5", "2014-01-02, 2014-01-02 00:00"})
  void onATieTheLaterRowIsNewer(String one, String other) {
    assertThat(Version.BY_AGE.compare(version(1, one), version(2, other))).isNegative();
    assertThat(Version.BY_AGE.compare(version(1, other), version(2, one))).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999999999", "-99999999999999999999999999"})
  void aNumberBeyondAllIsTheGreatestOrLeast(String text) {
    Version version = version(1, text);

    assertThat(Math.abs(version.whole())).isEqualTo(Long.MAX_VALUE);
    assertThat(Version.BY_AGE.compare(version(2, ""), version)).isNegative();
  }

  @Test
  void aVersionKnowsItsRow() {
    RawRow row = Trial.row(5, Trial.good(Map.of(Field.VERSION, "3.5", Field.COUNT, "-2")));
    RowCleaner cleaner = new TrialRules().cleaner();
    Outcome outcome = cleaner.clean(List.of(row)).get(0);

    assertThat(cleaner.version(outcome))
        .isEqualTo(new Version(row.place(), row.digest(), 3, 500_000_000, -2));
  }

  @Test
  void sortingByAgeIsAnOrder() {
    List<Version> sorted =
        Stream.of("", "n/a", "-2.5", "-2", "0", "0.1", "2", "10", "1970-01-02")
            .map(text -> version(1, text))
            .toList();

    assertThat(sorted.stream().sorted(Version.BY_AGE.reversed()).sorted(Version.BY_AGE))
        .containsExactlyElementsOf(sorted);
  }

  private static Version version(long record, String text) {
    RawRow row = Trial.row(record, Trial.fields(Map.of(Field.VERSION, text)));
    return Version.of(row, 1, TIMES);
  }
}
