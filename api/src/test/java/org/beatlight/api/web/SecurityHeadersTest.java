package org.beatlight.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
  @Test
  void withoutABasemapNothingIsLoadedFromElsewhere() {
    assertThat(SecurityHeaders.policy(Optional.empty())).contains("connect-src 'self';");
    assertThat(SecurityHeaders.policy(Optional.of("/own/style.json")))
        .contains("connect-src 'self';");
    assertThat(SecurityHeaders.policy(Optional.of("https://maps.example.org:8443/s.json?a=b")))
        .contains("connect-src 'self' https://maps.example.org:8443;");
  }
}
