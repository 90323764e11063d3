package org.beatlight.api.publication;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The snapshot that is served now. A request asks once and works with what it got. */
@Component
public final class CurrentSnapshot {
  private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

  /** Returns the snapshot, or empty while none is loaded. */
  public Optional<Snapshot> find() {
    return Optional.ofNullable(current.get());
  }

  /**
   * Returns the snapshot.
   *
   * @throws NoPublicationException while none is loaded
   */
  public Snapshot require() {
    return find().orElseThrow(NoPublicationException::new);
  }

  /** Serves another snapshot from now on; requests under way finish with the one they have. */
  public void replace(Snapshot snapshot) {
    current.set(snapshot);
  }
}
