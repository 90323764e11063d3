package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.settings.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {
  private final Notes notes = new Notes("police", 1);

  @ParameterizedTest
  @CsvSource({
    "'', 1",
    "1, 1",
    "+3, 3",
    "-1, -1",
    "0, 0",
    "-0, 0",
    "2.0, 2",
    "1e3, 1000",
    "2147483647, 2147483647",
    "-2147483647, -2147483647",
  })
  void wholeNumbersAreCounts(String text, int count) {
    assertThat(read(text)).isEqualTo(count);
    assertThat(doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "a few",
        "NaN",
        "Infinity",
        "-Infinity",
        "2147483648",
        "-2147483648",
        "1e300",
        "1,000",
        "2d",
        "3f",
        "0x1p3"
      })
  void otherTextsAreTakenForOne(String text) {
    assertThat(read(text)).isEqualTo(1);
    assertThat(doubts())
        .containsExactly(
            new Finding(FindingCode.UNREADABLE_COUNT, "police", 1, "\"" + text + "\""));
  }

  private int read(String text) {
    return CountReader.read(Trial.fields(Map.of(Field.COUNT, text)), notes);
  }

  private List<Finding> doubts() {
    return ((Cleaned.Kept<String>) notes.conclude("")).doubts();
  }
}
