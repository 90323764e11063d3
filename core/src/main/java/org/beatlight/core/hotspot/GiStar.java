package org.beatlight.core.hotspot;

import java.util.Arrays;

/**
 * The local statistics of Getis and Ord: does a cell, with its neighbours, hold more than chance
 * would put there? (Getis &amp; Ord 1992, Ord &amp; Getis 1995; docs/methods/gi-star.md)
 *
 * <p>z = (Σⱼ wᵢⱼxⱼ − x̄ W) / (s √((n S − W²)/(n − 1))) with W = Σⱼ wᵢⱼ, S = Σⱼ wᵢⱼ², s of divisor
 * n. Values are finite numbers of any unit and sign; adding a constant or scaling changes no score.
 */
public final class GiStar {
  private static final int FEWEST = 3;
  private static final double ROUNDING = 1e-12;

  private final double[] values;
  private final Neighbours neighbours;
  private final Moments city;
  private final double[] sorted;

  private GiStar(double[] values, Neighbours neighbours) {
    CellValues.requireFinite(values, neighbours.size());
    this.values = values;
    this.neighbours = neighbours;
    city = Moments.of(values);
    sorted = Arrays.stream(values).sorted().toArray();
  }

  /**
   * Returns Gi*: the cell counts among its neighbours, with the weight they give it.
   *
   * @param neighbours with each cell its own neighbour ({@link Neighbours#withSelf()})
   * @throws IllegalArgumentException if a cell is not its own neighbour, or a value is not finite
   */
  public static AreaScores star(double[] values, Neighbours neighbours) {
    for (int cell = 0; cell < neighbours.size(); cell++) {
      if (neighbours.weight(cell, cell) == 0) {
        throw new IllegalArgumentException(
            "cell %d: expected it among its own neighbours (withSelf)".formatted(cell));
      }
    }

    GiStar all = new GiStar(values, neighbours);
    return all.scores(cell -> all.city);
  }

  /**
   * Returns Gi: the cell is left out of everything, its neighbours, the mean, s and n.
   *
   * @throws IllegalArgumentException if a value is not finite
   */
  public static AreaScores gi(double[] values, Neighbours neighbours) {
    GiStar all = new GiStar(values, neighbours.withoutSelf());
    return all.scores(all::othersOf);
  }

  private interface Background {
    Moments of(int cell);
  }

  private AreaScores scores(Background background) {
    AreaScores scores = new AreaScores(values, neighbours);
    for (int cell = 0; cell < values.length; cell++) {
      score(cell, background.of(cell), scores);
    }
    return scores;
  }

  private void score(int cell, Moments moments, AreaScores scores) {
    double w = sum(cell, slot -> neighbours.weight(slot));
    double w2 = sum(cell, slot -> neighbours.weight(slot) * neighbours.weight(slot));
    double spread = (moments.n() * w2 - w * w) / (moments.n() - 1);
    if (values.length < FEWEST) {
      scores.leaveOut(cell, Untested.TOO_FEW_CELLS);
    } else if (moments.sd() == 0) {
      scores.leaveOut(cell, Untested.ALL_EQUAL);
    } else if (w == 0) {
      scores.leaveOut(cell, Untested.NO_NEIGHBOURS);
    } else if (spread <= ROUNDING * w2) {
      scores.leaveOut(cell, Untested.WHOLE_CITY);
    } else {
      double above = sum(cell, slot -> neighbours.weight(slot) * above(slot, moments.mean()));
      scores.score(cell, above / (moments.sd() * Math.sqrt(spread)));
    }
  }

  /**
   * What the value in a slot is above the mean: these add up to Σ wx − x̄ W with fewer digits lost.
   */
  private double above(int slot, double mean) {
    return values[neighbours.other(slot)] - mean;
  }

  private interface Term {
    double of(int slot);
  }

  private double sum(int cell, Term term) {
    double[] terms = new double[neighbours.count(cell)];
    Arrays.setAll(terms, i -> term.of(neighbours.start(cell) + i));
    return OrderFree.sum(terms);
  }

  /** Takes one cell's value out of the city's mean and spread. */
  private Moments othersOf(int cell) {
    int others = city.n() - 1;
    double above = values[cell] - city.mean();
    double mean = -above / others; // above the city's
    double square = (city.n() * city.sd() * city.sd() - above * above) / others - mean * mean;
    double sd = othersAllEqual(values[cell]) ? 0 : Math.sqrt(Math.max(0, square));
    return new Moments(others, city.mean() + mean, sd);
  }

  private boolean othersAllEqual(double value) {
    int last = sorted.length - 1;
    return (value == sorted[0] && sorted[Math.min(1, last)] == sorted[last])
        || (value == sorted[last] && sorted[0] == sorted[Math.max(0, last - 1)]);
  }
}
