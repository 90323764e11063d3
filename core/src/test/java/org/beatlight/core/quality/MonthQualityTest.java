package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthQualityTest {
  private static final RowCounts ROWS = new RowCounts(10, 6, 2, 1, 1);

  @Test
  void rowsAreDerivedFromTheFindingsThatTookThemAway() {
    Map<FindingCode, Long> findings =
        Map.of(
            FindingCode.NO_COORDINATES, 2L,
            FindingCode.SUPERSEDED, 1L,
            FindingCode.DUPLICATE_ROW, 1L,
            FindingCode.OTHER_BEAT, 5L);

    assertThat(RowCounts.of(10, 6, findings)).isEqualTo(ROWS);
    assertThat(ROWS.plus(ROWS)).isEqualTo(new RowCounts(20, 12, 4, 2, 2));
  }

  @Test
  void aLostRowShows() {
    assertThatThrownBy(() -> new RowCounts(11, 6, 2, 1, 1))
        .hasMessage("read 11 is not kept 6 + dropped 2 + superseded 1 + duplicates 1");
    assertThatThrownBy(() -> new RowCounts(0, 1, -1, 0, 0))
        .hasMessage("expected counts >= 0, got kept 1, dropped -1, superseded 0, duplicates 0");
  }

  @Test
  void whatIsUsableWasKept() {
    assertThat(month("2024-05", new Usable(6, 6, 6), new BeatAgreement(6, 6)).usable().inSpace())
        .isEqualTo(6);
    assertThatThrownBy(() -> month("2024-05", new Usable(6, 7, 6), BeatAgreement.NONE))
        .hasMessageStartingWith(
            "month \"2024-05\": expected no more rows to be usable or compared than the 6 kept");
    assertThatThrownBy(() -> month("", Usable.NONE, new BeatAgreement(7, 1)))
        .hasMessageStartingWith("month \"\": expected no more rows");
    assertThatThrownBy(() -> new Usable(0, -1, 0)).hasMessageContaining("expected counts >= 0");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4})
  void noMoreRowsAgreeThanAreCompared(long agreeing) {
    assertThatThrownBy(() -> new BeatAgreement(3, agreeing))
        .hasMessage("expected 0 to 3 agreeing rows, got " + agreeing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13", "2024-5", "May", "2024-05-01", " "})
  void whatIsNoMonthIsRefused(String text) {
    assertThatThrownBy(() -> month(text, Usable.NONE, BeatAgreement.NONE))
        .hasMessage("expected a month such as 2014-05 or nothing, got \"" + text + "\"");
  }

  @Test
  void aFileKeepsNoMoreThanItHolds() {
    assertThat(new FileReport("a.csv", "", 3, 2, "no-time", 1).worstRows()).isEqualTo(1);
    assertThat(new FileReport("a.csv", "", 3, 3, "", 0).worstFinding()).isEmpty();
    assertThatThrownBy(() -> new FileReport("a.csv", "", 3, 4, "", 0))
        .hasMessage("a.csv: expected 0 to 3 rows kept, got 4");
    assertThatThrownBy(() -> new FileReport("a.csv", "", 3, -1, "", 0))
        .hasMessage("a.csv: expected 0 to 3 rows kept, got -1");
    assertThatThrownBy(() -> new FileReport("a.csv", "", 3, 2, "NO_TIME", 1))
        .hasMessageContaining("\"NO_TIME\"");
  }

  @Test
  void theWorstComeFirst() {
    Offender unmapped = new Offender("unmapped-category", "XYZ", 1204);
    Offender unknown = new Offender("unknown-beat", "2535", 80);
    Offender alsoUnknown = new Offender("unknown-beat", "0311", 80);
    Offender time = new Offender("unreadable-time", "31/02/2014", 80);

    assertThat(Offender.worst(List.of(unknown, alsoUnknown, time, unmapped), 3))
        .containsExactly(unmapped, time, alsoUnknown);
    assertThatThrownBy(() -> new Offender("unknown-beat", "2535", 0))
        .hasMessage("unknown-beat \"2535\": expected at least 1 row, got 0");
  }

  @Test
  void stackedPlacesComeByEventsThenFromTheWest() {
    StackedPlace most = new StackedPlace(-87.6, 41.9, 900, 40, "0111");
    StackedPlace west = new StackedPlace(-87.8, 41.9, 300, 0, "");
    StackedPlace south = new StackedPlace(-87.7, 41.7, 300, 2, "0222");
    StackedPlace north = new StackedPlace(-87.7, 41.8, 300, 2, "0222");

    assertThat(StackedPlace.worst(List.of(north, south, west, most), 3))
        .containsExactly(most, west, south);
  }

  @Test
  void theLargestFaultsAreAmongThoseCounted() {
    LayerFaults.LayerFault gap = new LayerFaults.LayerFault(List.of("A", "B"), -87.6, 41.8, 12.5);

    assertThat(new LayerFaults(2, 13, List.of(gap)).largest()).containsExactly(gap);
    assertThatThrownBy(() -> new LayerFaults(0, 12.5, List.of(gap)))
        .hasMessage("expected at most 0 faults of an area >= 0 m2, got 1 of 12.5");
    assertThatThrownBy(() -> new LayerFaults(1, Double.NaN, List.of()))
        .hasMessageContaining("got 0 of NaN");
  }

  private static MonthQuality month(String month, Usable usable, BeatAgreement beats) {
    return new MonthQuality(month, ROWS, usable, beats, Map.of("other-beat", 5L));
  }
}
