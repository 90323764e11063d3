package org.beatlight.analytics.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class PlaneFaultsTest {
  private static final Results SOUND = Samples.results(4);

  /** The sample city's metres, with the origin so far to the east. */
  private record Moved(double byM) implements GroundFrame {
    @Override
    public PlanePoint toPlane(LonLat point) {
      PlanePoint plane = Samples.FRAME.toPlane(point);
      return new PlanePoint(plane.eastM() - byM, plane.northM());
    }

    @Override
    public LonLat toLonLat(PlanePoint point) {
      return Samples.FRAME.toLonLat(new PlanePoint(point.eastM() + byM, point.northM()));
    }
  }

  @Test
  void theGridOfTheProjectionItselfIsSound() {
    assertThat(PlaneFaults.of(SOUND, Samples.FRAME)).isEmpty();
  }

  @Test
  void nineMillimetresAreBorneAndElevenAreNot() {
    assertThat(PlaneFaults.of(SOUND, new Moved(0.009))).isEmpty();
    assertThat(PlaneFaults.of(SOUND, new Moved(0.011)))
        .containsExactly(
            "expected the plane's grid within 0.01 m of the projection at beat North, got 0.011 m",
            "expected the plane's grid within 0.01 m of the projection at beat South, got 0.011 m");
  }

  @Test
  void aBeatBeyondTheGridIsAFault() {
    Envelope southAlone = new Envelope(-10_000, 120_000, -10_000, 112_000);
    PlaneRow plane = PlaneRow.of(PlaneGrid.of(Samples.FRAME, southAlone));

    assertThat(PlaneFaults.of(Samples.withPlane(SOUND, plane), Samples.FRAME))
        .containsExactly(
            "expected the plane's grid within 0.01 m of the projection at beat North, got NaN m");
  }
}
