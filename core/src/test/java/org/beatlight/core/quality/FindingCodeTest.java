package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingCodeTest {
  @Test
  void aFindingIsSpeltWithHyphensAndFoundByThatSpelling() {
    assertThat(FindingCode.NULL_ISLAND.code()).isEqualTo("null-island");
    assertThat(FindingCode.Outcome.DUPLICATE.code()).isEqualTo("duplicate");
    assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::code).map(FindingCode::ofCode))
        .containsExactly(FindingCode.values());
  }

  @Test
  void aSpellingThatIsNoFindingIsRefused() {
    assertThatThrownBy(() -> FindingCode.ofCode("NULL_ISLAND"))
        .hasMessage("expected the code of a finding such as null-island, got \"NULL_ISLAND\"");
  }

  @Test
  void countsKeepTheOrderOfTheFindingsInBothShapes() {
    Map<String, Long> given = new HashMap<>(Map.of("other-beat", 3L, "no-time", 1L));
    given.put("superseded", 2L);

    Map<String, Long> counts = FindingCounts.inOrder(given);

    assertThat(counts.keySet()).containsExactly("no-time", "superseded", "other-beat");
    assertThat(FindingCounts.byFinding(counts))
        .isEqualTo(
            Map.of(
                FindingCode.NO_TIME, 1L, FindingCode.SUPERSEDED, 2L, FindingCode.OTHER_BEAT, 3L));
    assertThatThrownBy(() -> counts.put("no-time", 0L))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aCountBelowNothingIsRefused() {
    assertThatThrownBy(() -> FindingCounts.inOrder(Map.of("no-time", -1L)))
        .hasMessage("no-time: expected rows >= 0, got -1");
  }
}
