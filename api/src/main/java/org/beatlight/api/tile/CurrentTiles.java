package org.beatlight.api.tile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.Snapshot;
import org.springframework.stereotype.Component;

/** The tiles of the publication that is served now, in each edition that callers see. */
@Component
final class CurrentTiles {
  private static final int MOST_EDITIONS = 4;

  private final ShownSnapshot shown;
  private final TileCache packed = new TileCache();
  private final Cache<String, PublishedTiles> editions =
      Caffeine.newBuilder().maximumSize(MOST_EDITIONS).build();

  CurrentTiles(ShownSnapshot shown) {
    this.shown = shown;
  }

  /**
   * Returns the tiles for the caller; those of publications before are let go.
   *
   * @throws org.beatlight.api.publication.NoPublicationException while none is loaded
   */
  PublishedTiles require() {
    Snapshot snapshot = shown.require();
    PublishedTiles known = editions.getIfPresent(snapshot.edition());
    return known == null ? add(new PublishedTiles(snapshot, packed)) : known;
  }

  private PublishedTiles add(PublishedTiles made) {
    long publication = made.snapshot().publicationId();
    editions.asMap().values().removeIf(old -> old.snapshot().publicationId() != publication);
    PublishedTiles first = editions.asMap().putIfAbsent(made.snapshot().edition(), made);
    return first == null ? made : first;
  }
}
