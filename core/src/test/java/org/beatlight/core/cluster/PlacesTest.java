package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void rowsAtOnePlaceAreAddedUpAndPlacesAreOrderedByEastThenNorth() {
    Places places =
        Places.ofWeighted(
            new double[] {5, -2, 5, 5}, new double[] {1, 9, 1, -3}, new double[] {1, 2, 3, 4});

    assertThat(IntStream.range(0, places.size()).mapToObj(places::point))
        .containsExactly(new PlanePoint(-2, 9), new PlanePoint(5, -3), new PlanePoint(5, 1));
    assertThat(IntStream.range(0, places.size()).mapToDouble(places::weight))
        .containsExactly(2.0, 4.0, 4.0);
    assertThat(IntStream.range(0, places.rows()).map(places::placeOfRow))
        .containsExactly(2, 0, 2, 1);
  }

  @Test
  void minusZeroIsZero() {
    Places places = Places.of(new double[] {0.0, -0.0}, new double[] {-0.0, 0.0});

    assertThat(places.size()).isEqualTo(1);
    assertThat(places.point(0)).isEqualTo(new PlanePoint(0, 0));
  }

  @Test
  void theOrderIsThatOfTheNumbersWhateverTheirSizeOrSign() {
    Random random = new Random(11);
    double[] east =
        random.doubles(3_000, -1, 1).map(v -> v * Math.pow(10, random.nextInt(12) - 3)).toArray();
    double[] north = random.ints(3_000, -5, 5).asDoubleStream().toArray();
    double[] ones = new double[3_000];
    Arrays.fill(ones, 1);
    Places places = Places.ofWeighted(east, north, ones);

    assertThat(IntStream.range(0, places.size()).mapToObj(places::point))
        .isSortedAccordingTo(
            Comparator.comparingDouble(PlanePoint::eastM).thenComparingDouble(PlanePoint::northM));
    assertThat(IntStream.range(0, 3_000).mapToObj(r -> places.point(places.placeOfRow(r))))
        .isEqualTo(
            IntStream.range(0, 3_000).mapToObj(r -> new PlanePoint(east[r], north[r])).toList());
  }

  @Test
  void sumsOfWeightsThatRoundDoNotDependOnTheOrderOfTheRows() {
    // (0.1 + 0.2) + 0.3 is not 0.1 + (0.2 + 0.3)
    double[] here = new double[3];

    assertThat(Places.ofWeighted(here, here, new double[] {.3, .2, .1}).weight(0))
        .isEqualTo(Places.ofWeighted(here, here, new double[] {.1, .2, .3}).weight(0));
  }

  @Test
  void noRowsAreNoPlaces() {
    assertThat(Places.of(new double[0], new double[0]).size()).isZero();
  }

  @Test
  void refusesCoordinatesThatAreNoPlace() {
    double[] fine = {1, 2};

    assertThatThrownBy(() -> Places.of(fine, new double[] {3, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 1: expected finite metres, got 2.0, NaN");
    assertThatThrownBy(() -> Places.of(new double[] {Double.NEGATIVE_INFINITY, 0}, fine))
        .hasMessage("row 0: expected finite metres, got -Infinity, 1.0");
  }

  @Test
  void refusesWeightsThatWeighNothing() {
    double[] one = {1};
    for (double weight : new double[] {0, -2, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Places.ofWeighted(one, one, new double[] {weight}))
          .hasMessage("row 0: expected a finite weight above 0, got " + weight);
    }
  }

  @Test
  void refusesArraysOfDifferentLengths() {
    assertThatThrownBy(() -> Places.of(new double[2], new double[3]))
        .hasMessage("expected arrays of one length, got 2, 3, 2");
    assertThatThrownBy(() -> Places.ofWeighted(new double[2], new double[2], new double[1]))
        .hasMessage("expected arrays of one length, got 2, 2, 1");
  }
}
