package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  @ParameterizedTest(name = "{1} by {0} is {2}")
  @CsvSource({
    "yyyy-MM-dd HH:mm, 2014-01-02 03:04, 2014-01-02T09:04:00Z",
    "yyyy-MM-dd'T'HH:mm:ss, 2014-07-02T03:04:05, 2014-07-02T08:04:05Z",
    "yyyy-MM-dd'T'HH:mm:ss, 2014-07-02t03:04:05, 2014-07-02T08:04:05Z",
    "yyyy-MM-dd'T'HH:mm:ssXXX, 2014-07-02T03:04:05+02:00, 2014-07-02T01:04:05Z",
    "MM/dd/yyyy hh:mm:ss a, 01/02/2014 03:04:05 pm, 2014-01-02T21:04:05Z",
    "MM/dd/yyyy hh:mm:ss a, 01/02/2014 12:04:05 AM, 2014-01-02T06:04:05Z",
    "M/d/yyyy H:mm, 1/2/2014 3:04, 2014-01-02T09:04:00Z",
    "M/d/yyyy H:mm, 01/02/2014 03:04, 2014-01-02T09:04:00Z",
    "M/d/yyyy Hmm, 1/2/2014 304, 2014-01-02T09:04:00Z",
    "MM/dd/yyyy HHmm, 01/02/2014 0304, 2014-01-02T09:04:00Z",
    "d MMM yyyy HH'h', 2 JAN 2014 03h, 2014-01-02T09:00:00Z",
    "d.M.yy H:mm, 2.1.14 3:04, 2014-01-02T09:04:00Z",
    "yyyy MMM dd hh:mm:ss a, 2014 Jan 02 03:04:05 AM, 2014-01-02T09:04:05Z",
    "yyyyMMddHHmm, 201401020304, 2014-01-02T09:04:00Z",
    "iso, 2014-01-02T03:04, 2014-01-02T09:04:00Z",
    "iso, 2014-01-02 03:04:05, 2014-01-02T09:04:05Z",
    "iso, 2014-01-02T03:04:05.678, 2014-01-02T09:04:05Z",
    "iso, 2014-01-02T03:04:05.678Z, 2014-01-02T03:04:05.678Z",
    "iso, 2014-01-02t03:04z, 2014-01-02T03:04:00Z",
    "iso, 2014-01-02 03:04:05+05:30, 2014-01-01T21:34:05Z",
    "iso, 2014-01-02T03:04:05-0600, 2014-01-02T09:04:05Z",
    "iso, 2014-01-02T03:04:05-06, 2014-01-02T09:04:05Z",
    "epoch-seconds, 1388653445, 2014-01-02T09:04:05Z",
    "epoch-seconds, -86400, 1969-12-31T00:00:00Z",
    "epoch-millis, 1388653445678, 2014-01-02T09:04:05.678Z",
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

  @ParameterizedTest
  @ValueSource(strings = {"MM/dd/yyyy", "M/d/yyyy"})
  void aDayRunsToTheFirstInstantOfTheNext(String pattern) {
    assertThat(reader(pattern).read("07/02/2011"))
        .isEqualTo(
            new TimeWindow(
                Instant.parse("2011-07-02T05:00:00Z"),
                Instant.parse("2011-07-03T05:00:00Z"),
                LocalDate.of(2011, 7, 2),
                TimePrecision.DAY));
  }

  @Test
  void aDayOfAClockChangeHas23Hours() {
    assertThat(reader("iso").read("2014-03-09"))
        .isEqualTo(
            new TimeWindow(
                Instant.parse("2014-03-09T06:00:00Z"),
                Instant.parse("2014-03-10T05:00:00Z"),
                LocalDate.of(2014, 3, 9),
                TimePrecision.DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy-MM", "iso"})
  void aMonthRunsToTheNextAndCountsAsItsFirstDay(String pattern) {
    assertThat(reader(pattern).read("2014-12"))
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

  @Test
  void daysAreThoseOfTheCityWhateverTheFeedsZone() {
    TimeReader utc = new TrialRules().dateFormats("iso").zone("UTC").times();
    Instant at = Instant.parse("2014-01-02T03:04:00Z"); // 21:04 the evening before, in Chicago

    assertThat(utc.read("2014-01-02T03:04"))
        .isEqualTo(new TimeWindow(at, at, LocalDate.of(2014, 1, 1), TimePrecision.MINUTE));
    assertThat(utc.localMinute(at)).isEqualTo(21 * 60 + 4);
    assertThat(utc.read("2014-01-02")) // no day of UTC could be told
        .isEqualTo(reader("iso").read("2014-01-02"));
  }

  @Test
  void anOffsetOutdoesTheFeedsZone() {
    TimeReader utc = new TrialRules().dateFormats("iso").zone("UTC").times();

    assertThat(utc.read("2014-01-02T03:04-06:00"))
        .isEqualTo(reader("iso").read("2014-01-02T09:04Z"));
  }

  @Test
  void timesThatStandForUnknownLeaveTheDay() {
    TimeReader reader =
        new TrialRules()
            .dateFormats("iso", "MM/dd/yyyy hh:mm:ss a")
            .unknownTimes(LocalTime.MIDNIGHT, LocalTime.of(0, 1))
            .times();
    TimeWindow day = reader.read("2014-01-02");

    assertThat(reader.read("2014-01-02T00:00")).isEqualTo(day);
    assertThat(reader.read("01/02/2014 12:01:00 AM")).isEqualTo(day);
    assertThat(reader.read("01/02/2014 12:00:00 PM")).isNotEqualTo(day);
    assertThat(reader.read("2014-01-02T00:00:01")).isNotEqualTo(day);
    assertThat(reader.read("2014-01-02T00:00Z")).isNotEqualTo(day); // an instant is known
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-29",
        "2014-13-01",
        "2014-00-01",
        "2014-01-00",
        "2014-1-1",
        "14-01-01",
        "2014-01-01 10:00",
        "2014-01-01 ",
        " 2014-01-01",
        "01/02/2014",
        "2014-01-0l",
        "２０14-01-01",
        ""
      })
  void whatIsNoDayIsNotRead(String text) {
    assertThat(reader("yyyy-MM-dd").read(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-02-30",
        "2014-01-02T24:00",
        "2014-01-02T10",
        "2014-01-02T10:60",
        "2014-01-02T10:00:60",
        "2014-01-02T10:00+19:00",
        "2014",
        "20140102",
        "2014-W01-1",
        "2014-01-02T10:00:00 UTC",
        "NaN",
        "1388653445"
      })
  void whatIsNoIsoTimeIsNotRead(String text) {
    assertThat(reader("iso").read(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1388653445.5", "1e9", "0x1F", "", "9223372036854775808", "NaN"})
  void whatIsNoWholeNumberIsNoEpoch(String text) {
    assertThat(reader("epoch-seconds", "epoch-millis").read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "epoch-seconds, 9223372036854775807",
    "epoch-seconds, -9223372036854775808",
    "epoch-seconds, 1388653445000000000",
    "epoch-millis, 9223372036854775807",
    "epoch-millis, -9223372036854775808",
    "iso, +999999999-12-31",
    "iso, -999999999-01-01",
    "iso, +999999999-12",
    "iso, +999999999-12-31T23:59:59",
    "iso, +999999999-12-31T23:59:59Z",
    "yyyy MMM dd, +999999999 Dec 31",
    "yyyy MMM dd, +9999999999999999999 Dec 31",
  })
  void aTimeBeyondAllCalendarsIsNone(String pattern, String text) {
    assertThat(reader(pattern).read(text)).isNull();
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

  @ParameterizedTest(name = "{1} by {0}: {2}")
  @CsvSource({
    "MM/dd/yyyy, 25/12/2013, true",
    "MM/dd/yyyy, 25/13/2013, false",
    "dd.MM.yyyy HH:mm, 12.25.2013 10:00, true",
    "yyyy-MM-dd, 2013-25-12, true",
    "d MMM yyyy, Dec 25 2013, false",
    "iso, 2013-25-12, false",
    "yyyy-MM, 2013-25, false",
  })
  void aDateMayFitWithDayAndMonthExchangedAlone(String pattern, String text, boolean fits) {
    assertThat(reader(pattern).read(text)).isNull();
    assertThat(reader(pattern).fitsExchanged(text)).isEqualTo(fits);
  }

  @Test
  void localTimesAreInstantsAsTheJdkReadsThem() {
    Random random = new Random(29);
    TimeReader reader = reader("yyyy-MM-dd HH:mm");
    for (int i = 0; i < 10_000; i++) {
      java.time.LocalDateTime local =
          LocalDate.ofEpochDay(random.nextInt(80_000) - 30_000)
              .atTime(random.nextInt(24), random.nextInt(60));
      Instant at = local.atZone(Trial.CHICAGO).toInstant();

      assertThat(reader.read(local.toString().replace('T', ' ')))
          .isEqualTo(
              new TimeWindow(
                  at, at, local.atZone(Trial.CHICAGO).toLocalDate(), TimePrecision.MINUTE));
    }
  }

  private static TimeReader reader(String... patterns) {
    return new TrialRules().dateFormats(patterns).times();
  }
}
