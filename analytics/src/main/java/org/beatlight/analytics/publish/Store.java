package org.beatlight.analytics.publish;

import java.time.Instant;
import java.util.Optional;
import org.beatlight.analytics.publication.Publication;

/** Where publications are kept, laid out by {@link org.beatlight.core.contract.PublishedV1}. */
public interface Store {
  /** The publications that are kept, the newest included. */
  int KEPT = 5;

  /**
   * Returns the publication that is served, or empty while there is none.
   *
   * @throws org.beatlight.settings.RunFailedException if the store cannot be read
   */
  Optional<Served> findServed();

  /**
   * Writes a publication beside the others, numbered one above the greatest, and serves it; readers
   * see all of the old or all of the new. Then removes all but the newest {@link #KEPT}, under the
   * eyes of readers who are as far behind.
   *
   * @param at when the publication is made
   * @throws org.beatlight.settings.RunFailedException if it could not be written; then nothing of
   *     it remains and what was served stays
   */
  Receipt publish(Publication publication, Instant at);
}
