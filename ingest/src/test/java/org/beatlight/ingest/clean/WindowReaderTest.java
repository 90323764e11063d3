package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.beatlight.core.quality.Cleaned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowReaderTest {
  private static final WindowReader READER =
      new WindowReader(Trial.RULES, new TimeReader(DateFormats.of(Trial.RULES), Trial.CHICAGO));

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
  })
  void theEndIsUsedWhereItDoesNotComeBeforeTheStart(
      String from, String to, Instant end, int doubts) {
    RawFields fields =
        RecordCleanerTest.with(
            RecordCleanerTest.with(Trial.GOOD, "occurred", from), "occurredTo", to);
    Notes notes = new Notes("police", 1);

    assertThat(READER.read(fields, notes)).extracting("to").isEqualTo(end);
    assertThat(((Cleaned.Kept<String>) notes.conclude("")).doubts()).hasSize(doubts);
  }

  @Test
  void theReportIsItsOwnMoment() {
    assertThat(READER.readReported("2014-01-02 10:00", new Notes("police", 1)))
        .isEqualTo(Instant.parse("2014-01-02T16:00:00Z"));
    assertThat(READER.readReported(" ", new Notes("police", 1))).isNull();
  }
}
