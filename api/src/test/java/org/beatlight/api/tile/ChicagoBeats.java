package org.beatlight.api.tile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.beatlight.api.publication.BeatArea;
import org.beatlight.core.geo.LonLat;
import org.beatlight.testkit.SharedData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The police beats of Chicago: 277 real areas that share their borders. */
final class ChicagoBeats {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ChicagoBeats() {}

  static List<BeatArea> load() throws IOException {
    List<BeatArea> beats = new ArrayList<>();
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(
                SharedData.require("data/chicago/polygons/police_beats.geojson.gz")))) {
      for (JsonNode feature : new JsonMapper().readTree(in).get("features")) {
        beats.add(beat("%03d".formatted(beats.size()), shape(feature.get("geometry"))));
      }
    }
    return beats;
  }

  private static BeatArea beat(String code, Geometry shape) {
    Point label = shape.getInteriorPoint();
    return new BeatArea(code, "Beat " + code, 1, new LonLat(label.getX(), label.getY()), shape);
  }

  private static Geometry shape(JsonNode geometry) {
    JsonNode parts = geometry.get("coordinates");
    if (geometry.get("type").asString().equals("Polygon")) {
      return polygon(parts);
    }

    List<Polygon> polygons = new ArrayList<>();
    parts.forEach(part -> polygons.add(polygon(part)));
    return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i)));
    }
    return FACTORY.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode points) {
    List<Coordinate> ring = new ArrayList<>();
    points.forEach(
        point -> ring.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble())));
    return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
  }
}
