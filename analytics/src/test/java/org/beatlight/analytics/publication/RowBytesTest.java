package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowBytesTest {
  @Test
  void aRowIsTheCountOfItsFieldsThenEachFieldsLengthAndBytes() {
    // 2 fields; 4 bytes, the int 7; 2 bytes, é in UTF-8
    assertThat(hex(7, "é")).isEqualTo("0002" + "00000004" + "00000007" + "00000002" + "c3a9");
  }

  @Test
  void aNullHasTheLengthMinusOneAndNoBytes() {
    assertThat(hex(1L, null)).isEqualTo("0002" + "00000008" + "0000000000000001" + "ffffffff");
  }

  @Test
  void daysCountFromTheYear2000() {
    assertThat(hex(LocalDate.of(1999, 12, 31))).isEqualTo("0001" + "00000004" + "ffffffff");
  }

  @Test
  void doublesAreIeeeBitsAndBytesAreThemselves() {
    assertThat(hex(1.0, new byte[] {5}))
        .isEqualTo("0002" + "00000008" + "3ff0000000000000" + "00000001" + "05");
  }

  @Test
  void aTypeThatNoColumnHasIsRefused() {
    assertThatThrownBy(() -> RowBytes.of(Instant.EPOCH))
        .hasMessage("no column holds a java.time.Instant");
  }

  private static String hex(@Nullable Object... values) {
    return HexFormat.of().formatHex(RowBytes.of(values));
  }
}
