package org.beatlight.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "GZIP", "br, gzip", "gzip;q=0.001", "gzip; q=1.0", "*", "*;q=0.5"})
  void callersThatNameGzipGetIt(String accepted) {
    assertThat(GzipJson.takesGzip(accepted)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "*;q=0", "notgzip"})
  void callersThatDoNotTakeGzipDoNotGetIt(String accepted) {
    assertThat(GzipJson.takesGzip(accepted)).isFalse();
  }

  @Test
  void callersThatSayNothingDoNotGetIt() {
    assertThat(GzipJson.takesGzip(null)).isFalse();
  }

  @Test
  void tagsOfCompressedAnswersAreToldFromThoseOfPlainOnes() {
    assertThat(GzipTags.compressed("\"7-abc\"")).isEqualTo("\"7-abc-gzip\"");
    assertThat(GzipTags.plain("\"7-abc-gzip\", \"6-abc\", W/\"5-abc-gzip\""))
        .isEqualTo("\"7-abc\", W/\"5-abc\"");
    assertThat(GzipTags.plain("*")).isEqualTo("*");
  }

  @Test
  void withoutABasemapNothingIsLoadedFromElsewhere() {
    assertThat(SecurityHeaders.policy(Optional.empty())).contains("connect-src 'self';");
    assertThat(SecurityHeaders.policy(Optional.of("/own/style.json")))
        .contains("connect-src 'self';");
    assertThat(SecurityHeaders.policy(Optional.of("https://maps.example.org:8443/s.json?a=b")))
        .contains("connect-src 'self' https://maps.example.org:8443;");
  }
}
