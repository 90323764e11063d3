package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** All addresses of the city, by number and by place. */
final class AddressBook {
  private static final double CELL_M = 100;

  private final List<Address> all;
  private final Map<Long, List<Address>> cells = new HashMap<>();

  AddressBook(List<Address> all) {
    this.all = List.copyOf(all);
    all.forEach(a -> cells.computeIfAbsent(cell(a.point()), c -> new ArrayList<>()).add(a));
  }

  List<Address> all() {
    return all;
  }

  /** Returns the addresses within a distance of at most 100 m, in the order of the book. */
  List<Address> within(Coordinate point, double distanceM) {
    List<Address> near = new ArrayList<>();
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        Coordinate corner = new Coordinate(point.x + dx * CELL_M, point.y + dy * CELL_M);
        for (Address address : cells.getOrDefault(cell(corner), List.of())) {
          if (address.point().distance(point) <= distanceM) {
            near.add(address);
          }
        }
      }
    }
    return near;
  }

  /** Returns the nearest address on a street within a distance of at most 100 m. */
  Optional<Address> findNearest(Coordinate point, double distanceM) {
    return within(point, distanceM).stream()
        .filter(address -> address.kind() != Address.Kind.PARK)
        .min(Comparator.comparingDouble(address -> address.point().distance(point)));
  }

  private static long cell(Coordinate point) {
    return (long) Math.floor(point.x / CELL_M) * 1_000_003L + (long) Math.floor(point.y / CELL_M);
  }
}
