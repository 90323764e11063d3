package org.beatlight.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void codesAreThoseOfTheContract() {
    assertThat(Arrays.stream(Verdict.values()).map(Verdict::code))
        .containsExactly("more", "fewer", "no-clear-change", "not-tested");
  }

  @Test
  void everyCodeLeadsBackToItsVerdict() {
    assertThat(Arrays.stream(Verdict.values()).map(v -> Verdict.ofCode(v.code())))
        .containsExactly(Verdict.values());
  }

  @Test
  void refusesOtherWords() {
    assertThatThrownBy(() -> Verdict.ofCode("up"))
        .hasMessage("expected more, fewer, no-clear-change or not-tested, got \"up\"");
  }
}
