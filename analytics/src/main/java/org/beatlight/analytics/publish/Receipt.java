package org.beatlight.analytics.publish;

import java.util.List;

/**
 * A publication that is now served.
 *
 * @param removed the old publications that were removed
 */
public record Receipt(long publicationId, List<Long> removed) {
  public Receipt {
    removed = List.copyOf(removed);
  }
}
