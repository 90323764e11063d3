package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.beatlight.core.cluster.Block;
import org.beatlight.core.cluster.BlockPlan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;

class GroundTest {
  private static final double SPOT_M = 10;
  private static final Lattice LATTICE = Lattice.squares(SPOT_M);

  /** Around the origin, so that columns and rows on both sides of 0 are met. */
  @Test
  void groundNearEventsIsWhateverCenterIsNotFarther() {
    Random random = new Random(8);
    for (int round = 0; round < 20; round++) {
      Places events = around(random, 12);
      double withinM = 5 + 60 * random.nextDouble();

      assertThat(cells(Ground.near(events, withinM, SPOT_M))).isEqualTo(naive(events, withinM));
    }
  }

  @Test
  void aSpotIsFoundByItsCellAndOtherCellsAreNone() {
    Ground ground = Ground.near(around(new Random(3), 5), 30, SPOT_M);

    for (int spot = 0; spot < ground.size(); spot++) {
      assertThat(ground.spot(ground.cell(spot))).isEqualTo(spot);
    }
    assertThat(
            Stream.of(Lattice.key(1 << 29, 0), Lattice.key(-(1 << 29), 0), Lattice.key(0, 1 << 29))
                .map(ground::spot))
        .allMatch(spot -> spot < 0);
  }

  @Test
  void blocksShareOutTheGround() {
    Places events = around(new Random(5), 40);
    Ground whole = Ground.near(events, 35, SPOT_M);
    Set<Long> together = new TreeSet<>();
    int spots = 0;
    for (Block block : BlockPlan.of(events, 6)) {
      Ground part = whole.in(block);
      spots += part.size();
      together.addAll(cells(part));
    }

    assertThat(together).isEqualTo(cells(whole));
    assertThat(spots).isEqualTo(whole.size());
  }

  @Test
  void withoutEventsThereIsNoGround() {
    Ground none = Ground.near(Places.of(new double[0], new double[0]), 30, SPOT_M);

    assertThat(none.size()).isZero();
    assertThat(none.spot(Lattice.key(0, 0))).isNegative();
  }

  @Test
  void eventsKeepToTheirPeriod() {
    double[] one = {1};
    assertThatThrownBy(() -> DatedEvents.of(one, one, new long[] {9}, one, 10, 12))
        .hasMessage("expected days in [10, 12), got 9");
    assertThatThrownBy(() -> DatedEvents.of(one, one, new long[] {12}, one, 10, 12))
        .hasMessage("expected days in [10, 12), got 12");
    DatedEvents events = DatedEvents.of(one, one, new long[] {11}, one, 10, 12);
    assertThat(events.firstDay()).isEqualTo(10);
    assertThat(events.endDay()).isEqualTo(12);
  }

  private static Set<Long> naive(Places events, double withinM) {
    Set<Long> cells = new TreeSet<>();
    for (int column = -30; column < 30; column++) {
      for (int row = -30; row < 30; row++) {
        PlanePoint center = LATTICE.center(Lattice.key(column, row));
        for (int p = 0; p < events.size(); p++) {
          if (center.distanceM(events.point(p)) <= withinM) {
            cells.add(Lattice.key(column, row));
          }
        }
      }
    }
    return cells;
  }

  private static Set<Long> cells(Ground ground) {
    return LongStream.range(0, ground.size())
        .mapToObj(spot -> ground.cell((int) spot))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Places around(Random random, int n) {
    return Places.of(
        random.doubles(n, -150, 150).toArray(), random.doubles(n, -150, 150).toArray());
  }
}
