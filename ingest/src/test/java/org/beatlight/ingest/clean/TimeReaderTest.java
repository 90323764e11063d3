package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeReaderTest {
  @ParameterizedTest(name = "{1} by {0} is {2}")
  @CsvSource({
    "yyyy-MM-dd HH:mm, 2014-01-02 03:04, 2014-01-02T09:04:00Z",
    "yyyy-MM-dd HH:mm, ' 2014-01-02 03:04 ', 2014-01-02T09:04:00Z",
    "yyyy-MM-dd'T'HH:mm:ss, 2014-07-02T03:04:05, 2014-07-02T08:04:05Z",
    "yyyy-MM-dd'T'HH:mm:ssXXX, 2014-07-02T03:04:05+02:00, 2014-07-02T01:04:05Z",
    "MM/dd/yyyy hh:mm:ss a, 01/02/2014 03:04:05 pm, 2014-01-02T21:04:05Z",
    "M/d/yyyy H:mm, 1/2/2014 3:04, 2014-01-02T09:04:00Z",
    "d MMM yyyy HH'h', 2 JAN 2014 03h, 2014-01-02T09:00:00Z",
    "d.M.yy H:mm, 2.1.14 3:04, 2014-01-02T09:04:00Z",
  })
  void aMomentIsRead(String pattern, String text, Instant expected) {
    assertThat(reader(pattern).read(text))
        .isEqualTo(
            new TimeWindow(
                expected,
                expected,
                expected.atZone(Trial.CHICAGO).toLocalDate(),
                TimePrecision.MINUTE));
  }

  @Test
  void aDayRunsToTheFirstInstantOfTheNext() {
    assertThat(reader("MM/dd/yyyy").read("07/02/2011"))
        .isEqualTo(
            new TimeWindow(
                Instant.parse("2011-07-02T05:00:00Z"),
                Instant.parse("2011-07-03T05:00:00Z"),
                LocalDate.of(2011, 7, 2),
                TimePrecision.DAY));
  }

  @Test
  void aDayOfAClockChangeHas23Hours() {
    assertThat(reader("yyyy-MM-dd").read("2014-03-09"))
        .isEqualTo(
            new TimeWindow(
                Instant.parse("2014-03-09T06:00:00Z"),
                Instant.parse("2014-03-10T05:00:00Z"),
                LocalDate.of(2014, 3, 9),
                TimePrecision.DAY));
  }

  @Test
  void aMonthRunsToTheNextAndCountsAsItsFirstDay() {
    assertThat(reader("yyyy-MM").read("2014-12"))
        .isEqualTo(
            new TimeWindow(
                Instant.parse("2014-12-01T06:00:00Z"),
                Instant.parse("2015-01-01T06:00:00Z"),
                LocalDate.of(2014, 12, 1),
                TimePrecision.MONTH));
  }

  @Test
  void aTimeThatTheClockChangeSkippedIsMovedOnByTheGap() {
    Instant at = Instant.parse("2014-03-09T08:30:00Z"); // 02:30 was not; 03:30 CDT
    TimeReader reader = reader("yyyy-MM-dd HH:mm");

    assertThat(reader.read("2014-03-09 02:30"))
        .isEqualTo(new TimeWindow(at, at, LocalDate.of(2014, 3, 9), TimePrecision.MINUTE));
    assertThat(reader.localMinute(at)).isEqualTo(3 * 60 + 30);
  }

  @Test
  void aTimeThatCameTwiceIsTheEarlier() {
    Instant at = Instant.parse("2014-11-02T06:30:00Z"); // 01:30 CDT, an hour before 01:30 CST

    assertThat(reader("yyyy-MM-dd HH:mm").read("2014-11-02 01:30"))
        .isEqualTo(new TimeWindow(at, at, LocalDate.of(2014, 11, 2), TimePrecision.MINUTE));
  }

  @ParameterizedTest
  @CsvSource({"2014-02-29", "2014-13-01", "2014-1-1", "2014-01-01 10:00", "01/02/2014", "''"})
  void whatIsNoDayIsNotRead(String text) {
    assertThat(reader("yyyy-MM-dd").read(text)).isNull();
  }

  @Test
  void theFirstPatternThatFitsWins() {
    assertThat(reader("MM/dd/yyyy", "dd/MM/yyyy").read("02/03/2014"))
        .extracting("localDate")
        .isEqualTo(LocalDate.of(2014, 2, 3));
    assertThat(reader("MM/dd/yyyy", "dd/MM/yyyy").read("22/03/2014"))
        .extracting("localDate")
        .isEqualTo(LocalDate.of(2014, 3, 22));
  }

  private static TimeReader reader(String... patterns) {
    SourceRules rules =
        new SourceRules(
            "police",
            Kind.INCIDENT,
            true,
            List.of(patterns),
            "",
            Map.of(),
            Set.of(),
            Set.of(),
            Provenance.UNKNOWN,
            Trial.CHICAGO,
            Trial.RULES.from(),
            Trial.RULES.to(),
            "");
    return new TimeReader(DateFormats.of(rules), Trial.CHICAGO);
  }
}
