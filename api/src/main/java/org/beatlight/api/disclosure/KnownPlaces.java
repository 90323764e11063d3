package org.beatlight.api.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.core.disclosure.place.CoarseOutline;
import org.beatlight.core.disclosure.place.SnapGround;
import org.beatlight.core.disclosure.place.SnapPoints;
import org.beatlight.core.disclosure.place.StandInPoints;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.MortonKey;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.settings.DisclosureSettings;
import org.beatlight.settings.PlaceTable;

/**
 * The distinct places of all events: where each is shown, and how many addresses a cell of the
 * coarse lattice holds. Where nobody gave addresses the places themselves stand in for them.
 */
final class KnownPlaces {
  private static final long NOWHERE = -1;

  private final long[] keys; // in ascending order
  private final long[] shown; // where each is shown
  private final CoarseOutline outline;
  private final Map<Long, Integer> addressesInCell = new HashMap<>();

  private KnownPlaces(long[] keys, CoarseOutline outline) {
    this.keys = keys;
    this.shown = new long[keys.length];
    this.outline = outline;
  }

  static KnownPlaces of(Snapshot full, DisclosureSettings settings) {
    KnownPlaces places =
        new KnownPlaces(keys(full), new CoarseOutline(settings.cellM(), settings.leastAddresses()));
    places.place(full, settings);
    return places;
  }

  private static long[] keys(Snapshot full) {
    return full.eventsByCategory().values().stream()
        .map(EventColumns::keys)
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  private void place(Snapshot full, DisclosureSettings settings) {
    List<PlanePoint> points = plane(full.plane().keysToPlane(keys));
    if (points.size() != keys.length) { // else places and points would not belong together
      throw new IllegalArgumentException(
          "expected all %d places of events on the plane, got %d"
              .formatted(keys.length, points.size()));
    }
    List<PlanePoint> addresses = settings.addresses().map(file -> given(full, file)).orElse(points);
    Lattice lattice = outline.lattice();
    addresses.forEach(
        at -> addressesInCell.merge(lattice.cell(at.eastM(), at.northM()), 1, Integer::sum));
    SnapGround ground =
        StandInPoints.of(full.beatsOnPlane(), lattice, addresses, settings.leastAddresses());
    List<PlanePoint> publicPlaces =
        settings.publicPlaces().map(file -> given(full, file)).orElse(List.of());
    move(
        full,
        points,
        SnapPoints.of(
            new SnapGround(ground.beats(), publicPlaces, ground.candidates(), ground.addresses()),
            settings.leastAddresses()));
  }

  /** Returns the places of a table; those beyond the city's surroundings do not matter. */
  private static List<PlanePoint> given(Snapshot full, Path file) {
    List<LonLat> table = PlaceTable.read(file);
    double[] degrees = new double[2 * table.size()];
    for (int i = 0; i < table.size(); i++) {
      degrees[2 * i] = table.get(i).lonDeg();
      degrees[2 * i + 1] = table.get(i).latDeg();
    }
    full.plane().toPlane(degrees, table.size()); // NaN far from the city
    return plane(degrees);
  }

  private void move(Snapshot full, List<PlanePoint> points, SnapPoints snap) {
    Map<PlanePoint, Long> keyOf = new HashMap<>();
    for (int i = 0; i < shown.length; i++) {
      shown[i] =
          snap.find(points.get(i))
              .map(at -> keyOf.computeIfAbsent(at, point -> key(full, point)))
              .orElse(NOWHERE);
    }
  }

  /** Returns the points that the plane knows. */
  private static List<PlanePoint> plane(double[] eastNorth) {
    List<PlanePoint> points = new ArrayList<>(eastNorth.length / 2);
    for (int i = 0; i < eastNorth.length; i += 2) {
      if (!Double.isNaN(eastNorth[i])) {
        points.add(new PlanePoint(eastNorth[i], eastNorth[i + 1]));
      }
    }
    return points;
  }

  private static long key(Snapshot full, PlanePoint point) {
    LonLat at = full.plane().toLonLat(point);
    return MortonKey.of(at);
  }

  /** Returns where events of a place are shown; empty where they must not be shown as a point. */
  OptionalLong shown(long key) {
    int at = Arrays.binarySearch(keys, key);
    return at < 0 || shown[at] == NOWHERE ? OptionalLong.empty() : OptionalLong.of(shown[at]);
  }

  /** Returns how many points there are at which anything is shown. */
  int points() {
    return (int) Arrays.stream(shown).filter(at -> at != NOWHERE).distinct().count();
  }

  /** Returns the outlines that hold enough of these places. */
  CoarseOutline outline() {
    return outline;
  }

  /** Returns how many addresses a cell of the outlines' lattice holds. */
  int inCell(long cell) {
    return addressesInCell.getOrDefault(cell, 0);
  }
}
