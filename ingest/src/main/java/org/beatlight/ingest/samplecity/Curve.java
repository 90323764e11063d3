package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Lines through a few drawn points: curves (Catmull &amp; Rom 1974) and straight edges. */
final class Curve {
  private static final double STEP_M = 45;

  private Curve() {}

  /** Returns the points of a text such as {@code "0,100 50,200"}, in metres of the board. */
  static List<Coordinate> points(String text) {
    List<Coordinate> points = new ArrayList<>();
    for (String pair : text.trim().split("\\s+", -1)) {
      int comma = pair.indexOf(',');
      double x = Double.parseDouble(pair.substring(0, comma));
      points.add(new Coordinate(x, Double.parseDouble(pair.substring(comma + 1))));
    }
    return points;
  }

  /** Returns a smooth line that passes through every point. */
  static List<Coordinate> open(List<Coordinate> points) {
    List<Coordinate> padded = new ArrayList<>(points);
    padded.add(0, mirrored(points.get(1), points.get(0)));
    int last = points.size() - 1;
    padded.add(mirrored(points.get(last - 1), points.get(last)));
    return through(padded);
  }

  /** Returns a smooth ring through every point; the first is repeated at the end. */
  static List<Coordinate> ring(List<Coordinate> points) {
    List<Coordinate> padded = new ArrayList<>(points);
    padded.add(0, points.get(points.size() - 1));
    padded.add(points.get(0));
    padded.add(points.get(1));
    return through(padded);
  }

  /** Returns the ring of straight edges, with points between so that it can be bent. */
  static List<Coordinate> polygon(List<Coordinate> corners) {
    List<Coordinate> ring = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Coordinate a = corners.get(i);
      Coordinate b = corners.get((i + 1) % corners.size());
      int steps = steps(a, b);
      for (int k = 0; k < steps; k++) {
        double t = (double) k / steps;
        ring.add(new Coordinate(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)));
      }
    }
    ring.add(ring.get(0).copy());
    return ring;
  }

  private static List<Coordinate> through(List<Coordinate> p) {
    List<Coordinate> line = new ArrayList<>();
    for (int i = 1; i + 2 < p.size(); i++) {
      int steps = steps(p.get(i), p.get(i + 1));
      for (int k = 0; k < steps; k++) {
        line.add(at(p.subList(i - 1, i + 3), (double) k / steps));
      }
    }
    line.add(p.get(p.size() - 2).copy());
    return line;
  }

  private static Coordinate at(List<Coordinate> p, double t) {
    return new Coordinate(
        blend(p.get(0).x, p.get(1).x, p.get(2).x, p.get(3).x, t),
        blend(p.get(0).y, p.get(1).y, p.get(2).y, p.get(3).y, t));
  }

  private static double blend(double a, double b, double c, double d, double t) {
    if (t == 0) {
      return b; // exactly: lines that share a drawn point must meet there
    }

    double cubic = 3 * (b - c) + d - a;
    double square = 2 * a - 5 * b + 4 * c - d;
    return b + 0.5 * t * (c - a + t * (square + t * cubic));
  }

  private static int steps(Coordinate a, Coordinate b) {
    return Math.max(1, (int) Math.ceil(a.distance(b) / STEP_M));
  }

  private static Coordinate mirrored(Coordinate point, Coordinate about) {
    return new Coordinate(2 * about.x - point.x, 2 * about.y - point.y);
  }
}
