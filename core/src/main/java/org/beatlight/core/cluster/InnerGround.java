package org.beatlight.core.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Ground well within many equal discs, as rows of squares: each lies in a disc whole. Where places
 * are dense nearly all of their ground is such, and the discs that lie in it need not be dissolved.
 *
 * <p>Discs are drawn as polygons, each between an inner circle and its outer one: squares lie in
 * the inner circle, so that they are part of the polygon whatever its corners are.
 */
final class InnerGround {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final Comparator<Run> BY_FIRST = Comparator.comparingLong(Run::first);

  /** Squares to the radius of a disc: more would leave out few more discs and cost more. */
  private static final int FINENESS = 4;

  /** Squares keep so far inside, as a share of the radius, that rounding puts none outside. */
  private static final double SLACK = 1e-6;

  private final double sideM;
  private final Map<Long, List<Run>> rows = new TreeMap<>();

  /** Squares of a row, side by side: from the first up to, but not including, the end. */
  private record Run(long first, long end) {}

  private InnerGround(double sideM) {
    this.sideM = sideM;
  }

  /**
   * Returns the ground within the inner circles of discs.
   *
   * @param innerM the radius of the circle inside each disc, in metres
   */
  static InnerGround of(List<PlanePoint> centers, double innerM) {
    InnerGround ground = new InnerGround(innerM / FINENESS);
    double reachM = innerM * (1 - SLACK) - ground.sideM / Math.sqrt(2); // to a square's middle
    centers.forEach(center -> ground.addDisc(center, reachM));
    ground.rows.replaceAll((row, runs) -> merged(runs));
    return ground;
  }

  private void addDisc(PlanePoint center, double reachM) {
    double east = center.eastM() / sideM - 0.5; // of the middles of squares
    double north = center.northM() / sideM - 0.5;
    double reach = reachM / sideM;
    for (long row = ceil(north - reach); row <= floor(north + reach); row++) {
      double half = Math.sqrt(Math.max(0, reach * reach - (row - north) * (row - north)));
      Run run = new Run(ceil(east - half), floor(east + half) + 1);
      if (run.first < run.end) {
        rows.computeIfAbsent(row, r -> new ArrayList<>()).add(run);
      }
    }
  }

  private static long ceil(double value) {
    return (long) Math.ceil(value);
  }

  private static long floor(double value) {
    return (long) Math.floor(value);
  }

  private static List<Run> merged(List<Run> runs) {
    runs.sort(BY_FIRST);
    List<Run> merged = new ArrayList<>();
    Run last = runs.get(0);
    for (Run run : runs) {
      if (run.first <= last.end) {
        last = new Run(last.first, Math.max(last.end, run.end));
      } else {
        merged.add(last);
        last = run;
      }
    }
    merged.add(last);
    return merged;
  }

  /** Returns whether the ground holds a circle whole. */
  boolean holds(PlanePoint center, double radiusM) {
    double radius = radiusM * (1 + SLACK) / sideM;
    double east = center.eastM() / sideM;
    double north = center.northM() / sideM;
    for (long row = floor(north - radius); row <= floor(north + radius); row++) {
      double away = Math.max(0, Math.max(row - north, north - (row + 1)));
      double half = Math.sqrt(Math.max(0, radius * radius - away * away));
      if (!holds(row, new Run(floor(east - half), floor(east + half) + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(long row, Run wanted) {
    List<Run> runs = rows.getOrDefault(row, List.of());
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) { // the last run that begins no later
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).first <= wanted.first) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return !runs.isEmpty()
        && runs.get(low).first <= wanted.first
        && runs.get(low).end >= wanted.end;
  }

  /** Returns the ground as rectangles that share edges, none of them twice. */
  List<Geometry> rectangles() {
    List<Geometry> rectangles = new ArrayList<>();
    rows.forEach((row, runs) -> runs.forEach(run -> rectangles.add(rectangle(row, run))));
    return rectangles;
  }

  private Geometry rectangle(long row, Run run) {
    return GEOMETRIES.toGeometry(
        new Envelope(run.first * sideM, run.end * sideM, row * sideM, (row + 1) * sideM));
  }
}
