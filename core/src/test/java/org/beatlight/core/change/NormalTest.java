package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {
  @Test
  void halfLiesAboveTheMiddle() {
    assertThat(Normal.upperTail(0)).isEqualTo(0.5);
    assertThat(Normal.twoSided(0)).isEqualTo(1);
  }

  @Test
  void tailsKeepTheirDigits() {
    // computed with 40 digits (mpmath)
    assertTail(0.5, TAILS[0]);
    assertTail(1, TAILS[1]);
    assertTail(1.959963984540054, TAILS[2]);
    assertTail(5, TAILS[3]);
    assertTail(6, TAILS[4]);
    assertTail(10, TAILS[5]);
    assertTail(37, TAILS[6]);
  }

  private static final double[] TAILS = {
    0.3085375387259869,
    0.15865525393145705,
    0.025000000000000012,
    2.866515718791939e-7,
    9.86587645037698e-10,
    7.619853024160525e-24,
    5.725571222524577e-300
  };

  private static void assertTail(double z, double tail) {
    assertThat(Normal.upperTail(z) / tail).isEqualTo(1, within(1e-14));
    assertThat(Normal.twoSided(-z) / (2 * tail)).isEqualTo(1, within(1e-14));
    assertThat(Normal.upperTail(-z)).isEqualTo(1 - tail, within(1e-15));
  }

  @Test
  void theApproximationsMeet() {
    for (double join : new double[] {0.67448975, Math.sqrt(32)}) {
      assertThat(Normal.upperTail(Math.nextUp(join)) / Normal.upperTail(Math.nextDown(join)))
          .isEqualTo(1, within(1e-13));
    }
  }

  @Test
  void theEndsAreZeroAndOneAndNothingStaysNothing() {
    assertThat(Normal.upperTail(Double.POSITIVE_INFINITY)).isZero();
    assertThat(Normal.upperTail(Double.NEGATIVE_INFINITY)).isEqualTo(1);
    assertThat(Normal.upperTail(40)).isZero();
    assertThat(Normal.twoSided(Double.NaN)).isNaN();
  }
}
