package org.beatlight.api.disclosure;

import org.beatlight.api.access.Caller;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.publication.CurrentSnapshot;
import org.beatlight.api.publication.DisclosureLoss;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.Snapshot;
import org.springframework.stereotype.Component;

/**
 * The snapshot that the caller of this request may see: the only way from an answer to the data. A
 * request asks once and works with what it got.
 */
@Component
public final class ShownSnapshot {
  private final CurrentSnapshot current;
  private final CurrentCaller caller;
  private final LimitedEditions limited = new LimitedEditions();

  ShownSnapshot(CurrentSnapshot current, CurrentCaller caller) {
    this.current = current;
    this.caller = caller;
  }

  /**
   * Returns the snapshot for the caller.
   *
   * @throws org.beatlight.api.publication.NoPublicationException while none is loaded
   */
  public Snapshot require() {
    return of(current.require());
  }

  private Snapshot of(Editions editions) {
    Caller asks = caller.get();
    return switch (asks.role()) {
      case PUBLIC, STEWARD -> editions.disclosed();
      case OFFICER -> asks.beats().isEmpty() ? editions.full() : limited.of(editions, asks.beats());
      case ANALYST, ADMINISTRATOR -> editions.full();
    };
  }

  /** Returns the snapshot for the caller, and what the public's edition loses. */
  WithLoss requireWithLoss() {
    Editions editions = current.require();
    return new WithLoss(of(editions), editions.loss());
  }

  /**
   * Returns a snapshot whose manifest and quality reports the caller may see: those of stewards and
   * analysts hold them.
   */
  public Snapshot requireWithManifest() {
    Editions editions = current.require();
    return caller.get().role().caresForData() ? editions.full() : editions.disclosed();
  }

  /** What a caller sees of a publication, and what the public does not. */
  record WithLoss(Snapshot snapshot, DisclosureLoss loss) {}
}
