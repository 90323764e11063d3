package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Block;
import org.beatlight.core.cluster.BlockPlan;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.Lattice;
import org.beatlight.core.robust.Perturbations.Varied;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class SpotSharesTest {
  private static final Perturbations ALL =
      new Perturbations(3, 70, 140, 0.75, EnumSet.allOf(Varied.class));
  private static final HotMethod DENSE = new DenseGround(6, 100);
  private static final double SPOT_M = 25;

  /** Three spots in a row, hot in 9, 5 and 1 of 10 runs; the fourth never. */
  private static final SpotShares ROW =
      new SpotShares(
          10,
          10,
          new long[] {Lattice.key(-1, -1), Lattice.key(0, -1), Lattice.key(1, -1)},
          new int[] {9, 5, 1});

  @Test
  void aPointHasTheShareOfItsSpot() {
    assertThat(ROW.share(-5, -5)).isEqualTo(0.9);
    assertThat(ROW.share(0, -10)).isEqualTo(0.5);
    assertThat(ROW.share(0, 0)).isZero();
    assertThat(ROW.share(25, -5)).isZero();
  }

  @Test
  void aStabilityHasItsGround() {
    assertThat(ROW.area(Stability.FIRM).getArea()).isEqualTo(100);
    assertThat(ROW.area(Stability.LIKELY).contains(point(5, -5))).isTrue();
    assertThat(ROW.area(Stability.FRAGILE).getEnvelopeInternal().getMaxX()).isEqualTo(20);
    assertThat(new SpotShares(10, 10, new long[0], new int[0]).area(Stability.FIRM).isEmpty())
        .isTrue();
  }

  @Test
  void spotsThatTouchAreOnePolygonWithoutSeams() {
    int side = 40;
    long[] cells =
        IntStream.range(0, side * side)
            .filter(i -> i != 20 * side + 20) // a hole
            .mapToLong(i -> Lattice.key(i / side, i % side))
            .toArray();
    int[] runs = new int[cells.length];
    Arrays.fill(runs, 9);

    var area = new SpotShares(7.3, 10, cells, runs).area(Stability.FIRM);

    assertThat(area.getNumGeometries()).isEqualTo(1);
    assertThat(area.isValid()).isTrue();
    assertThat(area.getNumPoints()).isLessThan(4 * side + 12);
    assertThat(area.getArea()).isCloseTo((side * side - 1) * 7.3 * 7.3, byAPartInABillion());
  }

  /** What blocks say of their own ground, knowing twice the greatest radius around it. */
  @Test
  void blocksSayTogetherWhatTheWholeSays() {
    for (int seed = 1; seed <= 4; seed++) {
      double[][] rows = rows(seed, 600);
      Places places = Places.of(rows[0], rows[1]);
      SpotShares whole = shares(rows, Block.EVERYWHERE);

      List<SpotShares> parts =
          BlockPlan.of(places, 60 * seed).stream().map(block -> shares(rows, block)).toList();
      SpotShares joined = SpotShares.joined(parts);

      assertThat(parts).hasSizeGreaterThan(1);
      assertThat(joined.cells()).isNotEmpty().isEqualTo(whole.cells());
      assertThat(joined.hotRuns()).isEqualTo(whole.hotRuns());
    }
  }

  @Test
  void bytesTellTheSame() {
    SpotShares read = SpotShares.ofBytes(ROW.toBytes());

    assertThat(read.spotM()).isEqualTo(10);
    assertThat(read.runs()).isEqualTo(10);
    assertThat(read.cells()).isEqualTo(ROW.cells());
    assertThat(read.hotRuns()).isEqualTo(ROW.hotRuns());
  }

  @Test
  void bytesOfAnotherLengthAreRefused() {
    byte[] cut = Arrays.copyOf(ROW.toBytes(), 30);

    assertThatThrownBy(() -> SpotShares.ofBytes(cut))
        .hasMessage("expected 16 bytes and 12 a spot, got 30 bytes for 3 spots");
    assertThatThrownBy(() -> SpotShares.ofBytes(new byte[3]))
        .hasMessage("expected 16 bytes and 12 a spot, got 3 bytes for -1 spots");
  }

  private static SpotShares shares(double[][] rows, Block block) {
    int[] known =
        IntStream.range(0, rows[0].length)
            .filter(i -> block.isWithin(2 * 140.001, rows[0][i], rows[1][i]))
            .toArray();
    double[] east = IntStream.of(known).mapToDouble(i -> rows[0][i]).toArray();
    double[] north = IntStream.of(known).mapToDouble(i -> rows[1][i]).toArray();
    long[] days = IntStream.of(known).mapToLong(i -> (long) rows[2][i]).toArray();
    double[] ones = new double[known.length];
    Arrays.fill(ones, 1);
    DatedEvents events = DatedEvents.of(east, north, days, ones, 0, 90);
    Ground ground = Ground.near(events.places(), 140, SPOT_M).in(block);
    return SpotShares.of(Consensus.of(events, DENSE, ALL, ground, 0, 12));
  }

  /** Half of them on few addresses, so that copies of an event are drawn each for itself. */
  private static double[][] rows(long seed, int n) {
    Random random = new Random(seed);
    double[][] rows = new double[3][n];
    for (int i = 0; i < n; i++) {
      boolean address = random.nextBoolean();
      rows[0][i] = address ? 100 * random.nextInt(20) : 2_000 * random.nextDouble();
      rows[1][i] = address ? 100 * random.nextInt(20) : 2_000 * random.nextDouble();
      rows[2][i] = random.nextInt(90);
    }
    return rows;
  }

  private static org.assertj.core.data.Percentage byAPartInABillion() {
    return org.assertj.core.data.Percentage.withPercentage(1e-7);
  }

  private static org.locationtech.jts.geom.Point point(double x, double y) {
    return new GeometryFactory().createPoint(new Coordinate(x, y));
  }
}
