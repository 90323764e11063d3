package org.beatlight.core.disclosure.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;
import org.beatlight.core.geo.Lattice;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The outline of a hotspot in whole cells of a coarse lattice that is fixed to the CRS
 * (docs/methods/disclosure.md), so that it tells of no place by itself.
 *
 * @param sideM of a cell, in metres, such as 250
 * @param leastPlaces the addresses, or the places known, that an outline must hold
 */
public record CoarseOutline(double sideM, int leastPlaces) {
  /** How often an outline is widened by a ring of cells before it is given up. */
  private static final int MOST_RINGS = 3;

  private static final double HALF = 0.5;

  public CoarseOutline {
    if (!(sideM > 0) || Double.isInfinite(sideM) || leastPlaces < 1) {
      throw new IllegalArgumentException(
          "expected cells of a side above 0 m and at least 1 place, got %s m and %d"
              .formatted(sideM, leastPlaces));
    }
  }

  /** Returns the lattice that the cells belong to. */
  public Lattice lattice() {
    return Lattice.squares(sideM);
  }

  /**
   * Returns the cells that a hotspot covers by half or more or, where there is none, the one of
   * which it covers most. Where they hold too few places a ring of cells is added, up to three.
   *
   * @param hotspot a polygon or multipolygon in metres
   * @param placesInCell how many addresses or known places a cell holds
   * @return empty where even then there are too few: such a hotspot is not shown
   */
  public Optional<Geometry> of(Geometry hotspot, LongToIntFunction placesInCell) {
    if (hotspot.isEmpty()) {
      throw new IllegalArgumentException("expected a hotspot with an outline, got an empty one");
    }

    SortedSet<Long> cells = covered(hotspot);
    for (int ring = 0; places(cells, placesInCell) < leastPlaces; ring++) {
      if (ring == MOST_RINGS) {
        return Optional.empty();
      }
      cells = widened(cells);
    }
    return Optional.of(union(cells));
  }

  /**
   * Returns the cells that some ground covers by half or more, in groups of joined cells that each
   * hold enough places.
   *
   * @param ground polygons in metres that do not overlap
   * @param placesInCell as for {@link #of}
   * @return empty where no group does
   */
  public Optional<Geometry> ground(Geometry ground, LongToIntFunction placesInCell) {
    SortedSet<Long> left = new TreeSet<>();
    shares(ground).forEach((cell, share) -> addIf(share >= HALF, cell, left));
    SortedSet<Long> kept = new TreeSet<>();
    while (!left.isEmpty()) {
      SortedSet<Long> group = takeGroup(left);
      if (places(group, placesInCell) >= leastPlaces) {
        kept.addAll(group);
      }
    }
    return kept.isEmpty() ? Optional.empty() : Optional.of(union(kept));
  }

  private static void addIf(boolean wanted, long cell, SortedSet<Long> cells) {
    if (wanted) {
      cells.add(cell);
    }
  }

  /** Takes the first cell away, with all that are joined to it. */
  private SortedSet<Long> takeGroup(SortedSet<Long> left) {
    SortedSet<Long> group = new TreeSet<>();
    Deque<Long> next = new ArrayDeque<>(List.of(left.first()));
    left.remove(left.first());
    while (!next.isEmpty()) {
      long cell = next.remove();
      group.add(cell);
      for (long neighbour : lattice().neighbours(cell)) {
        if (left.remove(neighbour)) {
          next.add(neighbour);
        }
      }
    }
    return group;
  }

  private SortedSet<Long> covered(Geometry hotspot) {
    Map<Long, Double> shares = shares(hotspot);
    SortedSet<Long> cells = new TreeSet<>();
    long fullest = shares.keySet().iterator().next();
    for (Map.Entry<Long, Double> cell : shares.entrySet()) {
      if (cell.getValue() >= HALF) {
        cells.add(cell.getKey());
      }
      fullest = cell.getValue() > shares.getOrDefault(fullest, 0.0) ? cell.getKey() : fullest;
    }
    cells.add(fullest); // covered by half as well, where any is
    return cells;
  }

  /** Returns the share of each cell of the parts' boxes that they cover, by cell. */
  private Map<Long, Double> shares(Geometry parts) {
    Map<Long, Double> shares = new TreeMap<>();
    for (int i = 0; i < parts.getNumGeometries(); i++) {
      addShares(parts.getGeometryN(i), shares);
    }
    return shares;
  }

  private void addShares(Geometry part, Map<Long, Double> shares) {
    Envelope box = part.getEnvelopeInternal();
    long first = lattice().cell(box.getMinX(), box.getMinY());
    long last = lattice().cell(box.getMaxX(), box.getMaxY());
    for (int column = Lattice.column(first); column <= Lattice.column(last); column++) {
      for (int row = Lattice.row(first); row <= Lattice.row(last); row++) {
        long cell = Lattice.key(column, row);
        shares.merge(cell, share(part, lattice().polygon(cell)), Double::sum);
      }
    }
  }

  private static double share(Geometry hotspot, Geometry cell) {
    return OverlayNGRobust.overlay(cell, hotspot, OverlayNG.INTERSECTION).getArea()
        / cell.getArea();
  }

  private static long places(SortedSet<Long> cells, LongToIntFunction placesInCell) {
    return cells.stream().mapToLong(cell -> placesInCell.applyAsInt(cell)).sum();
  }

  private SortedSet<Long> widened(SortedSet<Long> cells) {
    SortedSet<Long> wider = new TreeSet<>(cells);
    for (long cell : cells) {
      for (long neighbour : lattice().neighbours(cell)) {
        wider.add(neighbour);
      }
    }
    return wider;
  }

  private Geometry union(SortedSet<Long> cells) {
    List<Geometry> squares = new ArrayList<>();
    cells.forEach(cell -> squares.add(lattice().polygon(cell)));
    return OverlayNGRobust.union(squares);
  }
}
