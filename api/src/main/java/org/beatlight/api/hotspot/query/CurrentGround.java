package org.beatlight.api.hotspot.query;

import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ground of the publication that is served now, made when it is first asked for. */
@Component
final class CurrentGround {
  private final ShownSnapshot shown;
  private @Nullable QueryGround latest;

  CurrentGround(ShownSnapshot shown) {
    this.shown = shown;
  }

  /**
   * Returns the ground; that of the publication before is let go.
   *
   * @throws org.beatlight.api.publication.NoPublicationException while none is loaded
   */
  synchronized QueryGround require() {
    Snapshot snapshot = shown.require();
    QueryGround known = latest;
    if (known != null && known.snapshot().header().equals(snapshot.header())) {
      return known;
    }

    QueryGround made = QueryGround.of(snapshot);
    latest = made;
    return made;
  }
}
