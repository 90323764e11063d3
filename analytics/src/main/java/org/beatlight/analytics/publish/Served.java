package org.beatlight.analytics.publish;

import org.beatlight.analytics.publication.Publication;

/**
 * The publication that is served.
 *
 * @param manifest the text that is stored
 * @param events the events of all its categories
 */
public record Served(long publicationId, String fingerprint, String manifest, long events) {
  /** Returns whether it has the same results, made from the same inputs in the same way. */
  boolean equalTo(Publication publication) {
    return fingerprint.equals(publication.inventory().fingerprint())
        && manifest.equals(publication.manifestText());
  }
}
