package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class CurveTest {
  private static final List<Coordinate> BENT = Curve.points("0,0 100,0 200,100 200,300");

  @Test
  void aCurvePassesThroughEveryDrawnPointExactly() {
    assertThat(Curve.open(BENT)).containsSubsequence(BENT);
  }

  @Test
  void aCurveThroughPointsInALineStaysInIt() {
    assertThat(Curve.open(Curve.points("0,0 100,0 200,0"))).allMatch(point -> point.y == 0);
  }

  @Test
  void aRingEndsWhereItBeganAndPassesThroughEveryPoint() {
    List<Coordinate> ring = Curve.ring(BENT);

    assertThat(ring).containsAll(BENT).endsWith(ring.get(0));
  }

  @Test
  void aPolygonKeepsItsCornersAndItsStraightEdges() {
    List<Coordinate> square = Curve.polygon(Curve.points("0,0 90,0 90,90 0,90"));

    // 90 m edges in steps of 45 m: two points an edge, and the first again
    assertThat(square).hasSize(9).endsWith(square.get(0)).contains(new Coordinate(45, 90));
  }
}
