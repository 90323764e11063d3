package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ControlBandTest {
  @Test
  void theBandFollowsFromTheEightWeeksBefore() {
    // √9 = 3, (3 − 1.5)² = 2.25, (3 + 1.5)²
    int[] weekly = {100, 9, 9, 9, 9, 9, 9, 9, 9, 50};

    assertThat(ControlBand.before(weekly, 9)).contains(new ControlBand(9, 2.25, 20.25));
  }

  @Test
  void theWeekItselfAndOlderWeeksDoNotCount() {
    int[] weekly = {500, 4, 4, 4, 4, 4, 4, 4, 4, 900};

    assertThat(ControlBand.before(weekly, 9)).contains(new ControlBand(4, 0.25, 12.25));
  }

  @Test
  void theBandNeverGoesBelowZero() {
    // √1 − 1.5 < 0
    assertThat(ControlBand.before(new int[] {1, 1, 1, 1, 1, 1, 1, 1}, 8))
        .contains(new ControlBand(1, 0, 6.25));
    assertThat(ControlBand.before(new int[9], 8)).contains(new ControlBand(0, 0, 2.25));
  }

  @Test
  void theFirstEightWeeksHaveNone() {
    assertThat(ControlBand.before(new int[20], 7)).isEmpty();
    assertThat(ControlBand.before(new int[20], 0)).isEmpty();
  }

  /** √(9 + 16) = 5, 9 ± 15; at no noise ± 9. */
  @Test
  void noiseWidensTheBand() {
    int[] weekly = {9, 9, 9, 9, 9, 9, 9, 9, 50};

    assertThat(ControlBand.before(weekly, 8, 16)).contains(new ControlBand(9, 0, 24));
    assertThat(ControlBand.before(weekly, 8, 0)).contains(new ControlBand(9, 0, 18));
    assertThat(ControlBand.before(weekly, 7, 16)).isEmpty();
  }
}
