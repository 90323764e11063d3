package org.beatlight.api.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.DailyCounts;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.CountTest;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.ETest;
import org.beatlight.core.change.NoisyCountTest;
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
            key -> compute(snapshot, windows));
  }

  /** Returns the table as a publication with these windows would hold it. */
  public static ChangeTable compute(Snapshot snapshot, ChangeWindows windows) {
    List<Counts> counts =
        snapshot.beats().stream()
            .flatMap(beat -> countsOf(beat.code(), snapshot, windows))
            .toList();
    return ChangeTable.of(
        counts, snapshot.manifest().changes().falseDiscoveryRate(), test(snapshot, windows));
  }

  /** Counts that are not shown as they are need a test that knows of it. */
  private static CountTest test(Snapshot snapshot, ChangeWindows windows) {
    Counting counting = snapshot.counting();
    return counting.isExact()
        ? ETest::pValue
        : new NoisyCountTest(
            counting.variance(windows.now()) + counting.variance(windows.before()));
  }

  private static Stream<Counts> countsOf(String beat, Snapshot snapshot, ChangeWindows windows) {
    DailyCounts counts = snapshot.counts();
    return snapshot.categories().stream()
        .map(CategoryInfo::key)
        .map(
            key ->
                new Counts(
                    beat,
                    key.kind(),
                    key.category(),
                    counts.sum(beat, key, windows.now()),
                    counts.sum(beat, key, windows.before())));
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
