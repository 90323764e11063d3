package org.beatlight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.beatlight.api.access.Role;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.settings.City;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The operations store down, back, and what is said of it. */
@ExtendWith(OutputCaptureExtension.class)
class OperationsOutageTest {
  @TempDir Path folder;

  @Test
  void untilTheStoreIsReachedHealthAloneIsAnswered() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    Path file = folder.resolve("store-operations.mv.db");
    Files.writeString(file, "this is no database");
    try (RunningService service = RunningService.startForPublic(TinyCity.of(store.settings()))) {
      for (String path : new String[] {"/", "/api/v1/beats", "/tiles/beats/0/0/0.mvt"}) {
        assertThat(service.get(path).statusCode()).as(path).isEqualTo(503);
        assertThat(service.get(path).headers().firstValue("Retry-After")).contains("2");
      }
      assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(503);

      Files.delete(file);
      service.awaitPublication(1);
      assertThat(service.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noTokenGetsIntoTheLog(CapturedOutput output) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    City city = TinyCity.of(store.settings());
    String token = TestTokens.token(city, Role.ANALYST);
    try (RunningService service = RunningService.startForPublic(city).awaitPublication(1)) {
      String header = "Bearer " + token;
      service.get("/api/v1/quality?access_token=" + token, "Authorization", header);
      service.get("/api/v1/beats/" + token, "Authorization", header);
      service.get("/api/v1/beats", "Authorization", header + "x");
      service.get("/api/v1/beats", "Authorization", token);
    }
    CommandRun list =
        CommandRun.of(
            new org.beatlight.api.audit.AuditMain(),
            "list",
            "--city",
            TinyCityFile.write(folder).toString());

    assertThat(list.status()).isZero();
    assertThat(list.out()).hasLineCount(4).contains("/api/v1/quality?access_token=(token)");
    assertThat(list.out() + output.getAll()).doesNotContain(token.substring(4, 20));
  }
}
