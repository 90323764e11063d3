package org.beatlight.core.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How unequally events are spread over places (docs/methods/concentration.md).
 *
 * @param places n, those without events included
 * @param events c, the sum over all places
 * @param gini 0 where all places have as many, 1 − 1/n where one has all
 * @param generalisedGini the same, but held against the most even spread that so few events allow
 *     (Bernasco &amp; Steenbeek 2017): 0 where each event has a place of its own
 * @param placesWithQuarter the least number of places that hold 25 % of the events
 * @param placesWithHalf the least number of places that hold 50 % of the events
 */
public record Concentration(
    int places,
    double events,
    double gini,
    double generalisedGini,
    int placesWithQuarter,
    int placesWithHalf) {

  /** A point of the Lorenz curve: the places with the fewest events, and what they hold. */
  public record LorenzPoint(double shareOfPlaces, double shareOfEvents) {}

  /**
   * Returns how concentrated events are; nothing where there are none.
   *
   * @param counts events of each place, at least 0; all places where events could be, not only
   *     those that had some
   * @throws IllegalArgumentException if a count is below 0 or not finite
   */
  public static Optional<Concentration> of(double[] counts) {
    double[] ascending = ascending(counts);
    double events = Arrays.stream(ascending).sum();
    if (events == 0) {
      return Optional.empty();
    }

    double ranked = ranked(ascending);
    return Optional.of(
        new Concentration(
            counts.length,
            events,
            gini(counts.length, events, ranked),
            generalisedGini(counts.length, events, ranked),
            placesWith(0.25, ascending, events),
            placesWith(0.50, ascending, events)));
  }

  private static double[] ascending(double[] counts) {
    CellValues.requireAtLeastZero("counts", counts);
    return Arrays.stream(counts).sorted().toArray();
  }

  /** Returns Σ i xᵢ over the ascending counts, i from 1. */
  private static double ranked(double[] ascending) {
    return IntStream.range(0, ascending.length).mapToDouble(i -> (i + 1.0) * ascending[i]).sum();
  }

  /** (1/n)(2 Σ i yᵢ − n − 1), y the ascending shares. */
  private static double gini(int n, double events, double ranked) {
    return (2 * ranked / events - n - 1) / n;
  }

  /** (n/c)(G − 1) + 1 where c < n, written so that whole numbers give just 0. */
  private static double generalisedGini(int n, double events, double ranked) {
    return events < n
        ? (2 * ranked / events - 2.0 * n - 1 + events) / events
        : gini(n, events, ranked);
  }

  private static int placesWith(double share, double[] ascending, double events) {
    double held = 0;
    int places = 0;
    while (held < share * events && places < ascending.length) {
      places++;
      held += ascending[ascending.length - places];
    }
    return places;
  }

  /** Returns the share of all places that hold 25 % of the events, in (0, 1]. */
  public double shareWithQuarter() {
    return (double) placesWithQuarter / places;
  }

  /** Returns the share of all places that hold 50 % of the events, in (0, 1]. */
  public double shareWithHalf() {
    return (double) placesWithHalf / places;
  }

  /**
   * Returns the Lorenz curve from (0, 0) to (1, 1), a point for each place; nothing where there are
   * no events.
   */
  public static List<LorenzPoint> lorenz(double[] counts) {
    double[] held = ascending(counts);
    for (int i = 1; i < held.length; i++) {
      held[i] += held[i - 1];
    }
    double events = held.length == 0 ? 0 : held[held.length - 1];
    if (events == 0) {
      return List.of();
    }

    return IntStream.rangeClosed(0, held.length)
        .mapToObj(i -> new LorenzPoint((double) i / held.length, i == 0 ? 0 : held[i - 1] / events))
        .toList();
  }
}
