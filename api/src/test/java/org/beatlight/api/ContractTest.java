package org.beatlight.api;

import java.nio.file.Path;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractTest {
  @Test
  void look(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    long t = System.nanoTime();
    try (RunningService service = RunningService.start(TinyCity.of(store.settings()))) {
      System.out.println("started ms " + (System.nanoTime() - t) / 1000000);
      service.awaitPublication(1);
      System.out.println("loaded ms " + (System.nanoTime() - t) / 1000000);
      for (String p :
          new String[] {
            "/api/v1/publication",
            "/api/v1/publication/manifest",
            "/api/v1/beats",
            "/api/v1/beats/A1",
            "/api/v1/beats/A2?from=2024-06-01&to=2024-06-29",
            "/api/v1/beats/A1?from=2024-06-02&to=2024-06-29",
            "/api/v1/beats/A2/weeks?kind=concern&weeks=12",
            "/api/v1/changes?kind=concern",
            "/api/v1/hotspots?beat=A1",
            "/api/v1/beats/Z",
            "/api/v1/nope",
            "/api/v1/beats/A1?from=x",
            "/api/v1/changes?kind=foo",
            "/api/v1/beats/A1/weeks",
            "/actuator/health",
            "/actuator/health/readiness",
            "/actuator",
            "/actuator/env",
            "/error",
            "/",
            "/api/v1/openapi.json"
          }) {
        var a = service.get(p);
        System.out.println("== " + p + " " + a.statusCode() + " " + a.headers().map());
        System.out.println(a.body());
      }
    }
  }
}
