package org.beatlight.api.tile.mvt;

import java.util.Arrays;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/** Commands of one geometry; every step is taken from where the last one ended. */
final class CommandWriter {
  /** Which way a ring runs. With y southwards the outer ring is clockwise on the screen. */
  enum Winding {
    OUTER,
    HOLE
  }

  private static final int MOVE_TO = 1;
  private static final int LINE_TO = 2;
  private static final int CLOSE_PATH = 7;

  private final double originX;
  private final double originY;
  private int[] commands = new int[16];
  private int size;
  private int x;
  private int y;

  CommandWriter(double originX, double originY) {
    this.originX = originX;
    this.originY = originY;
  }

  int[] commands() {
    return Arrays.copyOf(commands, size);
  }

  void points(Coordinate[] points) {
    command(MOVE_TO, points.length);
    steps(points, 0, points.length);
  }

  void line(Coordinate[] points) {
    command(MOVE_TO, 1);
    steps(points, 0, 1);
    command(LINE_TO, points.length - 1);
    steps(points, 1, points.length);
  }

  /** Writes a closed ring; its last point, which repeats the first, is left to ClosePath. */
  void ring(Coordinate[] closed, Winding winding) {
    Coordinate[] points = closed.clone();
    if (Orientation.isCCW(points) != (winding == Winding.OUTER)) {
      CoordinateArrays.reverse(points);
    }

    line(Arrays.copyOf(points, points.length - 1));
    command(CLOSE_PATH, 1);
  }

  /** Writes the square whose north-west corner is given, as an outer ring. */
  void square(int west, int north, int side) {
    command(MOVE_TO, 1);
    step(west, north);
    command(LINE_TO, 3);
    step(side, 0);
    step(0, side);
    step(-side, 0);
    command(CLOSE_PATH, 1);
  }

  private void command(int id, int count) {
    push(count << 3 | id);
  }

  private void steps(Coordinate[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      int nextX = (int) Math.round(points[i].x - originX);
      int nextY = (int) Math.round(points[i].y - originY);
      step(nextX - x, nextY - y);
      x = nextX;
      y = nextY;
    }
  }

  private void step(int east, int south) {
    push(zigzag(east));
    push(zigzag(south));
  }

  private static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }

  private void push(int value) {
    if (size == commands.length) {
      commands = Arrays.copyOf(commands, 2 * size);
    }
    commands[size++] = value;
  }
}
