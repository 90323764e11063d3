package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.beatlight.core.robust.Perturbations.Varied;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ConsensusTest {
  private static final Geometry TOWN =
      new GeometryFactory().toGeometry(new Envelope(0, 4_000, 0, 4_000));
  private static final Perturbations ALL =
      new Perturbations(11, 150, 300, 0.75, EnumSet.allOf(Varied.class));

  static List<HotMethod> methods() {
    return List.of(
        new TopCells(0.01),
        new DenseGround(25, 200),
        new GiStarCells(0.06, 0.05),
        new KdeSpots(0.01));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void aStrongHotspotIsHotInEveryRunAndEmptyGroundInNone(HotMethod method) {
    Ground ground = Ground.within(TOWN, 50);

    Consensus found = Consensus.of(town(5), method, ALL, ground, 0, 40);

    assertThat(found.share(spotAt(ground, 1_025, 1_025))).isGreaterThan(0.95);
    assertThat(found.share(spotAt(ground, 3_525, 3_525))).isZero();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void neitherTheOrderOfRowsNorTheNumberOfThreadsMatters(HotMethod method) throws Exception {
    Ground ground = Ground.within(TOWN, 100);
    int[] alone =
        new ForkJoinPool(1)
            .submit(() -> Consensus.of(town(5), method, ALL, ground, 0, 12).hotRuns())
            .get();
    int[] reversed =
        new ForkJoinPool(4)
            .submit(() -> Consensus.of(reversedTown(5), method, ALL, ground, 0, 12).hotRuns())
            .get();

    assertThat(reversed).isEqualTo(alone);
  }

  @Test
  void withoutVariationAllRunsAreThePlainOne() {
    Ground ground = Ground.within(TOWN, 100);
    DatedEvents events = town(5);
    Perturbations none = new Perturbations(11, 200, 200, 1, Set.of());
    HotMethod method = new TopCells(0.02);

    Consensus found = Consensus.of(events, method, none, ground, 0, 5);

    BitSet plain =
        method.hot(
            events.taken(none.plain(events.firstDay(), events.endDay())),
            none.plain(events.firstDay(), events.endDay()),
            ground);
    for (int spot = 0; spot < ground.size(); spot++) {
      assertThat(found.share(spot)).isEqualTo(plain.get(spot) ? 1 : 0);
    }
  }

  @Test
  void theTopIsTheGroundThatWasHotMostOftenThenAmongHotNeighbours() {
    Ground ground = Ground.within(new GeometryFactory().toGeometry(new Envelope(0, 50, 0, 10)), 10);
    int[] hotRuns = {3, 2, 4, 1, 2}; // from west to east
    Consensus consensus = new Consensus(ground, 4, hotRuns);

    assertThat(consensus.top(0.2)).isEqualTo(BitSet.valueOf(new long[] {0b00100}));
    assertThat(consensus.top(0.4)).isEqualTo(BitSet.valueOf(new long[] {0b00101}));
    assertThat(consensus.top(0.6)).isEqualTo(BitSet.valueOf(new long[] {0b00111}));
  }

  @Test
  void groundThatWasNeverHotIsNeverAtTheTop() {
    Ground ground = Ground.within(TOWN, 500);
    assertThat(new Consensus(ground, 4, new int[ground.size()]).top(0.5).isEmpty()).isTrue();
  }

  @Test
  void runsAndFurtherRunsAreAllRuns() {
    Ground ground = Ground.within(TOWN, 100);
    HotMethod method = new TopCells(0.02);
    Consensus first = Consensus.of(town(5), method, ALL, ground, 0, 4);
    Consensus further = Consensus.of(town(5), method, ALL, ground, 4, 6);
    Consensus all = Consensus.of(town(5), method, ALL, ground, 0, 10);

    Consensus sum = first.plus(further);

    assertThat(sum.runs()).isEqualTo(10);
    assertThat(sum.hotRuns()).isEqualTo(all.hotRuns());
    assertThatThrownBy(() -> first.plus(new Consensus(Ground.within(TOWN, 100), 1, new int[1_600])))
        .hasMessage("expected runs of the same ground");
  }

  @Test
  void aPeriodOfOneDayIsTakenWhole() {
    Perturbations varied = new Perturbations(1, 100, 100, 0.01, EnumSet.of(Varied.PERIOD));

    for (int i = 0; i < 20; i++) {
      Perturbation run = varied.run(i, 7, 8);
      assertThat(run.fromDay()).isEqualTo(7);
      assertThat(run.toDay()).isEqualTo(8);
      assertThat(run.periodShare()).isEqualTo(1);
    }
  }

  /** Five spots, hot in 3, 2, 4, 1 and 2 of 4 runs; two sets of three spots that share two. */
  @Test
  void sharesAndOverlapsAreThoseWorkedOutByHand() {
    Ground ground = Ground.within(new GeometryFactory().toGeometry(new Envelope(0, 50, 0, 10)), 10);
    Consensus consensus = new Consensus(ground, 4, new int[] {3, 2, 4, 1, 2});
    BitSet one = BitSet.valueOf(new long[] {0b0111});
    BitSet other = BitSet.valueOf(new long[] {0b1110});

    ReferenceTable.of("robust-hotspots")
        .value("share of a spot, hot in 3 of 4 runs", "by hand: 3/4", "0.75", consensus.share(0))
        .value("share of a spot, hot in 1 of 4 runs", "by hand: 1/4", "0.25", consensus.share(3))
        .value(
            "overlap of spots 1 2 3 with 2 3 4",
            "by hand: 2/4",
            "0.5",
            Consensus.jaccard(one, other))
        .value("least share of firm ground", "by definition", "0.8", Stability.FIRM.leastShare())
        .value(
            "least share of likely ground", "by definition", "0.5", Stability.LIKELY.leastShare())
        .settle();
  }

  @Test
  void jaccardIsTheSharedPart() {
    BitSet one = BitSet.valueOf(new long[] {0b0111});
    BitSet other = BitSet.valueOf(new long[] {0b1110});

    assertThat(Consensus.jaccard(one, other)).isEqualTo(0.5);
    assertThat(Consensus.jaccard(new BitSet(), new BitSet())).isEqualTo(1);
  }

  @Test
  void withoutEventsNothingIsHot() {
    Ground ground = Ground.within(TOWN, 500);
    DatedEvents none = DatedEvents.of(new double[0], new double[0], new long[0], new double[0]);

    for (HotMethod method : methods()) {
      assertThat(Consensus.of(none, method, ALL, ground, 0, 3).hotRuns()).containsOnly(0);
    }
  }

  @Test
  void badParametersSayTheRange() {
    Ground ground = Ground.within(TOWN, 500);
    assertThatThrownBy(() -> Consensus.of(town(5), new TopCells(0.01), ALL, ground, 0, 0))
        .hasMessage("expected at least one run, got 0");
    assertThatThrownBy(() -> new TopCells(1))
        .hasMessage("expected a share of the ground between 0 and 1, got 1.0");
    assertThatThrownBy(() -> new DenseGround(0, 100))
        .hasMessage("expected a finite least weight above 0, got 0.0");
    assertThatThrownBy(() -> new DenseGround(5, Double.NaN))
        .hasMessage("expected a finite radius above 0 m, got NaN m");
    assertThatThrownBy(() -> new Perturbations(1, 300, 150, 1, Set.of()))
        .hasMessage("expected 0 < least size <= greatest size, got 300.0 m and 150.0 m");
    assertThatThrownBy(() -> new Perturbations(1, 150, 300, 0, Set.of()))
        .hasMessage("expected a least share of the period in (0, 1], got 0.0");
    assertThatThrownBy(() -> Ground.within(TOWN, 0.5))
        .hasMessage("expected at most 20000000 spots, got a ground of 64000000 spots of 0.5 m");
  }

  private static int spotAt(Ground ground, double eastM, double northM) {
    return ground.spot(ground.lattice().cell(eastM, northM));
  }

  /** 400 events within 40 m of (1025, 1025) and 400 over the western half, in 100 days. */
  private static DatedEvents town(long seed) {
    double[][] rows = rows(seed);
    return DatedEvents.of(rows[0], rows[1], days(rows[0].length), ones(rows[0].length));
  }

  private static DatedEvents reversedTown(long seed) {
    double[][] rows = rows(seed);
    int n = rows[0].length;
    double[] east = new double[n];
    double[] north = new double[n];
    long[] days = new long[n];
    for (int i = 0; i < n; i++) {
      east[i] = rows[0][n - 1 - i];
      north[i] = rows[1][n - 1 - i];
      days[i] = days(n)[n - 1 - i];
    }
    return DatedEvents.of(east, north, days, ones(n));
  }

  private static double[][] rows(long seed) {
    Random random = new Random(seed);
    double[][] rows = new double[2][800];
    for (int i = 0; i < 800; i++) {
      boolean hot = i % 2 == 0;
      rows[0][i] = hot ? 1_025 + 20 * random.nextGaussian() : 1_900 * random.nextDouble();
      rows[1][i] = hot ? 1_025 + 20 * random.nextGaussian() : 3_900 * random.nextDouble();
    }
    return rows;
  }

  private static long[] days(int n) {
    long[] days = new long[n];
    for (int i = 0; i < n; i++) {
      days[i] = 20_000L + i % 100;
    }
    return days;
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }
}
