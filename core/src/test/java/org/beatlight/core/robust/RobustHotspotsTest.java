package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class RobustHotspotsTest {
  /** Seven spots of 10 m in a row. */
  private static final Ground ROW =
      Ground.within(new GeometryFactory().toGeometry(new Envelope(0, 70, 0, 10)), 10);

  @Test
  void spotsThatTouchAreOneHotspotAndTheSurestComesFirst() {
    Consensus consensus = new Consensus(ROW, 10, new int[] {4, 5, 0, 9, 0, 2, 0});
    Places events = Places.of(new double[] {5, 15, 16, 35, 65}, new double[] {5, 5, 5, 5, 5});

    List<RobustHotspot> found =
        RobustHotspots.of(consensus, BitSet.valueOf(new long[] {0b0101011}), events);

    assertThat(found).extracting(RobustHotspot::rank).containsExactly(1, 2, 3);
    assertThat(found)
        .extracting(RobustHotspot::share)
        .containsExactly(0.9, (0.4 + 2 * 0.5) / 3, 0.2); // by event; by spot where there is none
    assertThat(found)
        .extracting(RobustHotspot::stability)
        .containsExactly(Stability.FIRM, Stability.FRAGILE, Stability.FRAGILE);
    assertThat(found).extracting(RobustHotspot::weight).containsExactly(1.0, 3.0, 0.0);
    assertThat(found).extracting(RobustHotspot::spots).containsExactly(1, 2, 1);
    assertThat(found.get(1).center()).isEqualTo(new PlanePoint(10, 5));
    assertThat(found.get(1).areaM2()).isEqualTo(200);
    assertThat(found.get(1).outline().getArea()).isCloseTo(200, within(1e-9));
  }

  @Test
  void noSpotsAreNoHotspots() {
    Consensus consensus = new Consensus(ROW, 10, new int[7]);
    assertThat(RobustHotspots.of(consensus, new BitSet(), none())).isEmpty();
  }

  @Test
  void stabilityIsTheShareInAWord() {
    assertThat(Stability.of(1)).isEqualTo(Stability.FIRM);
    assertThat(Stability.of(0.8)).isEqualTo(Stability.FIRM);
    assertThat(Stability.of(0.79)).isEqualTo(Stability.LIKELY);
    assertThat(Stability.of(0.5)).isEqualTo(Stability.LIKELY);
    assertThat(Stability.of(0)).isEqualTo(Stability.FRAGILE);
    assertThatThrownBy(() -> Stability.of(Double.NaN))
        .hasMessage("expected a share in [0, 1], got NaN");
  }

  private static Places none() {
    return Places.of(new double[0], new double[0]);
  }
}
