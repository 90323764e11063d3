package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "+1",
        "1.",
        ".5",
        "-.5",
        "41.802675539",
        "-87.603603827",
        "1e3",
        "1E-3",
        "123456789012345",
        "1234567890123456",
        "0.000000000000001",
        "0.1234567890123456",
        "999999999999999",
        "9007199254740993",
        "00041.80",
        "1e400"
      })
  void numbersAreWhatJavaReads(String text) {
    assertThat(Numbers.read(text)).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".", "-.", "1.2.3", "1d", "2f", "0x1p3", "NaN", "1,5", "--1", "٣"})
  void otherTextsAreNoNumbers(String text) {
    assertThat(Numbers.read(text)).isNaN();
  }

  @Test
  void randomNumbersAreWhatJavaReadsToTheLastBit() {
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9));
      String text = String.format(Locale.ROOT, "%." + random.nextInt(16) + "f", value);
      assertThat(Numbers.read(text)).as(text).isEqualTo(Double.parseDouble(text));
    }
  }
}
