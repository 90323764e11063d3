package org.beatlight.core.disclosure.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.area.AreaIndex;
import org.beatlight.core.geo.PlanePoint;

/**
 * The points that events are shown at instead of where they happened (docs/methods/disclosure.md).
 * Each stands for no address at all or for at least so many, all of its own beat; an event goes to
 * the nearest of its own beat.
 */
public final class SnapPoints {
  /** The addresses that a point must stand for where nothing else is asked. */
  public static final int LEAST_ADDRESSES = 8;

  /** How near an event must be to a public place to have happened there, in metres. */
  public static final double SAME_PLACE_M = 1;

  private static final NearestPoint NOWHERE = new NearestPoint(List.of());
  private static final Catchments NO_CATCHMENTS = Catchments.of(List.of(), List.of(), 1);

  private final AreaIndex beats;
  private final Map<String, NearestPoint> publicPlaces;
  private final Map<String, Catchments> catchments = new TreeMap<>();

  private SnapPoints(AreaIndex beats, Map<String, NearestPoint> publicPlaces) {
    this.beats = beats;
    this.publicPlaces = publicPlaces;
  }

  /**
   * Returns the points that are left of the candidates. What lies in no beat is left out.
   *
   * @param leastAddresses at least 1
   */
  public static SnapPoints of(SnapGround ground, int leastAddresses) {
    if (leastAddresses < 1) {
      throw new IllegalArgumentException(
          "expected a least number of addresses above 0, got " + leastAddresses);
    }

    Map<String, NearestPoint> places = new TreeMap<>();
    byBeat(ground.beats(), ground.publicPlaces())
        .forEach((beat, points) -> places.put(beat, new NearestPoint(points)));
    SnapPoints points = new SnapPoints(ground.beats(), places);
    Map<String, List<PlanePoint>> addresses = byBeat(ground.beats(), ground.addresses());
    byBeat(ground.beats(), ground.candidates())
        .forEach(
            (beat, candidates) ->
                points.catchments.put(
                    beat,
                    Catchments.of(
                        candidates, addresses.getOrDefault(beat, List.of()), leastAddresses)));
    return points;
  }

  private static Map<String, List<PlanePoint>> byBeat(AreaIndex beats, List<PlanePoint> points) {
    return points.stream()
        .filter(point -> beats.find(point).isPresent())
        .collect(
            Collectors.groupingBy(
                point -> beats.find(point).orElseThrow(), TreeMap::new, Collectors.toList()));
  }

  /**
   * Returns where an event is shown: at the public place where it happened, else at the nearest
   * snap point of its beat.
   *
   * @return empty where it must not be shown as a point: outside all beats, or in one without any
   *     snap point
   */
  public Optional<PlanePoint> find(PlanePoint event) {
    return beats.find(event).flatMap(beat -> find(beat, event));
  }

  private Optional<PlanePoint> find(String beat, PlanePoint event) {
    NearestPoint places = publicPlaces.getOrDefault(beat, NOWHERE);
    int place = places.find(event);
    if (place >= 0 && places.point(place).distanceM(event) <= SAME_PLACE_M) {
      return Optional.of(places.point(place));
    }

    Catchments points = catchments.getOrDefault(beat, NO_CATCHMENTS);
    int nearest = points.nearest(event);
    return nearest < 0 ? Optional.empty() : Optional.of(points.point(nearest));
  }

  /** Returns all snap points, by beat, from west to east; public places are not among them. */
  public List<SnapPoint> points() {
    List<SnapPoint> all = new ArrayList<>();
    catchments.forEach(
        (beat, points) -> {
          for (int i = 0; i < points.size(); i++) {
            if (points.isLeft(i)) {
              all.add(new SnapPoint(beat, points.point(i), points.addresses(i)));
            }
          }
        });
    return all;
  }
}
