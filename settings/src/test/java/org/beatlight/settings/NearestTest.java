package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void editsAreCountedByHand() {
    assertThat(Nearest.edits("kitten", "sitting")).isEqualTo(3); // k>s, e>i, +g
    assertThat(Nearest.edits("", "zone")).isEqualTo(4);
    assertThat(Nearest.edits("ZONE", "zone")).isZero();
  }

  @Test
  void theNearestWordIsOfferedAndTheFirstOfEquals() {
    assertThat(Nearest.hint("kine", List.of("zone", "kind", "line")))
        .isEqualTo(" (did you mean kind?)");
  }

  @Test
  void aWordFarFromAllGivesNoOffer() {
    assertThat(Nearest.hint("colour", List.of("zone", "kind"))).isEmpty();
    assertThat(Nearest.hint("xy", List.of("to"))).isEmpty();
  }
}
