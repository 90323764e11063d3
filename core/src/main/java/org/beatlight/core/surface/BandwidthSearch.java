package org.beatlight.core.surface;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * Chooses a bandwidth by how likely it makes events that the density did not see
 * (docs/methods/kernel-density.md).
 *
 * <p>An event's likelihood is 0.99 of the density (as a share of all events) and 0.01 of an even
 * spread over the area: a quartic kernel would else rule out every bandwidth that leaves a single
 * event alone.
 *
 * @param candidates in any order; two at least
 * @param areaM2 the area where events can happen
 */
public record BandwidthSearch(Kernel kernel, List<Bandwidth> candidates, double areaM2) {
  private static final double ANYWHERE = 0.01;
  private static final int FEWEST_EVENTS = 10;

  public BandwidthSearch {
    candidates =
        candidates.stream()
            .distinct()
            .sorted(Comparator.comparingDouble(Bandwidth::metres))
            .toList();
    if (candidates.size() < 2) {
      throw new IllegalArgumentException(
          "expected two different bandwidths or more, got " + candidates);
    }
    if (!(areaM2 > 0) || Double.isInfinite(areaM2)) { // the negation also rejects NaN
      throw new IllegalArgumentException("expected a finite area above 0 m², got " + areaM2);
    }
  }

  /** Chooses by events of a later time: the default. */
  public BandwidthChoice heldOut(TimeSplit split) {
    Places before = split.before();
    Places after = split.after();
    if (before.rows() < FEWEST_EVENTS || after.rows() < FEWEST_EVENTS) {
      return new BandwidthChoice.NotTested(
          "expected at least %d events before the date and after it, got %d and %d"
              .formatted(FEWEST_EVENTS, before.rows(), after.rows()));
    }

    double weight = weight(before);
    return choose(
        bandwidth -> {
          KernelDensity density = KernelDensity.fixed(before, kernel, bandwidth);
          double[] found =
              IntStream.range(0, after.size())
                  .parallel()
                  .mapToDouble(p -> density.at(after.point(p)) / weight)
                  .toArray();
          return meanLog(after, found);
        });
  }

  /**
   * Chooses by each place's likelihood given all other places. Whole places are left out: with
   * events alone, those at one address would foretell each other best with a bandwidth of nothing.
   */
  public BandwidthChoice leaveOneOut(Places places) {
    if (places.size() < FEWEST_EVENTS) {
      return new BandwidthChoice.NotTested(
          "expected events at %d places or more, got %d".formatted(FEWEST_EVENTS, places.size()));
    }

    double weight = weight(places);
    return choose(
        bandwidth -> {
          double[] found = KernelDensity.fixed(places, kernel, bandwidth).atPlacesWithoutOwn();
          for (int p = 0; p < found.length; p++) {
            found[p] /= weight - places.weight(p);
          }
          return meanLog(places, found);
        });
  }

  private static double weight(Places places) {
    double sum = 0;
    for (int p = 0; p < places.size(); p++) {
      sum += places.weight(p);
    }
    return sum;
  }

  private double meanLog(Places places, double[] density) {
    double sum = 0;
    for (int p = 0; p < density.length; p++) {
      double mixed = (1 - ANYWHERE) * density[p] + ANYWHERE / areaM2;
      sum += places.weight(p) * Math.log(mixed);
    }
    return sum / weight(places);
  }

  private BandwidthChoice choose(ToDoubleFunction<Bandwidth> score) {
    List<BandwidthChoice.Score> scores =
        candidates.stream().map(b -> new BandwidthChoice.Score(b, score.applyAsDouble(b))).toList();
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i).logLikelihood() >= scores.get(best).logLikelihood() ? i : best;
    }
    boolean atEnd = best == 0 || best == scores.size() - 1;
    return new BandwidthChoice.Chosen(scores.get(best).bandwidth(), scores, atEnd);
  }
}
