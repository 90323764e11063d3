package org.beatlight.api.publication;

import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.core.change.Counts;

/** Refuses a publication whose tables contradict each other: its answers would too. */
final class SnapshotCheck {
  private final Set<String> beats;
  private final Set<CategoryKey> categories;

  private SnapshotCheck(Snapshot snapshot) {
    beats = snapshot.beats().stream().map(BeatArea::code).collect(Collectors.toSet());
    categories = snapshot.categories().stream().map(CategoryInfo::key).collect(Collectors.toSet());
  }

  /**
   * Checks that every table names known beats and categories.
   *
   * @throws IllegalArgumentException at the first that is unknown
   */
  static void check(Snapshot snapshot) {
    SnapshotCheck check = new SnapshotCheck(snapshot);
    snapshot.counts().beats().forEach(check::requireBeat);
    snapshot.counts().categories().forEach(check::requireCategory);
    snapshot.changes().changes().forEach(change -> check.requireKnown(change.counts()));
    snapshot.hotspots().forEach(hotspot -> check.requireCategory(hotspot.key()));
    snapshot.robust().shares().keySet().forEach(check::requireCategory);
    snapshot.eventsByCategory().keySet().forEach(check::requireCategory);
  }

  private void requireKnown(Counts counts) {
    requireBeat(counts.beat());
    requireCategory(new CategoryKey(counts.kind(), counts.category()));
  }

  private void requireBeat(String code) {
    if (!beats.contains(code)) {
      throw new IllegalArgumentException("expected a beat of the layer, got \"" + code + "\"");
    }
  }

  private void requireCategory(CategoryKey key) {
    if (!categories.contains(key)) {
      throw new IllegalArgumentException(
          "expected a category of the table, got %s \"%s\""
              .formatted(key.kind().code(), key.category()));
    }
  }
}
