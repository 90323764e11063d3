package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClosePairTest {
  /** Two clouds, the first n points and the next m, whose gap is about the radius of 10 m. */
  private static double[][] clouds(Random random, int n, int m) {
    double[] east = new double[n + m];
    double[] north = new double[n + m];
    double gap = 9.5 + random.nextDouble();
    for (int i = 0; i < n + m; i++) {
      east[i] = random.nextDouble() * 7 + (i < n ? 0 : 7 + gap);
      north[i] = random.nextDouble() * 7;
    }
    return new double[][] {east, north};
  }

  private static boolean bruteForce(double[][] points, int n) {
    return IntStream.range(0, n)
        .anyMatch(
            i ->
                IntStream.range(n, points[0].length)
                    .anyMatch(j -> distanceM2(points, i, j) <= 100));
  }

  private static double distanceM2(double[][] points, int i, int j) {
    double dx = points[0][i] - points[0][j];
    double dy = points[1][i] - points[1][j];
    return dx * dx + dy * dy;
  }

  @Test
  void agreesWithComparingEveryPair() {
    Random random = new Random(21);
    int close = 0;
    for (int i = 0; i < 300; i++) {
      int n = 1 + random.nextInt(60);
      int m = 1 + random.nextInt(200);
      double[][] points = clouds(random, n, m);
      boolean expected = bruteForce(points, n);
      close += expected ? 1 : 0;

      assertThat(new ClosePair(points[0], points[1], 100).exists(0, n, n, n + m))
          .isEqualTo(expected);
    }
    assertThat(close).isBetween(30, 270); // both answers are tried
  }

  @Test
  void aPairAtJustTheRadiusIsClose() {
    double[] east = new double[60];
    double[] north = new double[60];
    for (int i = 0; i < 60; i++) {
      east[i] = i < 30 ? 0 : 10;
      north[i] = i < 30 ? i * 0.25 : i + 100;
    }
    north[45] = 2; // faces the eighth of the first group
    assertThat(new ClosePair(east, north, 100).exists(0, 30, 30, 60)).isTrue();
    assertThat(new ClosePair(east, north, Math.nextDown(100.0)).exists(0, 30, 30, 60)).isFalse();
  }

  @Test
  void boxesWhollyWithinTheRadiusNeedNoPair() {
    double[] row = IntStream.range(0, 100).mapToDouble(i -> i * 0.01).toArray();

    assertThat(new ClosePair(row, row.clone(), 100).exists(0, 50, 50, 100)).isTrue();
  }

  @Test
  void pointsWithoutANumberBetweenThemAreComparedOneByOne() {
    double step = Math.ulp(1e6); // two columns of points, in both the same two norths: no middle
    double[] east = new double[40];
    double[] north = new double[40];
    for (int i = 0; i < 40; i++) {
      east[i] = i < 20 ? 0 : step;
      north[i] = i % 2 == 0 ? 1e6 : 1e6 + step;
    }
    assertThat(new ClosePair(east, north, 1.5 * step * step).exists(0, 20, 20, 40)).isTrue();
  }

  @Test
  void emptyGroupsHoldNoPair() {
    assertThat(new ClosePair(new double[1], new double[1], 1).exists(0, 0, 0, 1)).isFalse();
  }
}
