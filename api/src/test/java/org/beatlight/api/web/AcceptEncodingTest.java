package org.beatlight.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "br, gzip", "gzip;q=0.001", "gzip; q=1.0", "*", "*;q=0.5"})
  void callersThatNameGzipGetIt(String accepted) {
    assertThat(AcceptEncoding.takesGzip(accepted)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "*;q=0", "notgzip"})
  void callersThatDoNotTakeGzipDoNotGetIt(String accepted) {
    assertThat(AcceptEncoding.takesGzip(accepted)).isFalse();
  }

  @Test
  void callersThatSayNothingDoNotGetIt() {
    assertThat(AcceptEncoding.takesGzip(null)).isFalse();
  }
}
