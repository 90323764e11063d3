package org.beatlight.core.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;

class HdbscanTest {
  private static final int NOISE = Clustering.NOISE;

  private static int[] street(int minClusterSize, int minPoints, double... eastM) {
    return labels(
        new Hdbscan(minClusterSize, minPoints).cluster(Places.of(eastM, new double[eastM.length])));
  }

  private static int[] labels(Clustering found) {
    return IntStream.range(0, found.places().rows()).map(found::labelOfRow).toArray();
  }

  /**
   * With 2 points the core distances are 1 1 1, 10 10 10 and 60. At 97 m, from 2 to 99, the whole
   * falls into three rows and four; both were born at λ = 1/97. The four lose 179 at 60 m. Label 0
   * is the heavier.
   */
  @Test
  void findsATightAndALooseCluster() {
    assertThat(street(3, 2, 0, 1, 2, 99, 109, 119, 179)).containsExactly(1, 1, 1, 0, 0, 0, 0);
  }

  /**
   * Two pairs of pairs, 1 m, 10 m and 100 m apart. With 1 point a row: at 91 m the whole falls into
   * two fours born at λ = 1/91; each falls into pairs at 9 m, S = 4 (1/9 − 1/91) = 0.40; the pairs
   * end at 1 m, S = 2 · 2 (1 − 1/9) = 3.56: the pairs are chosen.
   */
  @Test
  void theMoreStableChoiceWins() {
    assertThat(street(2, 1, 0, 1, 10, 11, 102, 103, 112, 113))
        .containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    assertThat(street(3, 1, 0, 1, 10, 11, 102, 103, 112, 113))
        .containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  /** All edges of 5 m: the chain loses row by row and so never has two large parts. */
  @Test
  void evenlySpacedRowsAreOneCluster() {
    assertThat(street(3, 1, 0, 5, 10, 15, 65, 70, 75)).containsExactly(0, 0, 0, 0, 1, 1, 1);
    assertThat(street(3, 1, 0, 5, 10, 15)).containsOnly(NOISE); // the whole is no cluster
  }

  @Test
  void rowsAtOneAddressCountEach() {
    double[] east = {0, 0, 0, 0, 50, 50, 50, 300};

    assertThat(street(3, 3, east)).containsExactly(0, 0, 0, 0, 1, 1, 1, NOISE);
    // rows at one address end at the least distance above 0, so that no sum is infinite
    assertThat(street(4, 4, 0, 0, 0, 0, 1000, 1001, 1002, 1003))
        .containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void rowsAtOneAddressAreApartBelowTheirCoreDistance() {
    // 4 points: the two rows at 0 reach 1; all end together and no pair is a cluster by itself
    assertThat(street(2, 4, 0, 0, 1, 1, 60, 60, 61, 61)).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
  }

  @Test
  void tooFewRowsAreNoise() {
    assertThat(street(2, 1)).isEmpty();
    assertThat(street(2, 1, 7)).containsExactly(NOISE);
    assertThat(street(2, 4, 1, 2, 3)).containsOnly(NOISE);
    assertThat(street(4, 1, 1, 2, 3)).containsOnly(NOISE);
  }

  @Test
  void coincidentRowsAloneAreTheWholeAndSoNoise() {
    assertThat(street(5, 3, new double[40])).containsOnly(NOISE);
  }

  @Test
  void numbersClustersByWeightAndCallsEveryMemberCore() {
    Clustering found =
        new Hdbscan(3, 2)
            .cluster(
                Places.ofWeighted(
                    new double[] {0, 1, 2, 99, 100, 101},
                    new double[6],
                    new double[] {1, 1, 1, 1, 5, 1}));

    assertThat(labels(found)).containsExactly(1, 1, 1, 0, 0, 0);
    assertThat(found.coreMembers(0)).containsExactly(3, 4, 5);
    assertThat(found.clusters().get(0).weight()).isEqualTo(7);
    assertThat(found.clusters().get(0).anchor()).isEqualTo(new PlanePoint(99, 0));
  }

  @Test
  void largeStacksDoNotSlowItDown() {
    double[] east = new double[200_000];
    Arrays.fill(east, 100_000, 200_000, 500);

    assertThat(Arrays.stream(street(50, 20, east)).distinct()).containsExactly(0, 1);
  }

  @Test
  void refusesParametersOutOfRange() {
    assertThatThrownBy(() -> new Hdbscan(1, 5))
        .hasMessage("expected a least cluster size of 2 rows or more, got 1");
    assertThatThrownBy(() -> new Hdbscan(2, 0)).hasMessage("expected at least 1 point, got 0");
  }

  @Test
  void refusesCoordinatesThatAreNoGround() {
    assertThatThrownBy(() -> street(2, 1, 0, Double.NaN)).hasMessageContaining("row 1");
    assertThatThrownBy(
            () -> street(2, 1, IntStream.range(0, 9).mapToDouble(i -> i * 1e200).toArray()))
        .hasMessage("expected places within 1.0E150 m of each other, got a span of 8.0E200 m");
  }
}
