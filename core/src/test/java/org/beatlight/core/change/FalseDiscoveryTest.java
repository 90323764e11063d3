package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  private static final double NONE = Double.NaN;

  @Test
  void eachValueIsScaledByItsRankAndNeverAboveALargerOnes() {
    // ascending .01 .02 .04 -> 3 × .01/1 = .03, 3 × .02/2 = .03, 3 × .04/3 = .04
    assertThat(FalseDiscovery.qValues(new double[] {.04, .01, .02}))
        .containsExactly(new double[] {.04, .03, .03}, within(1e-15));
  }

  @Test
  void givesTheReferenceValues() {
    double[] p = {
      .0001, .004, .0095, .019, .095, .201, .278, .298, .324, .344, .432, .459, .652, .759, 1
    };
    double[] q = {
      .0015, .03, .0475, .07125, .285, .5025, .516, .516, .516, .516, .57375, .57375, .752308,
      .813214, 1
    };

    assertThat(FalseDiscovery.qValues(p)).containsExactly(q, within(5e-7));
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
