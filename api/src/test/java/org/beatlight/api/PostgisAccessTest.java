package org.beatlight.api;

import java.nio.file.Path;
import org.beatlight.api.publication.PostgisFixture;
import org.beatlight.api.publication.PublishedStore;

class PostgisAccessTest extends AccessContract {
  @Override
  PublishedStore store(Path folder) throws Exception {
    return PostgisFixture.start();
  }
}
