package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beatlight.core.quality.FindingCode.DUPLICATE_ROW;
import static org.beatlight.core.quality.FindingCode.SUPERSEDED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordHistoryTest {
  private static final RecordHistory HISTORY =
      new RecordHistory(new TimeReader(DateFormats.of(Trial.RULES), Trial.CHICAGO));

  @Test
  void aLoneRowStands() {
    assertThat(HISTORY.losers(List.of(row(1, "a", "")))).isEmpty();
  }

  @Test
  void theGreatestVersionStands() {
    RawRow ninth = row(1, "a", "9");
    RawRow tenth = row(2, "b", "10"); // greater as a number, not as text
    RawRow second = row(3, "c", "2");

    assertThat(HISTORY.losers(List.of(ninth, tenth, second)))
        .isEqualTo(Map.of(ninth, SUPERSEDED, second, SUPERSEDED));
  }

  @Test
  void versionsMayBeTimes() {
    RawRow newer = row(1, "a", "2014-01-02 10:00");
    RawRow older = row(2, "b", "2013-12-31 23:00");

    assertThat(HISTORY.losers(List.of(newer, older))).isEqualTo(Map.of(older, SUPERSEDED));
  }

  @Test
  void aRowWithoutVersionIsOlderThanOneWith() {
    RawRow versioned = row(1, "a", "-5");
    RawRow bare = row(2, "b", "");

    assertThat(HISTORY.losers(List.of(versioned, bare))).isEqualTo(Map.of(bare, SUPERSEDED));
  }

  @Test
  void theLaterRowStandsOnATie() {
    RawRow first = row(1, "a", "");
    RawRow second = row(2, "b", "");

    assertThat(HISTORY.losers(List.of(first, second))).isEqualTo(Map.of(first, SUPERSEDED));
  }

  @Test
  void ofEqualRowsTheFirstStands() {
    RawRow first = row(1, "a", "1");
    RawRow second = row(2, "a", "1");
    RawRow third = row(3, "a", "1");

    assertThat(HISTORY.losers(List.of(first, second, third)))
        .isEqualTo(Map.of(second, DUPLICATE_ROW, third, DUPLICATE_ROW));
  }

  @Test
  void aCopyOfAnOldVersionIsACopyAndTheOldVersionIsSuperseded() {
    RawRow old = row(1, "a", "1");
    RawRow copy = row(2, "a", "1");
    RawRow current = row(3, "b", "2");

    assertThat(HISTORY.losers(List.of(old, copy, current)))
        .isEqualTo(Map.of(old, SUPERSEDED, copy, DUPLICATE_ROW));
  }

  @Test
  void aRecordThatReturnsToItsFirstStateIsThatState() {
    RawRow first = row(1, "a", "");
    RawRow between = row(2, "b", "");
    RawRow again = row(3, "a", "");

    assertThat(HISTORY.losers(List.of(first, between, again)))
        .isEqualTo(Map.of(between, SUPERSEDED, again, DUPLICATE_ROW));
  }

  private static RawRow row(long record, String digest, String version) {
    RawFields fields = RecordCleanerTest.with(Trial.GOOD, "version", version);
    return RawRow.withId(new RowPlace(0, 0, record), digest, fields);
  }
}
