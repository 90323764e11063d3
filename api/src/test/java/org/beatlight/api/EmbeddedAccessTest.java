package org.beatlight.api;

import java.nio.file.Path;
import org.beatlight.api.publication.EmbeddedFixture;
import org.beatlight.api.publication.PublishedStore;

class EmbeddedAccessTest extends AccessContract {
  @Override
  PublishedStore store(Path folder) {
    return EmbeddedFixture.in(folder);
  }
}
