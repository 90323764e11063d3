package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.Cleaned;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {
  private final Notes notes = new Notes("police", 1);

  @ParameterizedTest
  @ValueSource(strings = {"Noise Complaint", "NOISE COMPLAINT", " noise complaint\t"})
  void wordsFitWhateverTheirCaseAndTheSpaceAroundThem(String word) {
    for (String written : List.of("Noise Complaint", " Noise Complaint ", "noise COMPLAINT\t")) {
      Categories categories = categories(Map.of(written, "noise"));

      assertThat(categories.read(word, notes)).isEqualTo("noise");
    }
    assertThat(doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noise  Complaint", "NoiseComplaint", "Noise", "620"})
  void otherWordsAreUnmapped(String word) {
    Categories categories = categories(Map.of("Noise Complaint", "noise", "0620", "burglary"));

    assertThat(categories.read(word, notes)).isEqualTo("unmapped");
    assertThat(doubts())
        .containsExactly(
            new Finding(FindingCode.UNMAPPED_CATEGORY, "police", 1, "\"" + word + "\""));
  }

  @Test
  void aMissingWordIsUnmapped() {
    assertThat(categories(Map.of("noise", "noise")).read("", notes)).isEqualTo("unmapped");
    assertThat(doubts())
        .containsExactly(new Finding(FindingCode.MISSING_CATEGORY, "police", 1, ""));
  }

  @Test
  void aWordMayBeMappedToUnmapped() {
    assertThat(categories(Map.of("other", "unmapped")).read("Other", notes)).isEqualTo("unmapped");
    assertThat(doubts()).isEmpty();
  }

  @Test
  void theExactWordGoesFirst() {
    Categories categories = categories(Map.of("a", "theft", "A", "assault"));

    assertThat(categories.read("a", notes)).isEqualTo("theft");
    assertThat(categories.read("A", notes)).isEqualTo("assault");
  }

  @Test
  void oneCategoryForAllRowsNeedsNoWord() {
    Categories categories = new Categories(new TrialRules().categoryOfAll("noise").source());

    assertThat(categories.read("", notes)).isEqualTo("noise");
    assertThat(categories.read("burglary", notes)).isEqualTo("noise");
    assertThat(doubts()).isEmpty();
  }

  private static Categories categories(Map<String, String> bySourceCategory) {
    return new Categories(new TrialRules().categories(bySourceCategory).source());
  }

  private List<Finding> doubts() {
    return ((Cleaned.Kept<String>) notes.conclude("")).doubts();
  }
}
