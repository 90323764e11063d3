package org.beatlight.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Real beats: what is remembered of them is what asking each of them tells. */
class ChicagoBeatsTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  @Test
  void twentyThousandPointsLieInTheBeatThatCoversThem() throws IOException, ParseException {
    List<Area> beats = beats();
    BeatVersion version = new BeatVersion(LocalDate.MIN, beats);
    List<PlanePoint> points = points(beats, 20_000);
    List<Optional<String>> found = ask(beats, points);

    assertThat(points.stream().map(version::find)).containsExactlyElementsOf(found);
    assertThat(points.stream().map(version::find)).containsExactlyElementsOf(found); // again
    assertThat(found.stream().filter(Optional::isPresent).count()).isBetween(8_000L, 19_000L);
  }

  private static List<Area> beats() throws IOException, ParseException {
    CityProjection frame = CityCrs.decode("EPSG:26916");
    Geometry all;
    try (Reader json =
        new InputStreamReader(
            new GZIPInputStream(
                Files.newInputStream(
                    SharedData.require("data/chicago/polygons/police_beats.geojson.gz"))),
            StandardCharsets.UTF_8)) {
      all = new GeoJsonReader().read(json);
    }
    List<Area> beats = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      String code = "%04d".formatted(i);
      beats.add(new Area(code, code, frame.toPlane(all.getGeometryN(i))));
    }
    return beats;
  }

  private static List<PlanePoint> points(List<Area> beats, int count) {
    Envelope box = new Envelope();
    beats.forEach(beat -> box.expandToInclude(beat.shape().getEnvelopeInternal()));
    Random random = new Random(59);
    List<PlanePoint> points = new ArrayList<>();
    while (points.size() < count) {
      points.add(
          new PlanePoint(
              box.getMinX() + random.nextDouble() * box.getWidth(),
              box.getMinY() + random.nextDouble() * box.getHeight()));
      Geometry beat = beats.get(random.nextInt(beats.size())).shape();
      Coordinate corner = beat.getCoordinates()[random.nextInt(beat.getNumPoints())];
      points.add(new PlanePoint(corner.x + random.nextInt(3) - 1, corner.y)); // or a metre beside
    }
    return points;
  }

  private static List<Optional<String>> ask(List<Area> beats, List<PlanePoint> points) {
    var prepared =
        beats.stream().map(beat -> PreparedGeometryFactory.prepare(beat.shape())).toList();
    List<Optional<String>> found = new ArrayList<>();
    for (PlanePoint point : points) {
      Geometry at = GEOMETRIES.createPoint(new Coordinate(point.eastM(), point.northM()));
      Optional<String> beat = Optional.empty();
      for (int i = 0; i < beats.size() && beat.isEmpty(); i++) { // in the order of their codes
        beat = prepared.get(i).covers(at) ? Optional.of(beats.get(i).code()) : beat;
      }
      found.add(beat);
    }
    return found;
  }
}
