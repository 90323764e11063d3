package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The local streets between main roads: a loose grid with a turn, a sway and gaps of its own. */
final class DistrictGrid {
  private static final double SAMPLE_M = 40;
  private static final double SHORTEST_M = 35;
  private static final double EDGE_M = 420;
  private static final double EDGE_GAPS = 0.5;
  private static final double SIMPLIFY_M = 0.7;

  private final PreparedGeometry free;
  private final Geometry rim;
  private final Sketch.District district;
  private final Dice dice;
  private final StreetNames names;
  private final Point middle;
  private final double reachM;
  private final double[] swing;

  /**
   * @param block the land between main roads
   * @param free the part of it where streets may run
   * @param rim the city's edge, towards which streets thin out
   */
  DistrictGrid(Polygon block, Geometry free, Geometry rim, Sketch.District district, Dice dice) {
    this.free = PreparedGeometryFactory.prepare(free);
    this.rim = rim;
    this.district = district;
    this.dice = dice;
    this.names = StreetNames.of(district.style(), dice);
    this.middle = block.getEnvelope().getCentroid();
    this.reachM = block.getEnvelopeInternal().getDiameter() / 2 + 50;
    this.swing =
        new double[] {
          2 * StrictMath.PI / dice.between(650, 1_200), dice.between(0, 6),
          2 * StrictMath.PI / dice.between(650, 1_200), dice.between(0, 6)
        };
  }

  /** Returns the streets, each in one name and one piece. */
  List<Street> streets() {
    List<Double> rows = steps(district.style().depthM);
    List<Double> columns = steps(district.style().blockM);
    List<Street> streets = new ArrayList<>();
    for (double row : rows) {
      streets.addAll(named(along(row, columns)));
    }
    if (district.style().crossings == DistrictStyle.Crossings.THROUGH) {
      for (double column : columns) {
        streets.addAll(named(across(column, rows)));
      }
    } else {
      streets.addAll(staggered(rows));
    }
    return streets;
  }

  private List<Street> staggered(List<Double> rows) {
    List<Street> streets = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      for (double column : steps(district.style().blockM)) {
        streets.addAll(named(across(column, rows.subList(i, i + 2))));
      }
    }
    return streets;
  }

  private List<Double> steps(double everyM) {
    List<Double> steps = new ArrayList<>();
    double at = -reachM + dice.between(0, everyM);
    while (at < reachM) {
      steps.add(at);
      at += everyM * dice.between(0.85, 1.18);
    }
    return steps;
  }

  private List<LineString> along(double row, List<Double> columns) {
    List<LineString> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      addFree(pieces, columns.get(i), row, columns.get(i + 1), row);
    }
    return pieces;
  }

  private List<LineString> across(double column, List<Double> rows) {
    List<LineString> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      addFree(pieces, column, rows.get(i), column, rows.get(i + 1));
    }
    return pieces;
  }

  private void addFree(List<LineString> pieces, double s1, double t1, double s2, double t2) {
    boolean missing = dice.chance(district.style().gaps);
    double edge = dice.uniform();
    LineString piece = piece(s1, t1, s2, t2);
    if (missing || !free.intersects(piece) || (edge < EDGE_GAPS && edge < edgeGaps(piece))) {
      return;
    }

    if (free.covers(piece)) {
      pieces.add(piece);
    } else {
      pieces.addAll(lines(piece.intersection(free.getGeometry())));
    }
  }

  private double edgeGaps(LineString piece) {
    double distance = rim.distance(Ground.SHAPES.createPoint(piece.getCoordinateN(0)));
    return EDGE_GAPS * Math.max(0, 1 - distance / EDGE_M);
  }

  private LineString piece(double s1, double t1, double s2, double t2) {
    int steps = (int) Math.ceil(Math.hypot(s2 - s1, t2 - t1) / SAMPLE_M);
    Coordinate[] line = new Coordinate[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      line[i] = ground(s1 + share * (s2 - s1), t1 + share * (t2 - t1));
    }
    return Ground.SHAPES.createLineString(line);
  }

  private Coordinate ground(double s, double t) {
    double sway = district.style().swayM;
    double x = s + sway * StrictMath.sin(swing[0] * t + swing[1]);
    double y = t + sway * StrictMath.sin(swing[2] * s + swing[3]);
    double angle = StrictMath.toRadians(district.angleDeg());
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new Coordinate(middle.getX() + x * cos - y * sin, middle.getY() + x * sin + y * cos);
  }

  private List<Street> named(List<LineString> pieces) {
    List<LineString> merged = merged(pieces);
    if (merged.isEmpty()) {
      return List.of();
    }

    String name = names.next();
    return merged.stream()
        .map(line -> new Street(name, RoadClass.LOCAL, Street.Span.LAND, line))
        .toList();
  }

  private static List<LineString> merged(List<LineString> pieces) {
    LineMerger merger = new LineMerger();
    merger.add(pieces);
    Collection<?> lines = merger.getMergedLineStrings();
    return lines.stream()
        .map(line -> (LineString) DouglasPeuckerSimplifier.simplify((Geometry) line, SIMPLIFY_M))
        .filter(line -> line.getLength() >= SHORTEST_M)
        .toList();
  }

  private static List<LineString> lines(Geometry geometry) {
    List<LineString> lines = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(geometry)) {
      lines.add((LineString) line);
    }
    return lines;
  }
}
