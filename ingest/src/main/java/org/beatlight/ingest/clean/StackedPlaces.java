package org.beatlight.ingest.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  /** A place with fewer events is never stacked. */
  public static final long MIN_EVENTS = 50;

  static final long TIMES_NEIGHBOUR = 10;

  /** How far the surroundings of a place reach, in metres. */
  public static final double NEIGHBOUR_M = 500;

  static final int MIN_CATEGORIES = 3;
  static final double MAX_MIX_DISTANCE = 0.3;

  private StackedPlaces() {}

  /**
   * Returns whether a place holds enough events, in nearly the mix of its source.
   *
   * @param mix the source's events by category
   */
  public static boolean isMixed(PlaceCounts place, Map<String, Long> mix) {
    return place.events() >= MIN_EVENTS
        && place.byCategory().size() >= MIN_CATEGORIES
        && mixDistance(place.byCategory(), mix) <= MAX_MIX_DISTANCE;
  }

  /**
   * Returns the places that their surroundings do not explain.
   *
   * @param mixed the places of one source for which {@link #isMixed} holds
   * @param around every place of the source within {@value #NEIGHBOUR_M} m of them
   */
  public static Set<PlanePoint> among(List<PlaceCounts> mixed, List<PlaceCounts> around) {
    STRtree places = new STRtree();
    around.forEach(place -> places.insert(new Envelope(at(place)), place));
    return mixed.stream()
        .filter(place -> place.events() >= TIMES_NEIGHBOUR * largestNeighbour(place, places))
        .map(PlaceCounts::place)
        .collect(Collectors.toSet());
  }

  private static long largestNeighbour(PlaceCounts candidate, STRtree places) {
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
