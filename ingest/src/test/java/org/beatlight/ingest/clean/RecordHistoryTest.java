package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beatlight.core.quality.FindingCode.DUPLICATE_ROW;
import static org.beatlight.core.quality.FindingCode.LIKELY_DUPLICATE;
import static org.beatlight.core.quality.FindingCode.SUPERSEDED;
import static org.beatlight.core.quality.FindingCode.WITHDRAWAL;
import static org.beatlight.core.quality.FindingCode.WITHDRAWN;
import static org.beatlight.core.quality.FindingCode.WITHDRAWS_NOTHING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.RecordHistory.Further;
import org.junit.jupiter.api.Test;

class RecordHistoryTest {
  @Test
  void aLoneRowStands() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 0)))).isEmpty();
  }

  @Test
  void theGreatestVersionStands() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 9), row(2, 'b', 10), row(3, 'c', 2))))
        .isEqualTo(Map.of(place(1), SUPERSEDED, place(3), SUPERSEDED));
  }

  @Test
  void theLaterRowStandsOnATie() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 0), row(2, 'b', 0))))
        .isEqualTo(Map.of(place(1), SUPERSEDED));
    assertThat(RecordHistory.losers(List.of(row(0, 9, 'a', 0, 1), row(1, 1, 'b', 0, 1))))
        .isEqualTo(Map.of(new RowPlace(0, 9), SUPERSEDED)); // of a later piece or file
  }

  @Test
  void ofEqualRowsTheFirstStands() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 1), row(2, 'a', 1), row(3, 'a', 1))))
        .isEqualTo(Map.of(place(2), DUPLICATE_ROW, place(3), DUPLICATE_ROW));
  }

  @Test
  void aCopyOfAnOldVersionIsACopyAndTheOldVersionIsSuperseded() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 1), row(2, 'a', 1), row(3, 'b', 2))))
        .isEqualTo(Map.of(place(1), SUPERSEDED, place(2), DUPLICATE_ROW));
  }

  @Test
  void aRecordThatReturnsToItsFirstStateIsThatState() {
    assertThat(RecordHistory.losers(List.of(row(1, 'a', 0), row(2, 'b', 0), row(3, 'a', 0))))
        .isEqualTo(Map.of(place(2), SUPERSEDED, place(3), DUPLICATE_ROW));
  }

  @Test
  void aNegativeCountTakesBackTheRowThatStands() {
    assertThat(byId(row(1, 'a', 1, 1), row(2, 'b', 2, -1)))
        .isEqualTo(Map.of(place(1), WITHDRAWN, place(2), WITHDRAWAL));
  }

  @Test
  void whatIsTakenBackMayComeAnew() {
    assertThat(byId(row(1, 'a', 1, 1), row(2, 'b', 2, -1), row(3, 'c', 3, 1)))
        .isEqualTo(Map.of(place(1), WITHDRAWN, place(2), WITHDRAWAL));
  }

  @Test
  void aNegativeCountBeforeAnyRowTakesBackNothing() {
    assertThat(byId(row(1, 'b', 1, -1), row(2, 'a', 2, 1)))
        .isEqualTo(Map.of(place(1), WITHDRAWS_NOTHING));
    assertThat(byId(row(1, 'b', 2, -1), row(2, 'a', 1, 1))) // the age counts, not the order
        .isEqualTo(Map.of(place(2), WITHDRAWN, place(1), WITHDRAWAL));
  }

  @Test
  void withAnIdTheNewerRowTakesTheOldersPlace() {
    assertThat(byId(row(1, 'a', 1, 1), row(2, 'b', 2, 2), row(3, 'b', 2, 2)))
        .isEqualTo(Map.of(place(1), SUPERSEDED, place(3), DUPLICATE_ROW));
    assertThat(byId(row(1, 'a', 1, 1), row(2, 'b', 2, 2), row(3, 'c', 3, -2)))
        .isEqualTo(Map.of(place(1), SUPERSEDED, place(2), WITHDRAWN, place(3), WITHDRAWAL));
  }

  @Test
  void withoutAnIdRowsOfOnePlaceAndTimeStandSideBySide() {
    assertThat(byEvent(row(1, 'a', 0, 1), row(2, 'b', 0, 1))).isEmpty();
    assertThat(byEvent(row(1, 'a', 0, 1), row(2, 'a', 0, 1)))
        .isEqualTo(Map.of(place(2), DUPLICATE_ROW));
  }

  @Test
  void withoutAnIdANegativeCountTakesBackTheLatest() {
    assertThat(byEvent(row(1, 'a', 0, 1), row(2, 'b', 0, 1), row(3, 'c', 0, -1)))
        .isEqualTo(Map.of(place(2), WITHDRAWN, place(3), WITHDRAWAL));
    assertThat(
            byEvent(row(1, 'a', 0, 1), row(2, 'b', 0, -1), row(3, 'c', 0, -1), row(4, 'd', 0, -1)))
        .isEqualTo(
            Map.of(
                place(1), WITHDRAWN,
                place(2), WITHDRAWAL,
                place(3), WITHDRAWS_NOTHING,
                place(4), WITHDRAWS_NOTHING));
  }

  @Test
  void oneRowStandsWhateverTheOrder() {
    Random random = new Random(41);
    for (int i = 0; i < 2_000; i++) {
      List<Version> rows = rows(random, 1);
      Map<RowPlace, FindingCode> losers = RecordHistory.losers(rows);
      Collections.shuffle(rows, random);

      assertThat(losers).hasSize(rows.size() - 1);
      assertThat(RecordHistory.losers(rows)).isEqualTo(losers);
      assertThat(RecordHistory.losersWithCounts(rows, Further.TAKES_ITS_PLACE))
          .hasSize(rows.size() - 1);
    }
  }

  @Test
  void withCountsAtMostOneRowStandsAndEveryWithdrawalHasItsRow() {
    Random random = new Random(43);
    for (int i = 0; i < 2_000; i++) {
      List<Version> rows = rows(random, -1);
      Map<RowPlace, FindingCode> losers =
          RecordHistory.losersWithCounts(rows, Further.TAKES_ITS_PLACE);
      Collections.shuffle(rows, random);

      assertThat(RecordHistory.losersWithCounts(rows, Further.TAKES_ITS_PLACE)).isEqualTo(losers);
      assertThat(losers.size()).isBetween(rows.size() - 1, rows.size());
      assertThat(count(losers, WITHDRAWN)).isEqualTo(count(losers, WITHDRAWAL));
      Map<RowPlace, FindingCode> byEvent =
          RecordHistory.losersWithCounts(rows, Further.STANDS_BESIDE);
      assertThat(count(byEvent, WITHDRAWN)).isEqualTo(count(byEvent, WITHDRAWAL));
      assertThat(byEvent.values()).doesNotContain(SUPERSEDED, LIKELY_DUPLICATE);
      for (Version row : rows) {
        assertThat(row.count() < 0)
            .isEqualTo(
                List.of(WITHDRAWAL, WITHDRAWS_NOTHING)
                    .contains(losers.getOrDefault(row.place(), WITHDRAWN)));
      }
    }
  }

  /** Some rows of one record; a row's digest goes with its version and count. */
  private static List<Version> rows(Random random, int leastCount) {
    List<Version> rows = new ArrayList<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0; i < size; i++) {
      int version = random.nextInt(4);
      int count = leastCount < 0 && version % 2 == 1 ? -1 : 1;
      rows.add(row(random.nextInt(2), i, (char) ('a' + version), version / 2, count));
    }
    return rows;
  }

  private static long count(Map<RowPlace, FindingCode> losers, FindingCode code) {
    return losers.values().stream().filter(code::equals).count();
  }

  private static Map<RowPlace, FindingCode> byId(Version... rows) {
    return RecordHistory.losersWithCounts(List.of(rows), Further.TAKES_ITS_PLACE);
  }

  private static Map<RowPlace, FindingCode> byEvent(Version... rows) {
    return RecordHistory.losersWithCounts(List.of(rows), Further.STANDS_BESIDE);
  }

  private static RowPlace place(long record) {
    return new RowPlace(0, record);
  }

  private static Version row(long record, char digest, long version) {
    return row(record, digest, version, 1);
  }

  private static Version row(long record, char digest, long version, int count) {
    return row(0, record, digest, version, count);
  }

  private static Version row(int split, long record, char digest, long version, int count) {
    return new Version(new RowPlace(split, record), new Fingerprint(0, digest), version, 0, count);
  }
}
