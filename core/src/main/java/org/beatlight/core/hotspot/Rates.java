package org.beatlight.core.hotspot;

import java.util.stream.IntStream;

/**
 * Rates of areas whose populations differ, pulled towards the city's by how little each is sure
 * (empirical Bayes; Marshall 1991; docs/methods/rates.md).
 *
 * <p>With events nᵢ and population xᵢ: b = Σn/Σx, s² = Σ xᵢ(pᵢ − b)²/Σx, a = s² − b/x̄.
 */
public final class Rates {
  private final double[] events;
  private final double[] population;
  private final double city; // b, events per person
  private final double between; // a, the variance of the true rates, as estimated: can be below 0

  private Rates(double[] events, double[] population) {
    this.events = events.clone();
    this.population = population.clone();
    double persons = OrderFree.sum(population.clone());
    city = OrderFree.sum(events.clone()) / persons;
    double[] squares =
        IntStream.range(0, events.length)
            .mapToDouble(i -> population[i] * (raw(i) - city) * (raw(i) - city))
            .toArray();
    between = OrderFree.sum(squares) / persons - city / (persons / population.length);
  }

  /**
   * Takes the events and the population at risk of each area.
   *
   * @param events at least 0
   * @param population above 0: an area where nobody is has no rate and must be left out
   * @throws IllegalArgumentException if the lengths differ or a number is out of range
   */
  public static Rates of(double[] events, double[] population) {
    CellValues.requireFinite(events, population.length);
    CellValues.requireAtLeastZero("events", events);
    CellValues.requireAtLeastZero("population", population);
    for (int i = 0; i < population.length; i++) {
      if (population[i] == 0) {
        throw new IllegalArgumentException("cell %d: expected a population above 0".formatted(i));
      }
    }
    return new Rates(events, population);
  }

  private double raw(int cell) {
    return events[cell] / population[cell];
  }

  /** Returns the rate of the whole city, events per person; NaN where there are no areas. */
  public double city() {
    return city;
  }

  /**
   * Returns the smoothed rate of each area, events per person: b + (pᵢ − b) a/(a + b/xᵢ). All are
   * the city's where a is not above 0: chance alone explains how they differ.
   */
  public double[] smoothed() {
    return cells().mapToDouble(this::smoothed).toArray();
  }

  private double smoothed(int cell) {
    double noise = city / population[cell];
    double kept = between <= 0 ? 0 : between / (between + noise);
    return city + (raw(cell) - city) * kept;
  }

  /**
   * Returns each rate less the city's in its own standard deviations (Assunção &amp; Reis 1999),
   * for {@link LocalMoran} and {@link GlobalMoran}: (pᵢ − b)/√(a + b/xᵢ), without a where the root
   * has no value; all 0 where there are no events.
   */
  public double[] standardised() {
    return cells().mapToDouble(this::standardised).toArray();
  }

  private double standardised(int cell) {
    if (city == 0) {
      return 0;
    }

    double noise = city / population[cell];
    double variance = between + noise > 0 ? between + noise : noise;
    return (raw(cell) - city) / Math.sqrt(variance);
  }

  private IntStream cells() {
    return IntStream.range(0, events.length);
  }
}
