package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.hotspot.AreaScores;
import org.beatlight.core.hotspot.GiStar;
import org.beatlight.core.hotspot.Neighbours;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What Gi* and kernel density call hot in one run. */
class HotMethodsTest {
  private static final Geometry TOWN =
      new GeometryFactory().toGeometry(new Envelope(0, 1_000, 0, 1_000));
  private static final Perturbation RUN =
      new Perturbation(Lattice.squares(100), 100, 1, 0, 1, 0); // 10 by 10 cells

  /** 20 events in one cell of 100: the nine around it, itself included, have the greatest z. */
  @Test
  void giStarCallsTheBlockAroundAFullCellHot() {
    Ground ground = Ground.within(TOWN, 100);
    Places events = times(20, 550, 450);

    BitSet hot = new GiStarCells(0.1, 0.05).hot(events, RUN, ground);

    // every one of the nine: z = (20 − 9·0.2)/(s·√((100·9 − 81)/99)), s² = 400/100 − 0.2²
    double z = (20 - 1.8) / (Math.sqrt(3.96) * Math.sqrt(819 / 99.0));
    assertThat(z).isGreaterThan(3);
    BitSet block = new BitSet();
    for (int east = 400; east <= 600; east += 100) {
      for (int north = 300; north <= 500; north += 100) {
        block.set(ground.spot(ground.lattice().cell(east + 50, north + 50)));
      }
    }
    assertThat(hot).isEqualTo(block);
    assertThat(new GiStarCells(0.08, 0.05).hot(events, RUN, ground).isEmpty())
        .as("nine of one z are taken together or not at all")
        .isTrue();
  }

  @Test
  void giStarCallsNothingHotThatChanceExplains() {
    Ground ground = Ground.within(TOWN, 50);
    Random random = new Random(8);
    double[] east = random.doubles(2_000, 0, 1_000).toArray();
    double[] north = random.doubles(2_000, 0, 1_000).toArray();
    Places even = Places.of(east, north);

    assertThat(new GiStarCells(0.1, 0.05).hot(even, RUN, ground).isEmpty()).isTrue();
    assertThat(new TopCells(0.1).hot(even, RUN, ground).isEmpty())
        .as("the fullest cells are always there")
        .isFalse();
  }

  @Test
  void giStarOnATurnedLatticeHasEightNeighboursAsOnAStraightOne() {
    Ground ground = Ground.within(TOWN, 10);
    Lattice turned = new Lattice(Lattice.Shape.SQUARE, 100, 13, 57, 0.7);
    GroundCells cells = GroundCells.of(turned, ground);
    Places events = spread(3);

    BitSet hot =
        new GiStarCells(0.2, 0.3).hot(events, new Perturbation(turned, 100, 1, 0, 1, 0), ground);

    AreaScores scores = GiStar.star(cells.sums(events), byKeys(turned, cells));
    double[] q = FalseDiscovery.qValues(scores.normalP());
    double[] z =
        IntStream.range(0, cells.size()).mapToDouble(c -> q[c] <= 0.3 ? scores.z(c) : 0).toArray();
    double least = Fullest.least(z, cells::spots, 0.2 * ground.size());
    assertThat(hot.isEmpty()).isFalse();
    assertThat(hot).isEqualTo(cells.spots(cell -> z[cell] >= least));
  }

  /** Finds neighbours by columns and rows instead of distances. */
  private static Neighbours byKeys(Lattice lattice, GroundCells cells) {
    long[] keys =
        Arrays.stream(cells.centers())
            .mapToLong(c -> lattice.cell(c.eastM(), c.northM()))
            .toArray();
    IntStream.Builder from = IntStream.builder();
    IntStream.Builder to = IntStream.builder();
    for (int i = 0; i < keys.length; i++) {
      for (int j = 0; j < keys.length; j++) {
        if (Math.abs(Lattice.column(keys[i]) - Lattice.column(keys[j])) <= 1
            && Math.abs(Lattice.row(keys[i]) - Lattice.row(keys[j])) <= 1) {
          from.add(i);
          to.add(j);
        }
      }
    }
    return Neighbours.ofEdges(keys.length, from.build().toArray(), to.build().toArray());
  }

  /** One event: its density falls with distance, so the nearest spots are the densest. */
  @Test
  void kdeCallsTheSpotsNearestToALoneEventHot() {
    Ground ground = Ground.within(TOWN, 50);
    Places event = times(1, 525, 525); // the center of a spot

    BitSet hot = new KdeSpots(0.0125).hot(event, RUN, ground); // 5 of 400 spots

    BitSet cross = new BitSet();
    cross.set(ground.spot(ground.lattice().cell(525, 525)));
    cross.set(ground.spot(ground.lattice().cell(475, 525)));
    cross.set(ground.spot(ground.lattice().cell(575, 525)));
    cross.set(ground.spot(ground.lattice().cell(525, 475)));
    cross.set(ground.spot(ground.lattice().cell(525, 575)));
    assertThat(hot).isEqualTo(cross);
  }

  @Test
  void kdeNeverCallsGroundHotThatNoKernelReaches() {
    Ground ground = Ground.within(TOWN, 50);

    BitSet hot = new KdeSpots(0.9).hot(times(3, 525, 525), RUN, ground);

    assertThat(hot.cardinality()).isEqualTo(9); // centers nearer than 100 m
    assertThat(hot.get(ground.spot(ground.lattice().cell(25, 25)))).isFalse();
  }

  @Test
  void parametersOutOfRangeSayTheRange() {
    assertThatThrownBy(() -> new GiStarCells(0, 0.05))
        .hasMessage("expected a share of the ground between 0 and 1, got 0.0");
    assertThatThrownBy(() -> new GiStarCells(0.01, Double.NaN))
        .hasMessage("expected a false discovery rate between 0 and 1, got NaN");
    assertThatThrownBy(() -> new GiStarCells(0.01, 1))
        .hasMessage("expected a false discovery rate between 0 and 1, got 1.0");
    assertThatThrownBy(() -> new KdeSpots(1))
        .hasMessage("expected a share of the ground between 0 and 1, got 1.0");
  }

  private static Places times(int count, double eastM, double northM) {
    double[] east = new double[count];
    double[] north = new double[count];
    Arrays.fill(east, eastM);
    Arrays.fill(north, northM);
    return Places.of(east, north);
  }

  /** 300 events over the town, and 100 about (300, 600). */
  private static Places spread(long seed) {
    Random random = new Random(seed);
    double[] east =
        DoubleStream.concat(
                random.doubles(300, 0, 1_000),
                random.doubles(100, 0, 1).map(u -> 300 + 60 * (u - 0.5)))
            .toArray();
    double[] north =
        DoubleStream.concat(
                random.doubles(300, 0, 1_000),
                random.doubles(100, 0, 1).map(u -> 600 + 60 * (u - 0.5)))
            .toArray();
    return Places.of(east, north);
  }
}
