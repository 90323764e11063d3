package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class StDbscanTest {
  private static final int NOISE = Clustering.NOISE;
  private static final StDbscan WEEK = new StDbscan(new Radius(100), 7, 3);

  private static int[] labels(StDbscan method, double[] eastM, double[] days) {
    Clustering found = method.cluster(Moments.of(eastM, new double[eastM.length], days));
    return IntStream.range(0, eastM.length).map(found::labelOfRow).toArray();
  }

  /**
   * One street: three within 100 m and a week; the fourth is near in space but 8 days after the
   * third; the last three are near in time but 200 m apart.
   */
  @Test
  void neighboursAreNearInSpaceAndInTime() {
    assertThat(
            labels(
                WEEK,
                new double[] {0, 50, 100, 60, 900, 1100, 1300},
                new double[] {1, 2, 3, 11, 1, 1, 1}))
        .containsExactly(0, 0, 0, NOISE, NOISE, NOISE, NOISE);
  }

  @Test
  void justTheRadiusAndJustTheSpanCount() {
    assertThat(labels(WEEK, new double[] {0, 100, 200}, new double[] {0, 7, 14}))
        .containsExactly(0, 0, 0);
    assertThat(labels(WEEK, new double[] {0, 100, 200}, new double[] {0, 7, 14.001}))
        .containsOnly(NOISE);
  }

  @Test
  void oneAddressHasAClusterForEachBurst() {
    assertThat(labels(WEEK, new double[7], new double[] {1, 2, 3, 50, 51, 52, 53}))
        .containsExactly(1, 1, 1, 0, 0, 0, 0);
  }

  @Test
  void burstsOfOneWeightAtOneAddressAreNumberedInTime() {
    assertThat(labels(WEEK, new double[6], new double[] {50, 51, 52, 1, 2, 3}))
        .containsExactly(1, 1, 1, 0, 0, 0);
  }

  @Test
  void aSpanOfZeroMeansTheSameTime() {
    StDbscan sameTime = new StDbscan(new Radius(100), 0, 2);

    assertThat(labels(sameTime, new double[] {0, 1, 2, 3}, new double[] {5, 5, 6, 7}))
        .containsExactly(0, 0, NOISE, NOISE);
  }

  /** A known package loses coincident neighbours from 20,000 rows on. */
  @Test
  void thirtyIncidentsAtOneAddressAreOneClusterAmongAnyNumberOfRows() {
    ReferenceTable table = ReferenceTable.of("st-dbscan");
    for (int scattered : new int[] {0, 19_000, 25_000}) {
      double[] east =
          IntStream.range(0, 30 + scattered).mapToDouble(i -> i < 30 ? -5000 : i * 10.0).toArray();
      double[] days =
          IntStream.range(0, east.length).mapToDouble(i -> i < 30 ? 3 : i * 0.5).toArray();
      int[] labels = labels(new StDbscan(new Radius(0.5), 10, 5), east, days);

      assertThat(Arrays.stream(labels).distinct()).contains(0).hasSizeLessThan(3);
      table.value(
          "rows in clusters: 30 at one address and time among %,d others".formatted(scattered),
          "by the definition",
          "30",
          (double) Arrays.stream(labels).filter(label -> label == 0).count());
    }
    table.settle();
  }

  @Test
  void thousandsAtOneAddressAndTimeAreOneMoment() {
    Moments moments = Moments.of(new double[50_000], new double[50_000], new double[50_000]);

    assertThat(moments.size()).isEqualTo(1);
    assertThat(WEEK.cluster(moments).clusters().get(0).weight()).isEqualTo(50_000);
  }

  @Test
  void weightsCount() {
    Clustering found =
        WEEK.cluster(
            Moments.ofWeighted(
                new double[] {0, 500}, new double[2], new double[] {1, 1}, new double[] {3, 2.9}));

    assertThat(found.labelOfRow(0)).isZero();
    assertThat(found.labelOfRow(1)).isEqualTo(NOISE);
  }

  @Test
  void noRowsAndOneRowAreNoCluster() {
    assertThat(labels(WEEK, new double[0], new double[0])).isEmpty();
    assertThat(labels(WEEK, new double[1], new double[1])).containsExactly(NOISE);
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatThrownBy(() -> new StDbscan(new Radius(1), -1, 3))
        .hasMessage("expected a time span of 0 days or more, got -1.0");
    assertThatThrownBy(() -> new StDbscan(new Radius(1), Double.NaN, 3))
        .hasMessageEndingWith("got NaN");
    assertThatThrownBy(() -> new StDbscan(new Radius(1), 1, 0))
        .hasMessage("expected a finite least weight above 0, got 0.0");
    assertThatThrownBy(() -> new StDbscan(new Radius(1), 1, Double.POSITIVE_INFINITY))
        .hasMessageEndingWith("got Infinity");
    assertThatThrownBy(() -> labels(WEEK, new double[2], new double[1]))
        .hasMessage("expected a time for each of 2 rows, got 1");
    assertThatThrownBy(() -> labels(WEEK, new double[2], new double[] {1, Double.NaN}))
        .hasMessage("row 1: expected a finite time in days, got NaN");
    assertThatThrownBy(() -> labels(WEEK, new double[] {Double.NaN}, new double[1]))
        .hasMessageContaining("row 0");
  }
}
