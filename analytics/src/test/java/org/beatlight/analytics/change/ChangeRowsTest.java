package org.beatlight.analytics.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.beatlight.analytics.publication.BeatChangeRow;
import org.beatlight.analytics.publication.BeatDayRow;
import org.beatlight.analytics.publication.CategoryRow;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.event.DateRange;
import org.junit.jupiter.api.Test;

class ChangeRowsTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 8);
  private static final DateRange NOW = new DateRange(START, START.plusDays(7));
  private static final ChangeMethod METHOD = new ChangeMethod(NOW, NOW.before(), 0.1);
  private static final List<CategoryRow> CATEGORIES =
      List.of(new CategoryRow("concern", "noise", 1), new CategoryRow("incident", "theft", 1));

  @Test
  void aDayCountsInTheWindowThatHoldsIt() {
    List<BeatChangeRow> rows =
        rows(
            day("A", START.minusDays(8), 1), // before both windows
            day("A", START.minusDays(7), 2), // the first day of the window before
            day("A", START.minusDays(1), 4),
            day("A", START, 8), // the first day of this window
            day("A", START.plusDays(6), 16),
            day("A", START.plusDays(7), 32)); // after both

    assertThat(rows.get(1))
        .extracting(BeatChangeRow::now, BeatChangeRow::before)
        .containsExactly(24, 6);
  }

  @Test
  void everyBeatAndCategoryHasARowEvenWithoutEvents() {
    assertThat(rows())
        .containsExactly(
            untested("A", "concern", "noise"),
            untested("A", "incident", "theft"),
            untested("B", "concern", "noise"),
            untested("B", "incident", "theft"));
  }

  @Test
  void theFalseDiscoveryRateIsHeldOverTheWholeTable() {
    // p of (3, 0) and (20, 10) from docs/methods: .088379 and .068832.
    // Two tests: q of the greater is p itself, q of the smaller min(2 p, the greater) = .088379.
    List<BeatChangeRow> rows =
        rows(day("A", START, 3), day("B", START, 20), day("B", START.minusDays(1), 10));

    assertThat(rows.get(1).p()).isCloseTo(0.088379, within(5e-7));
    assertThat(rows.get(3).p()).isCloseTo(0.068832, within(5e-7));
    assertThat(rows.get(1).q()).isEqualTo(rows.get(1).p());
    assertThat(rows.get(3).q()).isEqualTo(rows.get(1).p());
    assertThat(rows)
        .extracting(BeatChangeRow::verdict)
        .containsExactly("not-tested", "more", "not-tested", "more");
    assertThat(rows).extracting(BeatChangeRow::isClear).containsExactly(false, true, false, true);
  }

  private static List<BeatChangeRow> rows(BeatDayRow... days) {
    return ChangeRows.of(METHOD, List.of("A", "B"), CATEGORIES, List.of(days));
  }

  private static BeatDayRow day(String beat, LocalDate day, int events) {
    return new BeatDayRow(beat, "incident", "theft", day, events);
  }

  private static BeatChangeRow untested(String beat, String kind, String category) {
    return new BeatChangeRow(beat, kind, category, 0, 0, null, null, "not-tested");
  }
}
