package org.beatlight.api.publication;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.beatlight.core.event.DateRange;

/** Daily counts of publications for tests. */
public final class TestCounts {
  private TestCounts() {}

  /** Returns counts that are 0 on every day. */
  public static DailyCounts none(DateRange data) {
    return new TrueCounts.Builder(data).build();
  }

  /** Returns the counts of events that are added one by one. */
  public static DailyCounts of(DateRange data, Consumer<Adder> events) {
    TrueCounts.Builder builder = new TrueCounts.Builder(data);
    events.accept((beat, category, day) -> builder.add(beat, category, day, 1));
    return builder.build();
  }

  /** Takes events. */
  @FunctionalInterface
  public interface Adder {
    /** Adds one event. */
    void add(String beat, CategoryKey category, LocalDate day);
  }
}
