package org.beatlight.api.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.api.publication.CategoryInfo;
import org.beatlight.api.publication.CategoryKey;
import org.beatlight.api.publication.Counting;
import org.beatlight.api.publication.DailyCounts;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.CountKeys;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.disclosure.RunningSums;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.core.event.DateRange;

/**
 * Events by beat and category as they are shown. Only whole units of days are kept: a range that
 * cuts one is answered for all of it.
 */
final class ShownCounts implements DailyCounts {
  private final Counting counting;
  private final Map<Series, RunningSums> sums = new HashMap<>(); // of units in place of days

  private ShownCounts(Counting counting) {
    this.counting = counting;
  }

  static ShownCounts of(Snapshot full, Counting counting, Salt salt) {
    ShownCounts shown = new ShownCounts(counting);
    for (BeatArea beat : full.beats()) {
      for (CategoryInfo category : full.categories()) {
        shown.add(new Series(beat.code(), category.key()), full, salt);
      }
    }
    return shown;
  }

  private void add(Series series, Snapshot full, Salt salt) {
    DateRange data = full.manifest().data();
    if (full.counts().sum(series.beat(), series.category(), data) == 0) {
      return;
    }

    CountKeys keys = CountKeys.of(salt, series.name());
    int first = unit(data.from().toEpochDay());
    int units = unit(data.to().toEpochDay() - 1) - first + 1;
    RunningSums.Builder builder = new RunningSums.Builder(first, units);
    data.from()
        .datesUntil(data.to())
        .forEach(
            day -> {
              DateRange one = new DateRange(day, day.plusDays(1));
              int events = full.counts().sum(series.beat(), series.category(), one);
              int number = Math.toIntExact(day.toEpochDay());
              builder.add(unit(number), events, keys.sum(number, events));
            });
    sums.put(series, builder.build());
  }

  private int unit(long day) {
    return counting.periods().unit(Math.toIntExact(day));
  }

  @Override
  public int sum(String beat, CategoryKey category, DateRange range) {
    RunningSums series = sums.get(new Series(beat, category));
    if (series == null) {
      return 0;
    }

    int[] cuts =
        Periods.DAYS.cuts(unit(range.from().toEpochDay()), unit(range.to().toEpochDay() - 1) + 1);
    return Math.toIntExact(series.published(cuts, counting.rule()));
  }

  @Override
  public Stream<String> beats() {
    return sums.keySet().stream().map(Series::beat).distinct();
  }

  @Override
  public Stream<CategoryKey> categories() {
    return sums.keySet().stream().map(Series::category).distinct();
  }

  private record Series(String beat, CategoryKey category) {
    String name() {
      return "%s/%s in %s".formatted(category.kind().code(), category.category(), beat);
    }
  }
}
