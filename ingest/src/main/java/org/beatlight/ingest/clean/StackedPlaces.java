package org.beatlight.ingest.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Tells the points where a geocoder stacks what it cannot place (a city hall, the centre of a
 * postcode) from addresses where much happens. A place of a source is stacked where all hold:
 *
 * <ul>
 *   <li>it holds at least {@value #MIN_EVENTS} events,
 *   <li>and at least {@value #TIMES_NEIGHBOUR} times as many as any other place of the source
 *       within {@value #NEIGHBOUR_M} m: its surroundings do not explain them,
 *   <li>of at least {@value #MIN_CATEGORIES} categories, in nearly the mix of the whole source: the
 *       shares differ by at most {@value #MAX_MIX_DISTANCE} (total variation, half the sum of
 *       |share at the place − share in the source|). An address where much happens has troubles of
 *       its own; what could not be placed is a sample of everything.
 * </ul>
 *
 * <p>The rule is meant to miss some rather than to take a real hotspot away.
 */
public final class StackedPlaces {
  static final long MIN_EVENTS = 50;
  static final long TIMES_NEIGHBOUR = 10;

  /** A place with fewer events can neither be stacked nor keep another from being so. */
  public static final long MIN_EVENTS_THAT_MATTER = MIN_EVENTS / TIMES_NEIGHBOUR;

  static final double NEIGHBOUR_M = 500;
  static final int MIN_CATEGORIES = 3;
  static final double MAX_MIX_DISTANCE = 0.3;

  private final Map<String, Long> mix;
  private final STRtree places = new STRtree();

  private StackedPlaces(Map<String, Long> mix) {
    this.mix = mix;
  }

  /**
   * Returns the stacked places of one source.
   *
   * @param candidates the places with at least {@link #MIN_EVENTS_THAT_MATTER} events
   * @param mix the source's events by category
   */
  public static Set<PlanePoint> find(List<PlaceCounts> candidates, Map<String, Long> mix) {
    StackedPlaces rule = new StackedPlaces(mix);
    candidates.forEach(c -> rule.places.insert(new Envelope(at(c)), c));
    Set<PlanePoint> stacked = new HashSet<>();
    for (PlaceCounts candidate : candidates) {
      if (rule.holdsFor(candidate)) {
        stacked.add(candidate.place());
      }
    }
    return stacked;
  }

  private boolean holdsFor(PlaceCounts candidate) {
    return candidate.events() >= MIN_EVENTS
        && candidate.byCategory().size() >= MIN_CATEGORIES
        && mixDistance(candidate.byCategory(), mix) <= MAX_MIX_DISTANCE
        && candidate.events() >= TIMES_NEIGHBOUR * largestNeighbour(candidate);
  }

  private long largestNeighbour(PlaceCounts candidate) {
    Envelope around = new Envelope(at(candidate));
    around.expandBy(NEIGHBOUR_M);
    List<?> found = places.query(around);
    return found.stream()
        .map(PlaceCounts.class::cast)
        .filter(other -> !other.place().equals(candidate.place()))
        .filter(other -> other.place().distanceM(candidate.place()) <= NEIGHBOUR_M)
        .mapToLong(PlaceCounts::events)
        .max()
        .orElse(0);
  }

  static double mixDistance(Map<String, Long> here, Map<String, Long> everywhere) {
    double totalHere = sum(here);
    double totalEverywhere = sum(everywhere);
    double difference = 0;
    for (Map.Entry<String, Long> category : everywhere.entrySet()) {
      double shareHere = here.getOrDefault(category.getKey(), 0L) / totalHere;
      difference += Math.abs(shareHere - category.getValue() / totalEverywhere);
    }
    return difference / 2;
  }

  private static double sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Coordinate at(PlaceCounts place) {
    return new Coordinate(place.place().eastM(), place.place().northM());
  }
}
