package org.beatlight.api.tile.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PlainCutTest {
  private static final Envelope BOX = new Envelope(0, 100, 0, 100);
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Test
  void aCornerOfAnAreaIsCutOnWholeUnits() {
    // from (0, 110) to (110, 0): it meets the box at (10, 100) and (100, 10)
    assertThat(cut("POLYGON ((-10 -10, -10 120, 120 -10, -10 -10))"))
        .hasValueSatisfying(
            inside ->
                assertThat(
                        inside.equalsTopo(
                            read("POLYGON ((0 0, 0 100, 10 100, 100 10, 100 0, 0 0))")))
                    .isTrue());
  }

  @Test
  void whatLiesOutsideIsEmptyAndWhatCoversTheBoxIsTheBox() {
    assertThat(cut("POLYGON ((200 0, 210 0, 210 10, 200 0))"))
        .hasValueSatisfying(inside -> assertThat(inside.isEmpty()).isTrue());
    assertThat(cut("POLYGON ((-9 -9, 200 -9, 200 200, -9 200, -9 -9))"))
        .hasValueSatisfying(
            inside -> assertThat(inside.equalsTopo(FACTORY.toGeometry(BOX))).isTrue());
  }

  @Test
  void whatFallsIntoPartsIsLeftToAnOverlay() {
    String fork = "POLYGON ((-20 0, 50 0, 50 10, -10 10, -10 20, 50 20, 50 30, -20 30, -20 0))";
    String hole =
        "POLYGON ((-9 -9, 200 -9, 200 200, -9 200, -9 -9), (90 90, 110 90, 110 110, 90 90))";
    String touching = "POLYGON ((-20 0, 0 0, 0 10, -20 10, -20 0))";

    assertThat(cut(fork)).isEmpty();
    assertThat(cut(hole)).isEmpty();
    assertThat(cut(touching)).isEmpty();
  }

  @Test
  void anyStarIsCutAsAnOverlayCutsItToHalfAUnit() {
    Random random = new Random(3);
    int plain = 0;
    for (int i = 0; i < 500; i++) {
      Geometry star = star(random);
      Optional<Geometry> inside = new PlainCut(BOX).cut(star);
      if (inside.isPresent() && !inside.get().isEmpty()) {
        Geometry exact = star.intersection(FACTORY.toGeometry(BOX));
        plain++;
        assertThat(inside.get().isValid()).isTrue();
        assertThat(BOX.contains(inside.get().getEnvelopeInternal())).isTrue();
        assertThat(inside.get().symDifference(exact).buffer(-0.51).isEmpty()).isTrue();
        assertThat(inside.get().getArea()).isBetween(exact.getArea() - 400, exact.getArea() + 400);
      }
    }
    assertThat(plain).isGreaterThan(150);
  }

  /** Returns a star-shaped polygon on whole units, so never one that meets itself. */
  private static Geometry star(Random random) {
    double x = random.nextInt(160) - 30;
    double y = random.nextInt(160) - 30;
    int corners = 5 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach = 20 + 40 * random.nextDouble();
      ring[i] =
          new Coordinate(
              Math.rint(x + reach * Math.cos(angle)), Math.rint(y + reach * Math.sin(angle)));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  private static Optional<Geometry> cut(String wkt) {
    return new PlainCut(BOX).cut(read(wkt));
  }

  private static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
