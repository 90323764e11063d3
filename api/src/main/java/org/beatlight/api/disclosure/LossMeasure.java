package org.beatlight.api.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.DisclosureLoss;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.CountLoss;
import org.beatlight.core.disclosure.PeriodCounter;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.MortonKey;

/** Compares what is shown with the truth. */
final class LossMeasure {
  private static final int[] WINDOWS = {28, 91, 364};
  private static final int LEAST_CELLS = 100;

  private final Snapshot full;
  private final Snapshot disclosed;

  private LossMeasure(Snapshot full, Snapshot disclosed) {
    this.full = full;
    this.disclosed = disclosed;
  }

  static DisclosureLoss of(Snapshot full, Snapshot disclosed, KnownPlaces places) {
    LossMeasure measure = new LossMeasure(full, disclosed);
    List<DisclosureLoss.Counts> counts = new ArrayList<>();
    for (int days : WINDOWS) {
      if (days <= full.manifest().data().days()) {
        counts.add(new DisclosureLoss.Counts("beat", days, measure.beats(measure.last(days))));
        counts.add(new DisclosureLoss.Counts("cell", days, measure.cells(measure.last(days))));
      }
    }
    counts.removeIf(row -> row.loss().cells() < LEAST_CELLS);
    MoveMeasure moves = new MoveMeasure(full, places);
    disclosed.eventsByCategory().keySet().forEach(moves::add);
    return new DisclosureLoss(counts, places.points(), moves.hiddenShare(), moves.meanM());
  }

  private DateRange last(int days) {
    return disclosed.counting().window(DateRange.endingAt(full.manifest().data().to(), days));
  }

  /** Compares by beat and category. */
  private CountLoss beats(DateRange days) {
    List<long[]> pairs = new ArrayList<>();
    for (BeatArea beat : full.beats()) {
      for (CategoryInfo category : full.categories()) {
        pairs.add(
            new long[] {
              full.counts().sum(beat.code(), category.key(), days),
              disclosed.counts().sum(beat.code(), category.key(), days)
            });
      }
    }
    return loss(pairs);
  }

  /** Compares by category and the smallest cells that the public's events are counted in. */
  private CountLoss cells(DateRange days) {
    List<long[]> pairs = new ArrayList<>();
    for (CategoryKey category : disclosed.eventsByCategory().keySet()) {
      Map<Long, Long> truth = cells(full, category, days, full.counting());
      Map<Long, Long> shown = cells(disclosed, category, days, disclosed.counting());
      truth.forEach((cell, count) -> pairs.add(new long[] {count, shown.getOrDefault(cell, 0L)}));
    }
    return loss(pairs);
  }

  /** Returns the counts of the cells that hold events. */
  private Map<Long, Long> cells(
      Snapshot snapshot, CategoryKey category, DateRange days, Counting counting) {
    EventColumns events = snapshot.events(category.kind(), category.category());
    int shift = 2 * (MortonKey.BITS - disclosed.counting().finestCellZoom());
    PeriodCounter counter = counting.counter(days);
    Map<Long, Long> counts = new TreeMap<>();
    for (int i = 0; i < events.size(); i++) {
      long key = counting.isExact() ? 0 : events.recordKeys()[i];
      counter.add(events.epochDays()[i], key);
      long cell = events.keys()[i] >>> shift;
      if (i + 1 == events.size() || events.keys()[i + 1] >>> shift != cell) {
        counts.put(cell, counter.publish());
      }
    }
    return counts;
  }

  private static CountLoss loss(List<long[]> pairs) {
    return CountLoss.of(
        pairs.stream().mapToLong(pair -> pair[0]).toArray(),
        pairs.stream().mapToLong(pair -> pair[1]).toArray());
  }
}
