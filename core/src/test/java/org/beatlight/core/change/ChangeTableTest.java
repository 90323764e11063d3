package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.beatlight.core.event.Kind;
import org.junit.jupiter.api.Test;

class ChangeTableTest {
  private static Counts counts(String beat, int now, int before) {
    return new Counts(beat, Kind.INCIDENT, "burglary", now, before);
  }

  private static List<Verdict> verdicts(ChangeTable table) {
    return table.changes().stream().map(Change::verdict).toList();
  }

  @Test
  void flagsClearChangesBothWaysAndLeavesTheRestAlone() {
    ChangeTable table =
        ChangeTable.of(
            List.of(
                counts("a", 60, 20), counts("b", 20, 60), counts("c", 21, 20), counts("d", 0, 0)),
            0.1);

    assertThat(verdicts(table))
        .containsExactly(Verdict.MORE, Verdict.FEWER, Verdict.NO_CLEAR_CHANGE, Verdict.NOT_TESTED);
    assertThat(table.tests()).isEqualTo(3);
    assertThat(table.falseDiscoveryRate()).isEqualTo(0.1);
  }

  @Test
  void aRowCarriesItsValuesAndItsCounts() {
    ChangeTable table = ChangeTable.of(List.of(counts("a", 3, 0), counts("b", 0, 0)), 0.1);

    double p = ETest.pValue(3, 0); // .088379, alone in the table, so q = p
    assertThat(table.changes())
        .containsExactly(
            new Change(counts("a", 3, 0), p, p, Verdict.MORE),
            new Change(counts("b", 0, 0), Double.NaN, Double.NaN, Verdict.NOT_TESTED));
  }

  @Test
  void theSameRowIsNoNewsInALargeTable() {
    List<Counts> many =
        IntStream.range(0, 50)
            .mapToObj(i -> i == 0 ? counts("a", 3, 0) : counts("b" + i, 5, 5))
            .toList();

    assertThat(verdicts(ChangeTable.of(many, 0.1))).containsOnly(Verdict.NO_CLEAR_CHANGE);
  }

  @Test
  void equalCountsAreNeverAChangeWhateverTheRate() {
    assertThat(verdicts(ChangeTable.of(List.of(counts("a", 5, 5)), 0.999)))
        .containsExactly(Verdict.NO_CLEAR_CHANGE);
  }

  @Test
  void anEmptyTableHasNoTests() {
    assertThat(ChangeTable.of(List.of(), 0.1)).isEqualTo(new ChangeTable(List.of(), 0, 0.1));
  }

  @Test
  void refusesRatesThatAreNoShareAndCountsBelowZero() {
    for (double rate : new double[] {0, 1, Double.NaN}) {
      assertThatThrownBy(() -> ChangeTable.of(List.of(), rate))
          .hasMessage("expected a false discovery rate between 0 and 1, got " + rate);
    }
    assertThatThrownBy(() -> counts("a", -1, 0))
        .hasMessage(
            "beat a, incident burglary: expected counts of at least 0, got -1 now and 0 before");
    assertThatThrownBy(() -> counts("a", 0, -2))
        .hasMessage(
            "beat a, incident burglary: expected counts of at least 0, got 0 now and -2 before");
  }
}
