package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final TextDecoder decoder = new TextDecoder(List.of(StandardCharsets.UTF_8, WINDOWS));

  @Test
  void textsOfTwoEncodingsLieInOneFile() {
    assertThat(decode("Zoë €", StandardCharsets.UTF_8)).isEqualTo("Zoë €");
    assertThat(decoder.usedAnother()).isFalse();

    assertThat(decode("Zoë €", WINDOWS)).isEqualTo("Zoë €");
    assertThat(decoder.usedAnother()).isTrue();
    assertThat(decoder.usedAnother()).isFalse(); // asked once, answered once

    assertThat(decode("Zoë €", StandardCharsets.UTF_8)).isEqualTo("Zoë €");
    assertThat(decoder.usedAnother()).isFalse();
  }

  @Test
  void oneTextOfTheOtherEncodingAmongManyIsTold() {
    decode("Zoë", WINDOWS);
    decode("Zoë", StandardCharsets.UTF_8);
    decode("plain", WINDOWS);

    assertThat(decoder.usedAnother()).isTrue();
  }

  @Test
  void asciiIsTheSameInBoth() {
    assertThat(decode("\u0000 ~\u007F", WINDOWS)).isEqualTo("\u0000 ~\u007F");
    assertThat(decode("", WINDOWS)).isEmpty();
    assertThat(decoder.usedAnother()).isFalse();
  }

  @Test
  void onlyTheBytesAskedForAreLookedAt() {
    byte[] bytes = "éabcé".getBytes(StandardCharsets.UTF_8);

    assertThat(decoder.decode(bytes, 2, 5)).isEqualTo("abc");
    assertThat(decoder.decode(bytes, 1, 5)).isEqualTo("©abc"); // half an é: no UTF-8
    assertThat(decoder.usedAnother()).isTrue();
  }

  @Test
  void theLastEncodingTakesAnyBytes() {
    byte[] undefined = {'a', (byte) 0x81};

    assertThat(decoder.decode(undefined, 0, 2)).isEqualTo("a\uFFFD");
    assertThat(new TextDecoder(List.of(StandardCharsets.UTF_8)).decode(undefined, 0, 2))
        .isEqualTo("a\uFFFD");
  }

  @Test
  void surrogatesAndOverlongFormsAreNoUtf8() {
    byte[] overlong = {(byte) 0xC0, (byte) 0xAF};
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};

    assertThat(decoder.decode(overlong, 0, 2)).isEqualTo("À¯");
    assertThat(decoder.usedAnother()).isTrue();
    assertThat(decoder.decode(surrogate, 0, 3)).isEqualTo("í\u00A0€");
    assertThat(decoder.usedAnother()).isTrue();
  }

  @Test
  void oneEncodingAloneIsNeverAnother() {
    TextDecoder alone = new TextDecoder(List.of(StandardCharsets.UTF_8));
    byte[] windows = "Zoë".getBytes(WINDOWS);

    assertThat(alone.decode(windows, 0, windows.length)).isEqualTo("Zo\uFFFD");
    assertThat(alone.usedAnother()).isFalse();
  }

  private String decode(String text, Charset charset) {
    byte[] bytes = text.getBytes(charset);
    return decoder.decode(bytes, 0, bytes.length);
  }
}
