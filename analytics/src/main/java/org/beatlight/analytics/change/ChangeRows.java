package org.beatlight.analytics.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.analytics.publication.BeatChangeRow;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.jspecify.annotations.Nullable;

/** Counts the events of two windows and has every change tested, all in one table. */
public final class ChangeRows {
  private final ChangeMethod method;
  private final Map<Cell, Integer> now;
  private final Map<Cell, Integer> before;

  private record Cell(String beat, String kind, String category) {}

  private ChangeRows(ChangeMethod method, List<BeatDayRow> days) {
    this.method = method;
    this.now = sums(days, method.now());
    this.before = sums(days, method.before());
  }

  /**
   * Returns a row for every beat and category, in the order of the table; those without events are
   * in it too.
   *
   * @param days of both windows, perhaps others
   */
  public static List<BeatChangeRow> of(
      ChangeMethod method,
      List<String> beats,
      List<CategoryRow> categories,
      List<BeatDayRow> days) {
    ChangeRows rows = new ChangeRows(method, days);
    List<Counts> counts = new ArrayList<>();
    for (String beat : beats) {
      for (CategoryRow category : categories) {
        counts.add(rows.counts(new Cell(beat, category.kind(), category.category())));
      }
    }
    return rows.test(counts);
  }

  private static Map<Cell, Integer> sums(List<BeatDayRow> days, DateRange window) {
    Map<Cell, Integer> sums = new HashMap<>();
    for (BeatDayRow day : days) {
      if (window.contains(day.day())) {
        sums.merge(new Cell(day.beat(), day.kind(), day.category()), day.events(), Integer::sum);
      }
    }
    return sums;
  }

  private Counts counts(Cell cell) {
    return new Counts(
        cell.beat(),
        Kind.ofCode(cell.kind()),
        cell.category(),
        now.getOrDefault(cell, 0),
        before.getOrDefault(cell, 0));
  }

  private List<BeatChangeRow> test(List<Counts> counts) {
    return ChangeTable.of(counts, method.falseDiscoveryRate()).changes().stream()
        .map(ChangeRows::row)
        .sorted(BeatChangeRow.BY_KEY)
        .toList();
  }

  private static BeatChangeRow row(Change change) {
    Counts counts = change.counts();
    return new BeatChangeRow(
        counts.beat(),
        counts.kind().code(),
        counts.category(),
        counts.now(),
        counts.before(),
        nullIfNaN(change.pValue()),
        nullIfNaN(change.qValue()),
        change.verdict().code());
  }

  private static @Nullable Double nullIfNaN(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
