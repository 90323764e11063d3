package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusesTest {
  private static final Statuses STATUSES = new Statuses(new TrialRules().source());

  private final Notes notes = new Notes("police", 1);

  @ParameterizedTest
  @CsvSource({
    "Withdrawn, WITHDRAWN, '\"Withdrawn\"'",
    "' WITHDRAWN ', WITHDRAWN, '\"WITHDRAWN\"'",
    "open - dup, DUPLICATE_STATUS, '\"open - dup\"'",
  })
  void aRecordThatIsTakenBackDoesNotStand(String status, FindingCode code, String detail) {
    assertThat(STATUSES.standing(status, notes)).isFalse();
    assertThat(notes.<String>conclude(null))
        .isEqualTo(new Cleaned.Dropped<>(new Finding(code, "police", 1, detail), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Open", "not withdrawn", "open-dup"})
  void everyOtherStatusStands(String status) {
    assertThat(STATUSES.standing(status, notes)).isTrue();
    assertThat(notes.conclude("")).isEqualTo(new Cleaned.Kept<>("", java.util.List.of()));
  }
}
