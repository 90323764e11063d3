package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;

/**
 * Something that happened, as the generator knows it.
 *
 * @param from the start on the city's clock
 * @param to the end; the same where one moment is known
 */
record Happening(
    Category category, LocalDateTime from, LocalDateTime to, Address address, Origin origin) {
  /** Why it happened. Faults fall on the background alone, so that planted counts stay exact. */
  enum Origin {
    BACKGROUND,
    PLANTED
  }

  /** Returns the same, planted. */
  Happening planted() {
    return new Happening(category, from, to, address, Origin.PLANTED);
  }
}
