package org.beatlight.api.tile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.tile.mvt.MvtProperty;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.Verdict;
import org.beatlight.core.event.Kind;

/**
 * What changed in one beat, of categories of one kind; all may be left out. Counts of categories
 * add up, tests do not: the verdict tells what was found in any of them.
 */
record Trend(List<Change> changes) {
  private static final String MIXED = "mixed";

  Trend {
    changes = List.copyOf(changes);
  }

  /** Chooses among the changes of a beat. */
  static Trend of(Kind kind, List<Change> ofBeat, TileFilter filter) {
    return new Trend(
        ofBeat.stream()
            .filter(change -> change.counts().kind() == kind && filter.admits(key(change)))
            .toList());
  }

  /** Returns the properties, their names after the kind's; none where nothing was chosen. */
  List<MvtProperty> properties(String kind) {
    if (changes.isEmpty()) {
      return List.of();
    }

    return List.of(
        new MvtProperty(kind + "_now", changes.stream().mapToLong(c -> c.counts().now()).sum()),
        new MvtProperty(
            kind + "_before", changes.stream().mapToLong(c -> c.counts().before()).sum()),
        new MvtProperty(kind + "_verdict", verdict()));
  }

  private String verdict() {
    Set<Verdict> found = EnumSet.noneOf(Verdict.class);
    changes.forEach(change -> found.add(change.verdict()));
    if (found.contains(Verdict.MORE) && found.contains(Verdict.FEWER)) {
      return MIXED;
    }

    return Stream.of(Verdict.MORE, Verdict.FEWER, Verdict.NO_CLEAR_CHANGE)
        .filter(found::contains)
        .findFirst()
        .orElse(Verdict.NOT_TESTED)
        .code();
  }

  private static CategoryKey key(Change change) {
    return new CategoryKey(change.counts().kind(), change.counts().category());
  }
}
