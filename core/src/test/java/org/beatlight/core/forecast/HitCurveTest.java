package org.beatlight.core.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.beatlight.core.forecast.HitCurve.Cell;
import org.beatlight.core.forecast.HitCurve.Step;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class HitCurveTest {
  /** The best cell was ranked second: 2 of 10 events in the first quarter, 8 in the first half. */
  private static final List<Cell> FOUR =
      List.of(new Cell(9, 2, 1), new Cell(8, 6, 1), new Cell(3, 2, 1), new Cell(1, 0, 1));

  @Test
  void followsTheForecastFromItsHighestScore() {
    HitCurve curve = HitCurve.of(FOUR);

    assertThat(curve.steps())
        .containsExactly(
            new Step(1, 1, 2), new Step(2, 2, 8), new Step(3, 3, 10), new Step(4, 4, 10));
    assertThat(curve.hitRate(0.25)).isEqualTo(0.2);
    assertThat(curve.pai(0.25)).isEqualTo(0.8);
    assertThat(curve.peiStar(0.25)).isEqualTo(2 / 6.0);
    assertThat(curve.peiStar(0.5)).isEqualTo(1);
    assertThat(curve.area()).isEqualTo(4);
    assertThat(curve.events()).isEqualTo(10);
  }

  @Test
  void aPartOfACellHoldsThatPartOfItsEvents() {
    assertThat(HitCurve.of(FOUR).hitRate(0.375)).isEqualTo(0.5); // 2 + 6/2 of 10
  }

  @Test
  void allGroundHoldsAllEvents() {
    HitCurve curve = HitCurve.of(FOUR);

    assertThat(curve.hitRate(1)).isEqualTo(1);
    assertThat(curve.pai(1)).isEqualTo(1);
    assertThat(curve.peiStar(1)).isEqualTo(1);
  }

  /** Of two cells with one score, either may come first: the mean is half of both. */
  @Test
  void equalScoresAreTakenTogether() {
    HitCurve curve = HitCurve.of(List.of(new Cell(5, 4, 1), new Cell(5, 0, 1), new Cell(1, 0, 2)));

    assertThat(curve.steps()).containsExactly(new Step(2, 2, 4), new Step(3, 4, 4));
    assertThat(curve.hitRate(0.25)).isEqualTo(0.5);
    assertThat(curve.peiStar(0.25)).isEqualTo(0.5);
  }

  @Test
  void largeCellsAreComparedByTheEventsOnTheirGround() {
    HitCurve curve = HitCurve.of(List.of(new Cell(2, 6, 6), new Cell(1, 4, 2)));

    assertThat(curve.peiStar(0.25)).isEqualTo(0.5); // 2 events, where 4 could have been had
  }

  @Test
  void theOrderOfTheCellsDoesNotMatter() {
    Random random = new Random(7);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      cells.add(new Cell(random.nextInt(9), random.nextInt(4), 0.1 + random.nextDouble()));
    }
    HitCurve curve = HitCurve.of(cells);
    Collections.shuffle(cells, random);

    assertThat(HitCurve.of(cells).steps()).isEqualTo(curve.steps());
    assertThat(curve.peiStar(0.1)).isBetween(0.0, 1.0);
    assertThat(curve.hitRate(1)).isCloseTo(1, within(1e-12));
  }

  @Test
  void withoutEventsThereIsNoRate() {
    HitCurve none = HitCurve.of(List.of(new Cell(1, 0, 1)));

    assertThat(none.hitRate(0.5)).isNaN();
    assertThat(none.pai(0.5)).isNaN();
    assertThat(none.peiStar(0.5)).isNaN();
    assertThat(HitCurve.of(List.of()).hitRate(0.5)).isNaN();
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new Cell(Double.NaN, 1, 1))
        .hasMessage("expected a finite score, got NaN");
    assertThatThrownBy(() -> new Cell(1, -1, 1)).hasMessage("expected at least 0 events, got -1.0");
    assertThatThrownBy(() -> new Cell(1, Double.POSITIVE_INFINITY, 1))
        .hasMessage("expected at least 0 events, got Infinity");
    assertThatThrownBy(() -> new Cell(1, 1, 0)).hasMessage("expected an area above 0, got 0.0");
    assertThatThrownBy(() -> new Cell(1, 1, Double.POSITIVE_INFINITY))
        .hasMessage("expected an area above 0, got Infinity");
    assertThatThrownBy(() -> HitCurve.of(FOUR).hitRate(0))
        .hasMessage("expected a coverage in (0, 1], got 0.0");
    assertThatThrownBy(() -> HitCurve.of(FOUR).pai(1.5))
        .hasMessage("expected a coverage in (0, 1], got 1.5");
  }

  @Test
  void agreesWithPublishedValues() {
    HitCurve curve = HitCurve.of(List.of(new Cell(3, 6, 1), new Cell(2, 3, 1), new Cell(1, 0, 1)));

    String source = "three cells, by hand";
    ReferenceTable.of("pai")
        .value("PAI of the first of observed 6, 3, 0", source, "2", curve.pai(1 / 3.0))
        .value("PAI of the first two", source, "1.5", curve.pai(2 / 3.0))
        .value("PAI of all", source, "1", curve.pai(1))
        .value("PEI* of the first", source, "1", curve.peiStar(1 / 3.0))
        .value("PEI* of the first two", source, "1", curve.peiStar(2 / 3.0))
        .value("PEI* of all", source, "1", curve.peiStar(1))
        .settle();
  }
}
