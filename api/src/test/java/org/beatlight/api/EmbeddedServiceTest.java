package org.beatlight.api;

import java.nio.file.Path;
import org.beatlight.api.publication.EmbeddedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedServiceTest extends HotspotQueryContract {
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    service = RunningService.start(TinyCity.of(store.settings())).awaitPublication(1);
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @Override
  RunningService service() {
    return service;
  }
}
