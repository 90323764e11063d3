package org.beatlight.core.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How many of the events that came lie in the ground that a forecast ranks first, for any share of
 * the ground (Bowers, Johnson &amp; Pease 2004; Chainey, Tompson &amp; Uhlig 2008; Hunt 2016;
 * docs/methods/pai.md).
 *
 * <p>Cells of equal rank are taken together, each in part: that is the mean over every order they
 * could be taken in. A coverage that ends within a cell takes its share of the cell's events.
 */
public final class HitCurve {
  private final List<Step> steps;
  private final List<Step> best;
  private final double area;
  private final double events;

  private HitCurve(List<Step> steps, List<Step> best) {
    this.steps = steps;
    this.best = best;
    Step all = steps.isEmpty() ? Step.NONE : steps.get(steps.size() - 1);
    area = all.area();
    events = all.hits();
  }

  /**
   * A cell of the study area.
   *
   * @param predicted its score: the higher, the earlier it is chosen
   * @param observed the events that came, at least 0
   * @param area in any unit, above 0
   */
  public record Cell(double predicted, double observed, double area) {
    public Cell {
      if (!Double.isFinite(predicted)) {
        throw new IllegalArgumentException("expected a finite score, got " + predicted);
      }
      if (!(observed >= 0) || Double.isInfinite(observed)) { // the negation also rejects NaN
        throw new IllegalArgumentException("expected at least 0 events, got " + observed);
      }
      if (!(area > 0) || Double.isInfinite(area)) {
        throw new IllegalArgumentException("expected an area above 0, got " + area);
      }
    }

    private double density() {
      return observed / area;
    }
  }

  /**
   * The cells down to a score, that score's all included.
   *
   * @param cells how many
   * @param area of them all
   * @param hits events in them
   */
  public record Step(int cells, double area, double hits) {
    private static final Step NONE = new Step(0, 0, 0);

    private Step plus(Cell cell) {
      return new Step(cells + 1, area + cell.area(), hits + cell.observed());
    }
  }

  /** Ranks cells; their order does not matter. */
  public static HitCurve of(List<Cell> cells) {
    return new HitCurve(
        steps(cells, Comparator.comparingDouble(Cell::predicted)),
        steps(cells, Comparator.comparingDouble(Cell::density)));
  }

  private static List<Step> steps(List<Cell> cells, Comparator<Cell> rank) {
    List<Cell> ranked = new ArrayList<>(cells);
    ranked.sort(
        rank.reversed()
            .thenComparingDouble(Cell::observed)
            .thenComparingDouble(Cell::area)); // the rest only so that sums round alike
    List<Step> steps = new ArrayList<>();
    Step step = Step.NONE;
    for (int i = 0; i < ranked.size(); i++) {
      step = step.plus(ranked.get(i));
      if (i + 1 == ranked.size() || rank.compare(ranked.get(i), ranked.get(i + 1)) != 0) {
        steps.add(step);
      }
    }
    return Collections.unmodifiableList(steps);
  }

  /** Returns the steps of the curve, one for each score, the highest first. */
  public List<Step> steps() {
    return steps;
  }

  /** Returns the area of all cells. */
  public double area() {
    return area;
  }

  /** Returns the events of all cells. */
  public double events() {
    return events;
  }

  /**
   * Returns the share of the events in the ground ranked first; NaN where there are none.
   *
   * @param coverage a share of the area, in (0, 1]
   */
  public double hitRate(double coverage) {
    return events == 0 ? Double.NaN : hits(steps, requireShare(coverage) * area) / events;
  }

  /** Returns the prediction accuracy index: the hit rate over the coverage. */
  public double pai(double coverage) {
    return hitRate(coverage) / coverage;
  }

  /** Returns the prediction efficiency index PEI*: hits over the most that the area could hold. */
  public double peiStar(double coverage) {
    double ground = requireShare(coverage) * area;
    return events == 0 ? Double.NaN : hits(steps, ground) / hits(best, ground);
  }

  private static double requireShare(double coverage) {
    if (!(coverage > 0 && coverage <= 1)) { // the negation also rejects NaN
      throw new IllegalArgumentException("expected a coverage in (0, 1], got " + coverage);
    }
    return coverage;
  }

  /** Follows the curve straight between its steps. */
  private static double hits(List<Step> steps, double ground) {
    Step from = Step.NONE;
    for (Step to : steps) {
      if (ground < to.area()) {
        return from.hits()
            + (to.hits() - from.hits()) * (ground - from.area()) / (to.area() - from.area());
      }
      from = to;
    }
    return from.hits();
  }
}
