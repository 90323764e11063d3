package org.beatlight.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What an index remembers of whole cells must be what asking every area would tell. */
class AreaRasterTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** A box of so many metres has cells of one metre. */
  private static final int SIDE = 1024;

  /** Far from the origin, as metres of a projected CRS are, where doubles are coarser. */
  private static final double FAR = 4_600_000;

  @Test
  void aCellIsBorderUnknownOrRemembered() {
    AreaRaster raster = new AreaRaster(new Envelope(0, SIDE, 0, SIDE));
    raster.markBorders(box(0, 0, 10.5, 10.5));

    assertThat(answer(raster, 5.5, 5.5)).isEqualTo(AreaRaster.UNKNOWN);
    assertThat(answer(raster, 10.9, 3)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 0.5, 3)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 11.1, 3)).isEqualTo(AreaRaster.UNKNOWN);

    raster.store(raster.cell(new Coordinate(5.5, 5.5)), 7);
    assertThat(answer(raster, 5.01, 5.99)).isEqualTo(7);
    assertThat(answer(raster, 1.5, 5.5)).isEqualTo(7); // up to the borders, within the row
    assertThat(answer(raster, 9.5, 5.5)).isEqualTo(7);
    assertThat(answer(raster, 10.5, 5.5)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 11.5, 5.5)).isEqualTo(AreaRaster.UNKNOWN);
    assertThat(answer(raster, 5.5, 6.5)).isEqualTo(AreaRaster.UNKNOWN);
  }

  @Test
  void aBorderAlongTheEdgeOfCellsMarksBothSides() {
    AreaRaster raster = new AreaRaster(new Envelope(0, SIDE, 0, SIDE));
    raster.markBorders(box(100, 100, 200, 200));

    assertThat(answer(raster, 99.5, 150)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 100.5, 150)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 150, 199.5)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 150, 200.5)).isEqualTo(AreaRaster.BORDER);
    assertThat(answer(raster, 101.5, 150)).isEqualTo(AreaRaster.UNKNOWN);
    assertThat(answer(raster, 98.5, 150)).isEqualTo(AreaRaster.UNKNOWN);
  }

  @Test
  void outsideTheBoxThereIsNoCell() {
    AreaRaster raster = new AreaRaster(new Envelope(0, SIDE, 0, SIDE));

    for (double outside : new double[] {-0.001, SIDE, SIDE + 0.001, 1e300, -1e300}) {
      assertThat(raster.cell(new Coordinate(outside, 5))).isNegative();
      assertThat(raster.cell(new Coordinate(5, outside))).isNegative();
    }
    assertThat(raster.cell(new Coordinate(0, 0))).isZero();
  }

  @Test
  void whatIsRememberedIsWhatAskingEveryAreaTells() {
    Random random = new Random(47);
    for (int layer = 0; layer < 30; layer++) {
      double from = layer % 3 == 0 ? FAR : 0;
      List<Area> areas = layer(random, from);
      AreaIndex index = AreaIndex.of(areas);
      List<PlanePoint> points = points(random, from, areas);
      List<Optional<String>> found = points.stream().map(point -> ask(areas, point)).toList();

      assertThat(points.stream().map(index::find)).containsExactlyElementsOf(found);
      Collections.reverse(points);
      assertThat(points.stream().map(index::find)) // now from memory
          .containsExactlyElementsOf(reversed(found));
    }
  }

  @Test
  void theOrderOfQuestionsChangesNoAnswer() {
    Random random = new Random(53);
    List<Area> areas = layer(random, 0);
    List<PlanePoint> points = points(random, 0, areas);
    AreaIndex one = AreaIndex.of(areas);
    AreaIndex other = AreaIndex.of(areas);
    List<Optional<String>> found = points.stream().map(one::find).toList();

    for (int i = points.size() - 1; i >= 0; i--) {
      assertThat(other.find(points.get(i))).isEqualTo(found.get(i));
    }
  }

  /** Some areas of every kind, overlapping, in a box whose cells are a metre wide. */
  private static List<Area> layer(Random random, double from) {
    List<Geometry> shapes = new ArrayList<>();
    shapes.add(box(from, from, from + 1, from + 1));
    shapes.add(box(from + SIDE - 1, from + SIDE - 1, from + SIDE, from + SIDE));
    for (int i = 0; i < 4; i++) {
      shapes.add(star(random, from, 5 + random.nextInt(300)));
      shapes.add(star(random, from, 0.3)); // within a cell
      shapes.add(onCellEdges(random, from));
      shapes.add(sliver(random, from));
      Geometry outer = star(random, from, 200);
      Geometry hole = star(random, from, 100);
      shapes.add(outer.difference(hole).union(onCellEdges(random, from)));
    }
    List<Area> areas = new ArrayList<>();
    for (Geometry shape : shapes) {
      String code = "%02d".formatted(random.nextInt(100));
      areas.add(new Area(code, code, shape));
    }
    return areas;
  }

  /** A polygon around a point, of up to so many metres, that does not cross itself. */
  private static Geometry star(Random random, double from, double radius) {
    Coordinate centre = inside(random, from, radius);
    int corners = 3 + random.nextInt(12);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double length = radius * (0.1 + 0.9 * random.nextDouble());
      ring[i] =
          new Coordinate(centre.x + length * Math.cos(angle), centre.y + length * Math.sin(angle));
    }
    ring[corners] = ring[0].copy();
    return GEOMETRIES.createPolygon(ring);
  }

  /** Three metres long to a thousand, and a millimetre wide to nothing. */
  private static Geometry sliver(Random random, double from) {
    Coordinate a = inside(random, from, 1);
    Coordinate b = inside(random, from, 1);
    double width = random.nextDouble() / 1000;
    Coordinate c = new Coordinate(b.x, Math.min(from + SIDE, b.y + width));
    return GEOMETRIES.createPolygon(new Coordinate[] {a, b, c, a.copy()});
  }

  private static Geometry onCellEdges(Random random, double from) {
    int west = random.nextInt(SIDE - 100);
    int south = random.nextInt(SIDE - 100);
    return box(
        from + west,
        from + south,
        from + west + 1 + random.nextInt(99),
        from + south + 1 + random.nextInt(99));
  }

  private static Coordinate inside(Random random, double from, double margin) {
    double room = SIDE - 2 * margin;
    return new Coordinate(
        from + margin + random.nextDouble() * room, from + margin + random.nextDouble() * room);
  }

  /** Points anywhere, on corners and borders and right beside them, on cells' corners, outside. */
  private static List<PlanePoint> points(Random random, double from, List<Area> areas) {
    List<PlanePoint> points = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      points.add(
          new PlanePoint(
              from + random.nextDouble() * (SIDE + 4) - 2,
              from + random.nextDouble() * (SIDE + 4) - 2));
      points.add(new PlanePoint(from + random.nextInt(SIDE + 1), from + random.nextInt(SIDE + 1)));
    }
    for (Area area : areas) {
      Coordinate[] corners = area.shape().getCoordinates();
      for (int i = 1; i < corners.length; i++) {
        double along = random.nextDouble();
        double x = corners[i - 1].x + along * (corners[i].x - corners[i - 1].x);
        double y = corners[i - 1].y + along * (corners[i].y - corners[i - 1].y);
        points.add(new PlanePoint(corners[i].x, corners[i].y));
        points.add(new PlanePoint(Math.nextUp(corners[i].x), Math.nextDown(corners[i].y)));
        points.add(new PlanePoint(x, y));
        points.add(new PlanePoint(x + 1e-4, y - 1e-4));
      }
    }
    return points;
  }

  private static Optional<String> ask(List<Area> areas, PlanePoint point) {
    Geometry at = GEOMETRIES.createPoint(new Coordinate(point.eastM(), point.northM()));
    return areas.stream()
        .filter(area -> area.shape().covers(at))
        .map(Area::code)
        .sorted()
        .findFirst();
  }

  private static List<Optional<String>> reversed(List<Optional<String>> found) {
    List<Optional<String>> reversed = new ArrayList<>(found);
    Collections.reverse(reversed);
    return reversed;
  }

  private static int answer(AreaRaster raster, double east, double north) {
    return raster.answer(raster.cell(new Coordinate(east, north)));
  }

  private static Geometry box(double west, double south, double east, double north) {
    return GEOMETRIES.toGeometry(new Envelope(west, east, south, north));
  }
}
