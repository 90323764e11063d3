package org.beatlight.api.publication;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The publication that is served now, in its editions. Answers are made from what {@code
 * org.beatlight.api.disclosure.ShownSnapshot} picks for a caller, never from here.
 */
@Component
public final class CurrentSnapshot {
  private final AtomicReference<@Nullable Editions> current = new AtomicReference<>();
  private final PublicEdition disclosure;

  CurrentSnapshot(PublicEdition disclosure) {
    this.disclosure = disclosure;
  }

  /** Returns the whole snapshot, or empty while none is loaded. */
  Optional<Snapshot> find() {
    return Optional.ofNullable(current.get()).map(Editions::full);
  }

  /** Returns the number of the publication, or empty while none is loaded. */
  public Optional<Long> findPublicationId() {
    return find().map(Snapshot::publicationId);
  }

  /**
   * Returns the editions.
   *
   * @throws NoPublicationException while none is loaded
   */
  public Editions require() {
    return Optional.ofNullable(current.get()).orElseThrow(NoPublicationException::new);
  }

  /** Serves another snapshot from now on; requests under way finish with the one they have. */
  public void replace(Snapshot snapshot) {
    current.set(disclosure.of(snapshot));
  }
}
