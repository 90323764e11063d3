package org.beatlight.api.tile.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;

/**
 * Cuts a ring to a box, side by side (Sutherland &amp; Hodgman 1974), where it leaves each side
 * once at most: the result is one ring then. Rings that share a border are cut at the same points
 * of it.
 */
final class RingCut {
  private static final int FEWEST_POINTS = 4;
  private static final List<Side> SIDES = List.of(Side.values());

  private final Envelope box;

  RingCut(Envelope box) {
    this.box = box;
  }

  /** A side of the box. */
  private enum Side {
    WEST,
    EAST,
    NORTH,
    SOUTH;

    /** Returns whether something lies beyond the side. */
    boolean cuts(Envelope shape, Envelope box) {
      return switch (this) {
        case WEST -> shape.getMinX() < box.getMinX();
        case EAST -> shape.getMaxX() > box.getMaxX();
        case NORTH -> shape.getMinY() < box.getMinY();
        case SOUTH -> shape.getMaxY() > box.getMaxY();
      };
    }

    /** Returns how far inside of the side a point is, in units. */
    double depth(Coordinate point, Envelope box) {
      return switch (this) {
        case WEST -> point.x - box.getMinX();
        case EAST -> box.getMaxX() - point.x;
        case NORTH -> point.y - box.getMinY();
        case SOUTH -> box.getMaxY() - point.y;
      };
    }
  }

  /**
   * Returns the part of a closed ring inside the box, on whole units: no points where it lies
   * outside, and empty where it would take more than this.
   */
  Optional<Coordinate[]> cut(LinearRing closed) {
    Coordinate[] points = closed.getCoordinates();
    List<Coordinate> ring = Arrays.asList(points).subList(0, points.length - 1);
    for (Side side : SIDES) {
      if (!side.cuts(closed.getEnvelopeInternal(), box)) {
        continue;
      }
      Optional<List<Coordinate>> inside = cut(ring, side);
      if (inside.isEmpty()) {
        return Optional.empty();
      }
      ring = inside.get();
    }
    return ring.isEmpty() ? Optional.of(new Coordinate[0]) : rounded(ring);
  }

  private Optional<List<Coordinate>> cut(List<Coordinate> ring, Side side) {
    List<Coordinate> inside = new ArrayList<>(ring.size() + 2);
    int exits = 0;
    boolean fromInside = !ring.isEmpty() && side.depth(ring.get(0), box) >= 0;
    for (int i = 0; i < ring.size(); i++) {
      Coordinate from = ring.get(i);
      Coordinate to = ring.get(i + 1 < ring.size() ? i + 1 : 0);
      boolean toInside = side.depth(to, box) >= 0;
      if (fromInside) {
        inside.add(from);
      }
      if (fromInside != toInside) {
        inside.add(crossing(from, to, side));
        exits += fromInside ? 1 : 0;
      }
      fromInside = toInside;
    }
    return exits > 1 ? Optional.empty() : Optional.of(inside);
  }

  /** Goes from the lesser point to the greater, so that both neighbours find the same. */
  private Coordinate crossing(Coordinate a, Coordinate b, Side side) {
    Coordinate from = a.compareTo(b) < 0 ? a : b;
    Coordinate to = a.compareTo(b) < 0 ? b : a;
    double depth = side.depth(from, box);
    double share = depth / (depth - side.depth(to, box));
    return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
  }

  private static Optional<Coordinate[]> rounded(List<Coordinate> ring) {
    CoordinateList rounded = new CoordinateList();
    ring.forEach(p -> rounded.add(new Coordinate(Math.rint(p.x), Math.rint(p.y)), false));
    rounded.closeRing();
    return rounded.size() < FEWEST_POINTS
        ? Optional.empty()
        : Optional.of(rounded.toCoordinateArray());
  }
}
