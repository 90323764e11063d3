package org.beatlight.api.tile;

import org.beatlight.api.publication.CurrentSnapshot;
import org.beatlight.api.publication.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tiles of the publication that is served now. */
@Component
final class CurrentTiles {
  private final CurrentSnapshot current;
  private @Nullable PublishedTiles latest;

  CurrentTiles(CurrentSnapshot current) {
    this.current = current;
  }

  /**
   * Returns the tiles; those of the publication before are let go.
   *
   * @throws org.beatlight.api.publication.NoPublicationException while none is loaded
   */
  synchronized PublishedTiles require() {
    Snapshot snapshot = current.require();
    PublishedTiles known = latest;
    if (known != null && known.snapshot().header().equals(snapshot.header())) {
      return known;
    }

    PublishedTiles made = new PublishedTiles(snapshot);
    latest = made;
    return made;
  }
}
