package org.beatlight.api.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.core.event.DateRange;

/**
 * All events, kept as running totals: entry i of a series is the number of events before day i of
 * the data, so any range of days is one subtraction.
 */
public final class TrueCounts implements DailyCounts {
  private final DateRange data;
  private final Map<Series, int[]> totals;

  private TrueCounts(DateRange data, Map<Series, int[]> totals) {
    this.data = data;
    this.totals = totals;
  }

  @Override
  public int sum(String beat, CategoryKey category, DateRange range) {
    int[] running = totals.get(new Series(beat, category));
    return running == null ? 0 : running[index(range.to())] - running[index(range.from())];
  }

  @Override
  public Stream<String> beats() {
    return totals.keySet().stream().map(Series::beat).distinct();
  }

  @Override
  public Stream<CategoryKey> categories() {
    return totals.keySet().stream().map(Series::category).distinct();
  }

  private int index(LocalDate day) {
    long days = ChronoUnit.DAYS.between(data.from(), day);
    return (int) Math.max(0, Math.min(data.days(), days));
  }

  private record Series(String beat, CategoryKey category) {}

  /** Takes counts in any order. */
  static final class Builder {
    private final DateRange data;
    private final Map<Series, int[]> counts = new HashMap<>();

    Builder(DateRange data) {
      this.data = data;
    }

    /**
     * Adds the events of one day.
     *
     * @throws IllegalArgumentException if the day lies outside the data
     */
    void add(String beat, CategoryKey category, LocalDate day, int events) {
      if (!data.contains(day)) {
        throw new IllegalArgumentException(
            "expected counts of days in %s to %s, got %s".formatted(data.from(), data.to(), day));
      }

      int[] series =
          counts.computeIfAbsent(new Series(beat, category), key -> new int[data.days() + 1]);
      series[Math.toIntExact(ChronoUnit.DAYS.between(data.from(), day)) + 1] += events;
    }

    /** Returns the counts; the builder is used up. */
    TrueCounts build() {
      for (int[] series : counts.values()) {
        for (int i = 1; i < series.length; i++) {
          series[i] += series[i - 1];
        }
      }
      return new TrueCounts(data, counts);
    }
  }
}
