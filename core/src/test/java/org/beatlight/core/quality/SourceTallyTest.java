package org.beatlight.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTallyTest {
  private static final Map<FindingCode, Long> FINDINGS =
      Map.of(
          FindingCode.NULL_ISLAND, 2L,
          FindingCode.NO_TIME, 3L,
          FindingCode.SUPERSEDED, 1L,
          FindingCode.DUPLICATE_ROW, 4L,
          FindingCode.OTHER_BEAT, 50L);

  @Test
  void everyRowIsKeptDroppedSupersededOrADuplicate() {
    assertThat(SourceTally.of("incidents", 100, 90, FINDINGS))
        .isEqualTo(new SourceTally("incidents", 100, 90, 5, 1, 4));
  }

  @Test
  void aLostRowShows() {
    assertThatThrownBy(() -> SourceTally.of("incidents", 101, 90, FINDINGS))
        .hasMessage("incidents: read 101 is not kept 90 + dropped 5 + superseded 1 + duplicates 4");
  }

  @Test
  void findingsAreListedInTheOrderOfTheirCodesAndCannotChange() {
    Map<FindingCode, Long> given = new EnumMap<>(FINDINGS);
    SourceQuality quality =
        new SourceQuality(SourceTally.of("incidents", 100, 90, FINDINGS), given);
    given.clear();

    assertThat(quality.findings().keySet())
        .containsExactly(
            FindingCode.NULL_ISLAND,
            FindingCode.NO_TIME,
            FindingCode.DUPLICATE_ROW,
            FindingCode.SUPERSEDED,
            FindingCode.OTHER_BEAT);
    assertThatThrownBy(() -> quality.findings().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyCodeSaysWhatItMeansAndWhatBecomesOfTheRow() {
    assertThat(FindingCode.values())
        .allSatisfy(code -> assertThat(code.meaning()).isNotBlank().doesNotEndWith("."));
    assertThat(FindingCode.WITHDRAWN.outcome()).isEqualTo(FindingCode.Outcome.DROPPED);
    assertThat(FindingCode.STACKED_PLACE.outcome()).isEqualTo(FindingCode.Outcome.KEPT);
  }

  @Test
  void aKeptRowOwnsItsDoubts() {
    Finding doubt = new Finding(FindingCode.OTHER_BEAT, "incidents", 7, "0211 for 0212");
    List<Finding> given = new java.util.ArrayList<>(List.of(doubt));
    Cleaned.Kept<String> kept = new Cleaned.Kept<>("row", given);
    given.clear();

    assertThat(kept.doubts()).containsExactly(doubt);
    assertThat(new Cleaned.Dropped<String>(doubt, Optional.empty()).reason()).isEqualTo(doubt);
  }
}
