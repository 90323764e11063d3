package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryRowTest {
  @ParameterizedTest
  @CsvSource({"burglary,Burglary", "motor-vehicle-theft,Motor vehicle theft", "-,-", "9-1-1,9 1 1"})
  void aCategoryIsToldInWords(String category, String name) {
    assertThat(new CategoryRow("incident", category, 1).name()).isEqualTo(name);
  }
}
