package org.beatlight.api;

import org.beatlight.api.publication.PostgisFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class PostgisServiceTest extends HotspotQueryContract {
  private PostgisFixture store;
  private RunningService service;

  @BeforeAll
  void start() throws Exception {
    store = PostgisFixture.start();
    store.publish(1);
    service = RunningService.start(TinyCity.of(store.settings())).awaitPublication(1);
  }

  @AfterAll
  void stop() throws Exception {
    if (service != null) {
      service.close();
      store.close();
    }
  }

  @Override
  RunningService service() {
    return service;
  }
}
