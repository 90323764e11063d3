package org.beatlight.api.publication;

import java.util.List;
import java.util.stream.Stream;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.CountTest;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.ETest;
import org.beatlight.core.change.NoisyCountTest;
import org.beatlight.core.event.DateRange;

/** Makes tables of changes from the counts of a snapshot. */
public final class SnapshotChanges {
  private SnapshotChanges() {}

  /**
   * Returns the table as a publication with these windows would hold it; it spans every beat and
   * category.
   *
   * @param before as long as {@code now}, which it ends before
   */
  public static ChangeTable between(Snapshot snapshot, DateRange now, DateRange before) {
    List<Counts> counts =
        snapshot.beats().stream()
            .flatMap(beat -> countsOf(beat.code(), snapshot, now, before))
            .toList();
    return ChangeTable.of(
        counts,
        snapshot.manifest().changes().falseDiscoveryRate(),
        test(snapshot.counting(), now, before));
  }

  private static Stream<Counts> countsOf(
      String beat, Snapshot snapshot, DateRange now, DateRange before) {
    DailyCounts counts = snapshot.counts();
    return snapshot.categories().stream()
        .map(CategoryInfo::key)
        .map(
            key ->
                new Counts(
                    beat,
                    key.kind(),
                    key.category(),
                    counts.sum(beat, key, now),
                    counts.sum(beat, key, before)));
  }

  /** Counts that are not shown as they are need a test that knows of it. */
  private static CountTest test(Counting counting, DateRange now, DateRange before) {
    return counting.isExact()
        ? ETest::pValue
        : new NoisyCountTest(counting.variance(now) + counting.variance(before));
  }
}
