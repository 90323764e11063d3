package org.beatlight.api.tile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.core.geo.LonLat;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Beats in rows and columns whose shared borders are crooked: a coverage with no gap. */
public final class JaggedBeats {
  private static final int STEPS = 40;
  private static final double SIDE_DEG = 0.02;
  private static final double CROOKED_DEG = 0.002;

  private final Random random;
  private final Coordinate southWest;
  private final Map<List<Integer>, List<Coordinate>> borders = new HashMap<>();

  private JaggedBeats(long seed, Coordinate southWest) {
    this.random = new Random(seed);
    this.southWest = southWest;
  }

  /** Returns side × side beats north-east of the corner, 0.02 degrees each. */
  public static List<BeatArea> of(int side, LonLat southWest, long seed) {
    JaggedBeats made =
        new JaggedBeats(seed, new Coordinate(southWest.lonDeg(), southWest.latDeg()));
    List<BeatArea> beats = new ArrayList<>();
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        beats.add(made.beat(column, row));
      }
    }
    return beats;
  }

  private BeatArea beat(int column, int row) {
    CoordinateList ring = new CoordinateList();
    add(ring, border(column, row, column + 1, row));
    add(ring, border(column + 1, row, column + 1, row + 1));
    add(ring, reversed(border(column, row + 1, column + 1, row + 1)));
    add(ring, reversed(border(column, row, column, row + 1)));
    Polygon shape = new GeometryFactory().createPolygon(ring.toCoordinateArray());
    Coordinate middle = corner(column + 0.5, row + 0.5);
    String code = "%02d%02d".formatted(row, column);
    return new BeatArea(code, "Beat " + code, 1e6, new LonLat(middle.x, middle.y), shape);
  }

  private List<Coordinate> border(int fromColumn, int fromRow, int toColumn, int toRow) {
    return borders.computeIfAbsent(
        List.of(fromColumn, fromRow, toColumn, toRow),
        ends -> crooked(corner(fromColumn, fromRow), corner(toColumn, toRow)));
  }

  private List<Coordinate> crooked(Coordinate from, Coordinate to) {
    List<Coordinate> points = new ArrayList<>();
    points.add(from);
    for (int i = 1; i < STEPS; i++) {
      double share = (double) i / STEPS;
      double room = SIDE_DEG * Math.min(share, 1 - share); // so that borders meet at corners only
      double aside = Math.min(CROOKED_DEG, room) * (random.nextDouble() - 0.5);
      points.add(
          new Coordinate(
              from.x + share * (to.x - from.x) + (to.x == from.x ? aside : 0),
              from.y + share * (to.y - from.y) + (to.y == from.y ? aside : 0)));
    }
    points.add(to);
    return points;
  }

  private Coordinate corner(double column, double row) {
    return new Coordinate(southWest.x + column * SIDE_DEG, southWest.y + row * SIDE_DEG);
  }

  private static List<Coordinate> reversed(List<Coordinate> points) {
    List<Coordinate> back = new ArrayList<>(points);
    Collections.reverse(back);
    return back;
  }

  private static void add(CoordinateList ring, List<Coordinate> border) {
    border.forEach(point -> ring.add(point, false));
  }
}
