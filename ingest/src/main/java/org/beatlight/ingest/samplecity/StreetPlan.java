package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Builds the streets: main roads, embankments and park drives, then the districts between them. */
final class StreetPlan {
  private static final double BANK_M = 48;
  private static final double PARK_M = 12;
  private static final double MOTORWAY_M = 75;
  private static final double EMBANKMENT_REACH_M = 2_600;

  private final Ground ground;
  private final Geometry water;
  private final Geometry rim;

  StreetPlan(Ground ground) {
    this.ground = ground;
    this.water = ground.water();
    this.rim = ground.outline().getBoundary();
  }

  /** Returns every street of the city, all connected with one another. */
  List<Street> streets(Dice dice) {
    List<Street> streets = new ArrayList<>();
    Sketch.ROADS.forEach(road -> streets.addAll(mainRoad(road)));
    streets.addAll(embankments());
    ground.parks().forEach(park -> streets.addAll(drive(park)));
    Geometry closed = closedLand();
    for (Polygon block : blocks()) {
      Geometry free = block.difference(closed);
      streets.addAll(new DistrictGrid(block, free, rim, district(block), dice).streets());
    }
    return Network.connected(streets);
  }

  private List<Street> mainRoad(Sketch.Road road) {
    LineString line = Ground.line(ground.warp(), road.points());
    List<Street> streets = new ArrayList<>();
    for (LineString land : lines(line.difference(water))) {
      streets.add(new Street(road.name(), road.roadClass(), Street.Span.LAND, land));
    }
    for (LineString bridge : lines(line.intersection(water))) {
      String name = road.name() + " Bridge";
      streets.add(new Street(name, road.roadClass(), Street.Span.BRIDGE, bridge));
    }
    return streets;
  }

  private List<Street> embankments() {
    Point centre = Ground.SHAPES.createPoint(ground.warp().toGround(Sketch.CENTRE));
    Geometry bank = water.buffer(BANK_M).getBoundary();
    Geometry inTown = bank.intersection(centre.buffer(EMBANKMENT_REACH_M));
    return lines(inTown.difference(ground.green().buffer(1))).stream()
        .map(line -> new Street("Embankment", RoadClass.LOCAL, Street.Span.LAND, line))
        .toList();
  }

  private List<Street> drive(Ground.Place park) {
    Geometry ring = park.shape().buffer(PARK_M).getBoundary();
    Geometry dry = ring.difference(water.buffer(BANK_M - 1)).intersection(ground.outline());
    return lines(dry).stream()
        .map(line -> new Street(park.name() + " Drive", RoadClass.LOCAL, Street.Span.LAND, line))
        .toList();
  }

  private Geometry closedLand() {
    List<Geometry> closed = new ArrayList<>();
    closed.add(water.buffer(BANK_M));
    closed.add(ground.green().buffer(PARK_M));
    for (Sketch.Road road : Sketch.ROADS) {
      if (road.roadClass() == RoadClass.MOTORWAY) {
        closed.add(Ground.line(ground.warp(), road.points()).buffer(MOTORWAY_M));
      }
    }
    return UnaryUnionOp.union(closed);
  }

  private List<Polygon> blocks() {
    List<Geometry> cuts = new ArrayList<>();
    Sketch.ROADS.forEach(road -> cuts.add(Ground.line(ground.warp(), road.points())));
    cuts.add(ground.river());
    return faces(ground.outline(), cuts);
  }

  /** Returns the pieces into which lines cut a polygon, from west to east. */
  static List<Polygon> faces(Polygon whole, List<Geometry> cuts) {
    List<Geometry> noded = new ArrayList<>(cuts);
    noded.add(whole.getBoundary());
    Polygonizer polygonizer = new Polygonizer();
    polygonizer.add(UnaryUnionOp.union(noded));
    List<Polygon> faces = new ArrayList<>();
    for (Object face : polygonizer.getPolygons()) {
      Polygon polygon = (Polygon) ((Polygon) face).norm(); // it may begin anywhere
      if (whole.covers(polygon.getInteriorPoint())) {
        faces.add(polygon);
      }
    }
    faces.sort(Comparator.comparing(face -> face.getInteriorPoint().getCoordinate()));
    return faces;
  }

  private Sketch.District district(Polygon block) {
    Coordinate middle = block.getInteriorPoint().getCoordinate();
    return Sketch.DISTRICTS.stream()
        .min(Comparator.comparingDouble(d -> middle.distance(spot(d))))
        .orElseThrow();
  }

  private Coordinate spot(Sketch.District district) {
    return ground.warp().toGround(new Coordinate(district.x(), district.y()));
  }

  private static List<LineString> lines(Geometry geometry) {
    List<LineString> lines = new ArrayList<>();
    for (Object line : LinearComponentExtracter.getLines(geometry)) {
      lines.add((LineString) line);
    }
    return lines;
  }
}
