package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How callers of the service are to be treated. */
class ServiceSettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsNotSaidIsUsual() throws IOException {
    assertThat(read("")).isEqualTo(ServiceSettings.USUAL);
    assertThat(read("limits: {burst: 5}\n"))
        .isEqualTo(new ServiceSettings(new ServiceSettings.Limits(6_000, 5), List.of(), List.of()));
  }

  @Test
  void limitsProxiesAndOriginsAreRead() throws IOException {
    String yaml =
        """
        limits:
          requestsPerMinute: 60
          burst: 30
          trustedProxies: [10.0.0.7, 192.168.0.0/16, "::1", "fd00::/8"]
        cors: {origins: ["https://maps.example.org", "http://localhost:3000"]}
        """;

    assertThat(read(yaml))
        .isEqualTo(
            new ServiceSettings(
                new ServiceSettings.Limits(60, 30),
                List.of("10.0.0.7", "192.168.0.0/16", "::1", "fd00::/8"),
                List.of("https://maps.example.org", "http://localhost:3000")));
  }

  @Mistakes(
      """
      lake: lake | lake: lake\\nlimits: {perMinute: 5} | riverbend.yaml:7: limits.perMinute: unknown key, expected one of requestsPerMinute, burst, trustedProxies
      lake: lake | lake: lake\\nlimits: {requestsPerMinute: 0} | riverbend.yaml:7: limits.requestsPerMinute: expected a whole number of 1 or more, got "0"
      lake: lake | lake: lake\\nlimits: {trustedProxies: [proxy.example.org]} | riverbend.yaml:7: limits.trustedProxies[1]: expected an address such as 10.0.0.7 or 10.0.0.0/8, got "proxy.example.org"
      lake: lake | lake: lake\\nlimits: {trustedProxies: [10.0.0.256]} | riverbend.yaml:7: limits.trustedProxies[1]: expected an address such as 10.0.0.7 or 10.0.0.0/8, got "10.0.0.256"
      lake: lake | lake: lake\\nlimits: {trustedProxies: [10.0.0.0/33]} | riverbend.yaml:7: limits.trustedProxies[1]: expected an address such as 10.0.0.7 or 10.0.0.0/8, got "10.0.0.0/33"
      lake: lake | lake: lake\\nlimits: {trustedProxies: ["1:2:3"]} | riverbend.yaml:7: limits.trustedProxies[1]: expected an address such as 10.0.0.7 or 10.0.0.0/8, got "1:2:3"
      lake: lake | lake: lake\\ncors: {origins: ["*"]} | riverbend.yaml:7: cors.origins[1]: expected an origin such as https://maps.example.org, got "*"
      lake: lake | lake: lake\\ncors: {origins: ["https://a.org/"]} | riverbend.yaml:7: cors.origins[1]: expected an origin such as https://maps.example.org, got "https://a.org/"
      """)
  void mistakesAreToldInOneSentence(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  private ServiceSettings read(String yaml) throws IOException {
    return Riverbend.in(folder).read(Riverbend.yaml() + yaml).service();
  }
}
