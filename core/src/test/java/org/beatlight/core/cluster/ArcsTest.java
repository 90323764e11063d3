package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArcsTest {
  private static final double THIRD = 2 * Math.PI / 3;

  private static boolean cover(double half, double... directions) {
    Arcs arcs = new Arcs();
    for (double direction : directions) {
      arcs.add(direction, half);
    }
    return arcs.coverCircle();
  }

  @Test
  void threeThirdsWithALittleMoreCoverTheCircle() {
    assertThat(cover(THIRD / 2 + 1e-6, 0, THIRD, -THIRD)).isTrue();
    assertThat(cover(THIRD / 2 + 1e-6, Math.PI, Math.PI - THIRD, THIRD - Math.PI)).isTrue();
  }

  @Test
  void threeThirdsWithALittleLessLeaveGaps() {
    assertThat(cover(THIRD / 2 - 1e-6, 0, THIRD, -THIRD)).isFalse();
  }

  @Test
  void aGapAtTheEndOfTheTurnIsSeen() {
    assertThat(cover(THIRD / 2 + 1e-6, -THIRD, 0)).isFalse();
  }

  @Test
  void whatRunsOverTheEndCoversTheBeginning() {
    // from −π + 0.1: a short arc, which alone would leave a gap up to the next
    Arcs arcs = new Arcs();
    arcs.add(-Math.PI + 0.2, 0.1);
    arcs.add(Math.PI - 0.2, 1); // on to −π + 0.8
    arcs.add(-1.5, 1); // −2.5 to −0.5
    arcs.add(1, 1.6); // −0.6 to 2.6
    assertThat(arcs.coverCircle()).isTrue();
  }

  @Test
  void noArcsCoverNothing() {
    assertThat(cover(1)).isFalse();
  }
}
