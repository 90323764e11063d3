package org.beatlight.api.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.publication.SnapshotChanges;
import org.beatlight.core.change.ChangeTable;
import org.springframework.stereotype.Component;

/**
 * Tables of changes: the published one for the publication's own windows, computed ones for others.
 * A table always spans every beat and category, whatever part of it is shown.
 */
@Component
public final class Changes {
  private static final int MOST_KEPT = 32;

  private final Map<Key, ChangeTable> kept = Collections.synchronizedMap(new Kept());

  /** Returns the table of the windows. */
  public ChangeTable between(Snapshot snapshot, ChangeWindows windows) {
    return windows.equals(ChangeWindows.own(snapshot))
        ? snapshot.changes()
        : kept.computeIfAbsent(
            new Key(snapshot.publicationId(), snapshot.fingerprint(), windows),
            key -> SnapshotChanges.between(snapshot, windows.now(), windows.before()));
  }

  private record Key(long publicationId, String fingerprint, ChangeWindows windows) {}

  /** The tables that were asked for last. */
  private static final class Kept extends LinkedHashMap<Key, ChangeTable> {
    Kept() {
      super(MOST_KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, ChangeTable> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
