package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes shapes of the plane as GeoJSON (RFC 7946): degrees with seven decimals, outer rings
 * counterclockwise. The same corner is written the same in every shape, so that tiles stay tiled.
 */
final class GeoJson {
  private final Utm16 frame = new Utm16();
  private final List<String> features = new ArrayList<>();

  /** Adds a feature; multi-part shapes become multi-part geometries. */
  void add(Map<String, String> properties, Geometry shape) {
    features.add(
        """
        {"type":"Feature","properties":%s,"geometry":%s}"""
            .formatted(Json.object(properties), geometry(shape)));
  }

  @Override
  public String toString() {
    return features.stream()
        .collect(
            Collectors.joining(
                ",\n", "{\"type\":\"FeatureCollection\",\"features\":[\n", "\n]}\n"));
  }

  private String geometry(Geometry shape) {
    if (shape instanceof LineString line) {
      return typed("LineString", points(line.getCoordinates()));
    }
    if (shape instanceof Polygon polygon) {
      return typed("Polygon", rings(polygon));
    }
    return typed("MultiPolygon", parts(shape));
  }

  private static String typed(String type, String coordinates) {
    return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
  }

  private String parts(Geometry shape) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      parts.add(rings((Polygon) shape.getGeometryN(i)));
    }
    return "[" + String.join(",", parts) + "]";
  }

  private String rings(Polygon polygon) {
    List<String> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing(), true));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i), false));
    }
    return "[" + String.join(",", rings) + "]";
  }

  private String ring(LinearRing ring, boolean counterclockwise) {
    boolean turn = Orientation.isCCW(ring.getCoordinateSequence()) != counterclockwise;
    return points((turn ? ring.reverse() : ring).getCoordinates());
  }

  private String points(Coordinate[] points) {
    StringBuilder text = new StringBuilder("[");
    String last = "";
    for (Coordinate point : points) {
      String next = point(point);
      if (!next.equals(last)) {
        text.append(last.isEmpty() ? "" : ",").append(next);
      }
      last = next;
    }
    return text.append("]").toString();
  }

  private String point(Coordinate point) {
    LonLat lonLat = frame.toLonLat(new PlanePoint(point.x, point.y));
    return "[" + Degrees.text(lonLat.lonDeg()) + "," + Degrees.text(lonLat.latDeg()) + "]";
  }
}
