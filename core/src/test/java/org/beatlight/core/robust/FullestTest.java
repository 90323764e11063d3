package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullestTest {
  @Test
  void takesTheGreatestValuesUntilTheyCoverTheShare() {
    double[] values = {1, 4, 2, 3};

    assertThat(Fullest.least(values, i -> 10, 20)).isEqualTo(3);
    assertThat(Fullest.least(values, i -> 10, 29)).isEqualTo(3);
    assertThat(Fullest.least(values, i -> 10, 40)).isEqualTo(1);
  }

  @Test
  void partsOfOneValueAreTakenTogetherOrNotAtAll() {
    double[] values = {5, 3, 3, 1};

    assertThat(Fullest.least(values, i -> 1, 2)).isEqualTo(5);
    assertThat(Fullest.least(values, i -> 1, 3)).isEqualTo(3);
  }

  @Test
  void whatCoversTooMuchAloneIsNotTakenNorWhatIsBelowIt() {
    double[] values = {9, 5};

    assertThat(Fullest.least(values, i -> i == 0 ? 8 : 1, 4)).isInfinite();
  }

  @Test
  void zerosNegativesAndWhatIsLeftOutAreNeverTaken() {
    assertThat(Fullest.least(new double[] {0, -1, Double.NaN}, i -> 1, 10)).isInfinite();
    assertThat(Fullest.least(new double[] {0, 2, Double.NaN}, i -> 1, 10)).isEqualTo(2);
    assertThat(Fullest.least(new double[0], i -> 1, 10)).isInfinite();
  }
}
