package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.settings.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowReaderTest {
  private static final TrialRules RULES = new TrialRules();
  private static final TimeReader TIMES = RULES.times();
  private static final WindowReader READER = new WindowReader(RULES.source(), TIMES);

  private final Notes notes = new Notes("police", 1);

  @ParameterizedTest(name = "from {0} to {1}: ends {2}, doubts {3}")
  @CsvSource({
    "2014-01-02 10:00, '', 2014-01-02T16:00:00Z, 0",
    "2014-01-02 10:00, 2014-01-02 12:00, 2014-01-02T18:00:00Z, 0",
    "2014-01-02 10:00, 2014-01-02 10:00, 2014-01-02T16:00:00Z, 0",
    "2014-01-02 10:00, 2014-01-02 09:59, 2014-01-02T16:00:00Z, 1",
    "2014-01-02 10:00, 2014-01-02, 2014-01-03T06:00:00Z, 0", // some time that day
    "2014-01-02 10:00, 2014-01-01, 2014-01-02T16:00:00Z, 1",
    "2014-01-02, '', 2014-01-03T06:00:00Z, 0",
    "2014-01-02, 2014-01-02, 2014-01-03T06:00:00Z, 0",
    "2014-01-02, 2014-01-04, 2014-01-05T06:00:00Z, 0",
    "2014-01-02, 2014-01-01, 2014-01-03T06:00:00Z, 1", // its end is the start's first instant
    "2014-01-02, 2014-01-02 10:00, 2014-01-02T16:00:00Z, 0",
    "2014-01-02 10:00, 2014-01, 2014-02-01T06:00:00Z, 0",
    "2014-01, 2013-12-31, 2014-02-01T06:00:00Z, 1",
  })
  void theEndIsUsedWhereItDoesNotComeBeforeTheStart(
      String from, String to, Instant end, int doubts) {
    TimeWindow start = Objects.requireNonNull(TIMES.read(from));
    TimeWindow window = read(from, to);

    assertThat(window)
        .isEqualTo(new TimeWindow(start.from(), end, start.localDate(), start.precision()));
    assertThat(doubts()).hasSize(doubts);
  }

  @Test
  void theDayOfTheLoadIsPossibleAndTheNextIsNot() {
    read("2015-06-01", "");
    assertThat(told()).isEqualTo("OUTSIDE_PERIOD 2015-06-01");
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, OUTSIDE_PERIOD",
    "1899-12-31, IMPOSSIBLE_TIME",
    "2015-06-02, IMPOSSIBLE_TIME",
    "9999-12-31, IMPOSSIBLE_TIME",
    "0001-01-01, IMPOSSIBLE_TIME",
    "2015-01-01, OUTSIDE_PERIOD",
    "2012-12-31, OUTSIDE_PERIOD",
  })
  void daysOutsideAreTold(String day, String code) {
    assertThat(read(day, "")).isEqualTo(TIMES.read(day));
    assertThat(told()).isEqualTo(code + " " + day);
  }

  @ParameterizedTest
  @CsvSource({"2013-01-01", "2014-12-31", "2013-01-01 00:00", "2014-12-31 23:59", "2014-12"})
  void daysWithinAreNot(String day) {
    assertThat(read(day, "")).isEqualTo(TIMES.read(day));
    assertThat(doubts()).isEmpty();
  }

  @Test
  void theReportIsItsOwnMoment() {
    TimeWindow occurred = Objects.requireNonNull(TIMES.read("2014-01-02 10:00"));

    assertThat(READER.readReported("2014-01-02 10:00", occurred, notes))
        .isEqualTo(Instant.parse("2014-01-02T16:00:00Z"));
    assertThat(READER.readReported("2014-01-02", occurred, notes)) // some time that day
        .isEqualTo(Instant.parse("2014-01-02T06:00:00Z"));
    assertThat(READER.readReported("", occurred, notes)).isNull();
    assertThat(doubts()).isEmpty();

    assertThat(READER.readReported("2014-01-02 09:59", occurred, notes))
        .isEqualTo(Instant.parse("2014-01-02T15:59:00Z"));
    assertThat(doubts()).extracting(f -> f.code().name()).containsExactly("REPORTED_TOO_EARLY");
  }

  @Test
  void aMonthCountsByItsFirstDay() {
    assertThat(read("2015-01", "")).extracting("precision").isEqualTo(TimePrecision.MONTH);
    assertThat(told()).isEqualTo("OUTSIDE_PERIOD 2015-01-01");
  }

  private @Nullable TimeWindow read(String from, String to) {
    return READER.read(Trial.good(Map.of(Field.OCCURRED, from, Field.OCCURRED_TO, to)), notes);
  }

  private List<Finding> doubts() {
    return ((Cleaned.Kept<String>) notes.conclude("")).doubts();
  }

  private String told() {
    Finding reason = ((Cleaned.Dropped<String>) notes.<String>conclude(null)).reason();
    return reason.code() + " " + reason.detail();
  }
}
