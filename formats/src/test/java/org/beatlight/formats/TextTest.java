package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void numbersHaveNoNeedlessFractionOrExponent() {
    assertThat(Text.of(12.0)).isEqualTo("12");
    assertThat(Text.of(1.5e10)).isEqualTo("15000000000");
    assertThat(Text.of(-2.5e-5)).isEqualTo("-0.000025");
    assertThat(Text.of(0.1f)).isEqualTo("0.1");
    assertThat(Text.of(-0.0)).isEqualTo("0");
    assertThat(Text.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(Text.of(1e300)).isEqualTo("1E+300");
    assertThat(Text.of(1_713)).isEqualTo("1713");
  }

  @Test
  void aNumberThatIsNoneIsNoValue() {
    assertThat(Text.of(null)).isEmpty();
    assertThat(Text.of(Double.NaN)).isEmpty();
    assertThat(Text.of(Float.NaN)).isEmpty();
    assertThat(Text.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
  }

  @Test
  void timesAreWrittenToTheSecondAtLeast() {
    assertThat(Text.of(OffsetDateTime.parse("2024-03-01T00:00-06:00")))
        .isEqualTo("2024-03-01T06:00:00Z");
    assertThat(Text.of(LocalDateTime.parse("2024-03-01T00:00"))).isEqualTo("2024-03-01T00:00:00");
    assertThat(Text.of(LocalTime.NOON)).isEqualTo("12:00:00");
  }

  @Test
  void everyNumberCanBeReadBack() {
    qt().withFixedSeed(7)
        .forAll(doubles().any())
        .check(number -> number.isNaN() || Double.parseDouble(Text.of(number)) == number);
  }
}
