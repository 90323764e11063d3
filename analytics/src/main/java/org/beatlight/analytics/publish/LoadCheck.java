package org.beatlight.analytics.publish;

import org.beatlight.analytics.publication.Publication;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.RunFailedException;

/** Whether a store took what the gate saw. */
final class LoadCheck {
  private LoadCheck() {}

  /**
   * Checks the rows of a table.
   *
   * @throws RunFailedException if their number is not the one that was counted before
   */
  static void requireAll(Publication publication, PublishedV1.Table table, long loaded) {
    Long expected = publication.inventory().rows().get(table.name());
    if (expected == null || expected != loaded) {
      throw new RunFailedException(
          "expected %s rows in the table %s of the new publication, got %d; nothing was published"
              .formatted(expected, table.name(), loaded));
    }
  }
}
