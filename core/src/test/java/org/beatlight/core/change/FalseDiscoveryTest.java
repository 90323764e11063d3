package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  private static final double NONE = Double.NaN;

  /** R: p.adjust(p, "BY"). */
  private static final double[] BY = {
    0.00497734348984349,
    0.0995468697968698,
    0.157615877178377,
    0.236423815767566,
    0.945695263070263,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1
  };

  @Test
  void eachValueIsScaledByItsRankAndNeverAboveALargerOnes() {
    // ascending .01 .02 .04 -> 3 × .01/1 = .03, 3 × .02/2 = .03, 3 × .04/3 = .04
    assertThat(FalseDiscovery.qValues(new double[] {.04, .01, .02}))
        .containsExactly(new double[] {.04, .03, .03}, within(1e-15));
  }

  @Test
  void anyDependenceCostsTheSumOfTheInverseRanks() {
    // 1 + 1/2 + 1/3 = 11/6
    assertThat(FalseDiscovery.qValuesOfAnyDependence(new double[] {.04, NONE, .01, .02}))
        .containsExactly(new double[] {.04 * 11 / 6, NONE, .055, .055}, within(1e-15));
    assertThat(FalseDiscovery.qValuesOfAnyDependence(new double[] {.9, .8})).containsOnly(1);
    assertThat(FalseDiscovery.qValuesOfAnyDependence(new double[0])).isEmpty();
  }

  @Test
  void givesTheReferenceValues() {
    double[] p = {
      .0001, .004, .0095, .019, .095, .201, .278, .298, .324, .344, .432, .459, .652, .759, 1
    };
    List<String> q =
        List.of(
            ".0015", ".03", ".0475", ".07125", ".285", ".5025", ".516", ".516", ".516", ".516",
            ".57375", ".57375", ".752308", ".813214", "1");
    double[] ours = FalseDiscovery.qValues(p);
    ReferenceTable table = ReferenceTable.of("false-discovery");
    for (int i = 0; i < p.length; i++) {
      table.value("q of p = " + p[i], "Benjamini & Hochberg 1995", q.get(i), ours[i]);
    }
    table.values(
        "Benjamini-Yekutieli q of the same 15",
        "R p.adjust",
        BY,
        FalseDiscovery.qValuesOfAnyDependence(p),
        1e-14);
    table.settle();
  }

  @Test
  void whatWasNotTestedStaysOutOfTheTable() {
    assertThat(FalseDiscovery.qValues(new double[] {NONE, .04, NONE, .01, .02, NONE}))
        .containsExactly(new double[] {NONE, .04, NONE, .03, .03, NONE}, within(1e-15));
  }

  @Test
  void anEmptyTableAndOneTestAreFine() {
    assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
    assertThat(FalseDiscovery.qValues(new double[] {.2})).containsExactly(.2);
    assertThat(FalseDiscovery.qValues(new double[] {NONE})).containsExactly(NONE);
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatThrownBy(() -> FalseDiscovery.qValues(new double[] {.5, 1.1}))
        .hasMessage("test 1: expected a p-value in [0, 1], got 1.1");
    assertThatThrownBy(() -> FalseDiscovery.qValues(new double[] {-.1}))
        .hasMessage("test 0: expected a p-value in [0, 1], got -0.1");
  }
}
