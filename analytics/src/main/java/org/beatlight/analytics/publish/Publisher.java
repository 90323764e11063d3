package org.beatlight.analytics.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.analytics.publication.Publication;

/** Puts results into a store, unless the store already serves their equal. */
public final class Publisher {
  private final Store store;

  public Publisher(Store store) {
    this.store = store;
  }

  /**
   * Publishes results that passed the gate.
   *
   * @throws org.beatlight.settings.RunFailedException if the store fails; what was served stays
   */
  public Outcome publish(Publication publication, Instant at) {
    Optional<Served> served = store.findServed();
    if (served.isPresent() && served.get().equalTo(publication)) {
      return new Outcome.Unchanged(served.get().publicationId());
    }

    Receipt receipt = store.publish(publication, at);
    return new Outcome.Published(receipt.publicationId(), notes(publication, served, receipt));
  }

  private static List<String> notes(
      Publication publication, Optional<Served> before, Receipt receipt) {
    List<String> notes = new ArrayList<>();
    long events = publication.results().categories().stream().mapToLong(CategoryRow::events).sum();
    before
        .filter(old -> events * 2 < old.events())
        .ifPresent(old -> notes.add(halved(old, events)));
    if (!receipt.removed().isEmpty()) {
      notes.add("removed the old publications " + receipt.removed());
    }
    return notes;
  }

  private static String halved(Served old, long events) {
    return String.format(
        Locale.ROOT,
        "it holds %,d events, fewer than half of the %,d of publication %d: check the sources",
        events,
        old.events(),
        old.publicationId());
  }
}
