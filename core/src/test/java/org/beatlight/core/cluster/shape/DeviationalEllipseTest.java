package org.beatlight.core.cluster.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviationalEllipseTest {
  private static final double[] EBDON_EAST = {1, 2, 2, 2, 3, 3, 3, 4};
  private static final double[] EBDON_NORTH = {2, 3, 2, 1, 4, 3, 1, 4};

  private static int[] all(Places places) {
    return IntStream.range(0, places.size()).toArray();
  }

  private static DeviationalEllipse ellipse(double[] east, double[] north) {
    Places places = Places.of(east, north);
    return DeviationalEllipse.of(places, all(places)).orElseThrow();
  }

  /**
   * The deviations of Ebdon's points have Σx² = 6, Σy² = 10, Σxy = 4: 2·S·(n − 1)/(n − 2) is (6 4;
   * 4 10)/3, with the eigenvalues (8 ± √(4 + 16))/3 and the axis at ½ atan2(8, 4).
   */
  @Test
  void agreesWithPublishedValuesAndWithTheEigenvalues() {
    Places places = Places.of(EBDON_EAST, EBDON_NORTH);
    MeanCenter mean = MeanCenter.of(places, all(places));
    DeviationalEllipse ellipse = ellipse(EBDON_EAST, EBDON_NORTH);
    String ebdon = "Ebdon 1985 by pointpats";
    String eigen = "eigenvalues of 2·S·(n − 1)/(n − 2)";

    ReferenceTable.of("ellipse")
        .value("mean center, east", ebdon, "2.5", mean.point().eastM())
        .value("mean center, north", ebdon, "2.5", mean.point().northM())
        .value("standard distance", ebdon, "1.4142135623730951", mean.standardDistanceM())
        .value("greater variance", eigen, "4.1573786516665", ellipse.sigmaYM() * ellipse.sigmaYM())
        .value("smaller variance", eigen, "1.1759546816668", ellipse.sigmaXM() * ellipse.sigmaXM())
        .value("bearing", eigen, "0.5535743588970452", ellipse.bearingRad())
        .settle();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theAxesAreThoseOfTheCovariance(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      int n = 3 + random.nextInt(40);
      double slope = random.nextGaussian();
      double[] east = random.doubles(n, 447_000, 448_000).toArray();
      double[] north =
          Arrays.stream(east)
              .map(e -> slope * (e - 447_000) + 300 * random.nextGaussian())
              .toArray();
      DeviationalEllipse found = ellipse(east, north);
      double[] eigen = eigenvalues(east, north);

      assertThat(found.sigmaYM()).isCloseTo(Math.sqrt(eigen[0]), within(1e-6));
      assertThat(found.sigmaXM()).isCloseTo(Math.sqrt(eigen[1]), within(1e-6));
      assertThat(Math.tan(found.bearingRad())).isCloseTo(textbook(east, north), within(1e-6));
    }
  }

  /** Of 2·S·(n − 1)/(n − 2), the greater first. */
  private static double[] eigenvalues(double[] east, double[] north) {
    double n = east.length;
    double xx = 2 * sum(east, east) / (n - 2);
    double yy = 2 * sum(north, north) / (n - 2);
    double xy = 2 * sum(east, north) / (n - 2);
    double root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    return new double[] {(xx + yy) / 2 + root, (xx + yy) / 2 - root};
  }

  private static double textbook(double[] east, double[] north) {
    double a = sum(east, east) - sum(north, north);
    double b = sum(east, north);
    return (a + Math.sqrt(a * a + 4 * b * b)) / (2 * b);
  }

  private static double sum(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElseThrow();
    double meanY = Arrays.stream(y).average().orElseThrow();
    return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
  }

  /** B = 0: θ is 0 by convention, also where the points spread more to the east. */
  @Test
  void deviationsThatDoNotVaryTogetherMeanABearingOfZero() {
    double[] east = {-3, 3, 0, 0};
    double[] north = {0, 0, -1, 1};

    // 2 · 18/2 = 18 to the east, 2 · 2/2 = 2 to the north
    assertThat(ellipse(east, north))
        .isEqualTo(new DeviationalEllipse(new PlanePoint(0, 0), 0, Math.sqrt(18), Math.sqrt(2)));
  }

  @Test
  void twoOrFewerPointsHaveNone() {
    Places two = Places.of(new double[] {1, 2}, new double[2]);

    assertThat(DeviationalEllipse.of(two, all(two))).isEmpty();
    assertThat(DeviationalEllipse.of(two, new int[0])).isEmpty();
    assertThatThrownBy(() -> MeanCenter.of(two, new int[0]))
        .hasMessage("expected at least one place, got none");
  }

  @Test
  void coincidentAndCollinearPointsHaveNoArea() {
    DeviationalEllipse point = ellipse(new double[] {7, 7, 7}, new double[3]);
    DeviationalEllipse line = ellipse(new double[] {0, 1, 2}, new double[] {0, 1, 2});

    assertThat(point).isEqualTo(new DeviationalEllipse(new PlanePoint(7, 0), 0, 0, 0));
    assertThat(line.bearingRad()).isCloseTo(Math.PI / 4, within(1e-12));
    assertThat(line.sigmaXM()).isCloseTo(0, within(1e-7));
    assertThat(point.polygon(1).isEmpty()).isTrue();
    assertThat(point.areaM2()).isZero();
  }

  @Test
  void weightsCountAsRows() {
    Places rows = Places.of(new double[] {0, 0, 0, 4, 9}, new double[] {1, 1, 1, 8, 3});
    Places weighted =
        Places.ofWeighted(new double[] {0, 4, 9}, new double[] {1, 8, 3}, new double[] {3, 1, 1});

    assertThat(DeviationalEllipse.of(weighted, all(weighted)))
        .isEqualTo(DeviationalEllipse.of(rows, all(rows)));
  }

  @Test
  void movingAndTurningMoveAndTurnTheEllipse() {
    DeviationalEllipse found = ellipse(EBDON_EAST, EBDON_NORTH);
    DeviationalEllipse moved =
        ellipse(
            Arrays.stream(EBDON_EAST).map(v -> v + 447_000).toArray(),
            Arrays.stream(EBDON_NORTH).map(v -> v + 4_637_000).toArray());
    double[] turnedEast = Arrays.stream(EBDON_NORTH).map(v -> -v).toArray();
    DeviationalEllipse turned = ellipse(turnedEast, EBDON_EAST); // a quarter to the left

    assertThat(moved.center()).isEqualTo(new PlanePoint(447_002.5, 4_637_002.5));
    assertThat(moved.bearingRad()).isCloseTo(found.bearingRad(), within(1e-12));
    assertThat(turned.bearingRad()).isCloseTo(found.bearingRad() - Math.PI / 2, within(1e-12));
    assertThat(turned.sigmaYM()).isCloseTo(found.sigmaYM(), within(1e-12));
  }

  @Test
  void drawsAPolygonJustInside() {
    DeviationalEllipse found = ellipse(EBDON_EAST, EBDON_NORTH);

    assertThat(found.polygon(1).getArea() / found.areaM2()).isBetween(0.998, 1.0);
    assertThat(found.polygon(2).getArea()).isCloseTo(4 * found.polygon(1).getArea(), within(1e-9));
    assertThat(found.polygon(1).isValid()).isTrue();
    assertThatThrownBy(() -> found.polygon(0))
        .hasMessage("expected a finite number of deviations above 0, got 0.0");
    assertThatThrownBy(() -> found.polygon(Double.NaN)).hasMessageEndingWith("got NaN");
  }
}
