package org.beatlight.api.tile.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class LineCutTest {
  private static final Envelope BOX = new Envelope(0, 10, 0, 10);

  @Test
  void aLineThroughTheBoxIsCutOnBothSides() throws ParseException {
    assertThat(cut("LINESTRING (-5 5, 15 5)")).isEqualTo("MULTILINESTRING ((0 5, 10 5))");
  }

  @Test
  void aLineThatLeavesAndReturnsBecomesTwo() throws ParseException {
    assertThat(cut("LINESTRING (5 5, 15 5, 15 8, 5 8)"))
        .isEqualTo("MULTILINESTRING ((5 5, 10 5), (10 8, 5 8))");
  }

  @Test
  void aLineThatTurnsOnTheEdgeStaysOne() throws ParseException {
    assertThat(cut("LINESTRING (5 5, 10 6, 5 7)")).isEqualTo("MULTILINESTRING ((5 5, 10 6, 5 7))");
  }

  @Test
  void cutsAreRoundedToWholeUnits() throws ParseException {
    // at x = 10 the line is at y = 10 / 3 = 3.33
    assertThat(cut("LINESTRING (0 0, 30 10)")).isEqualTo("MULTILINESTRING ((0 0, 10 3))");
  }

  @Test
  void aLineAlongTheEdgeIsInside() throws ParseException {
    assertThat(cut("LINESTRING (0 -5, 0 15)")).isEqualTo("MULTILINESTRING ((0 0, 0 10))");
  }

  @Test
  void aLineThatTouchesACornerOrPassesByIsNothing() throws ParseException {
    assertThat(cut("LINESTRING (-5 5, 5 -5, 20 -5, 20 20)")).isEqualTo("MULTILINESTRING EMPTY");
  }

  private static String cut(String wkt) throws ParseException {
    Geometry line = new WKTReader().read(wkt);
    return LineCut.cut(line, BOX).toText();
  }
}
