package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelDensityTest {
  private static final int MANY = KernelDensity.COMPLETE_PLACES + 500;

  private static KernelDensity density(Places places, Kernel kernel, double h) {
    return KernelDensity.fixed(places, kernel, new Bandwidth(h));
  }

  private static double naive(Places places, Kernel kernel, double h, PlanePoint at) {
    double sum = 0;
    for (int p = 0; p < places.size(); p++) {
      double dx = places.eastM(p) - at.eastM();
      double dy = places.northM(p) - at.northM();
      sum += places.weight(p) * kernel.density(dx * dx + dy * dy, new Bandwidth(h));
    }
    return sum;
  }

  @Test
  void oneEventSpreadsByTheKernel() {
    Places one = Places.ofWeighted(new double[] {5}, new double[] {5}, new double[] {2});

    // quartic, h = 20: 2·3/(π·400); 10 m away (1 − 1/4)² of it, 20 m away nothing
    Surface quartic = density(one, Kernel.QUARTIC, 20).on(new Raster(10, 0, 0, 3, 1));
    assertThat(quartic.value(0, 0)).isEqualTo(6 / (Math.PI * 400));
    assertThat(quartic.value(1, 0)).isCloseTo(6 / (Math.PI * 400) * 9 / 16, within(1e-17));
    assertThat(quartic.value(2, 0)).isZero();

    // Gaussian, h = 10: 2/(2π·100); 10 m away e^(−1/2) of it
    Surface gaussian = density(one, Kernel.GAUSSIAN, 10).on(new Raster(10, 0, 0, 3, 1));
    assertThat(gaussian.value(0, 0)).isEqualTo(1 / (Math.PI * 100));
    assertThat(gaussian.value(1, 0)).isEqualTo(1 / (Math.PI * 100) * Math.exp(-0.5));
  }

  @ParameterizedTest
  @EnumSource
  void valuesAreTheSumsOfTheDefinition(Kernel kernel) {
    Places places = Events.inClumps(MANY, new Random(1));
    Raster raster = Events.raster(100);
    for (double h : new double[] {100, 130, 290, 1_000}) {
      KernelDensity density = density(places, kernel, h);
      Surface surface = density.on(raster);
      double omitted = omitted(places, kernel, h);
      for (int i = 0; i < raster.size(); i += 7) {
        long column = raster.column() + i % raster.columns();
        long row = raster.row() + i / raster.columns();
        PlanePoint center = raster.center(column, row);
        double sum = naive(places, kernel, h, center);
        assertThat(surface.value(column, row)).isCloseTo(sum, within(1e-12 * sum + omitted));
        assertThat(density.at(center)).isCloseTo(sum, within(1e-12 * sum + omitted));
      }
    }
  }

  /** What events farther than 6 bandwidths could add at most. */
  private static double omitted(Places places, Kernel kernel, double h) {
    boolean gaussian = kernel == Kernel.GAUSSIAN;
    return gaussian ? Events.weight(places) * Math.exp(-18) / (2 * Math.PI * h * h) : 1e-30;
  }

  @Test
  void gaussianSumsOverManyPlacesOmitAsMuchAsStated() {
    double[] random = new Random(2).doubles(2 * MANY, 0, 1_000).toArray();
    Places many =
        Places.of(
            IntStream.range(0, MANY).mapToDouble(i -> random[i]).toArray(),
            IntStream.range(MANY, 2 * MANY).mapToDouble(i -> random[i]).toArray());

    // integrated over the plane, at 2 cells a bandwidth: the trapezoid errs by far less than 1e-12
    double mass = density(many, Kernel.GAUSSIAN, 100).on(new Raster(50, -30, -30, 80, 80)).mass();

    assertThat(1 - mass / MANY).isBetween(1e-12, 4e-9);
  }

  @Test
  void gaussianSumsOverFewPlacesAreComplete() {
    Places one = Places.of(new double[] {0}, new double[] {0});
    KernelDensity density = density(one, Kernel.GAUSSIAN, 10);

    double far = Math.exp(-50) / (2 * Math.PI * 100); // ten bandwidths away
    assertThat(density.at(new PlanePoint(100, 0))).isCloseTo(far, within(1e-12 * far));
    assertThat(density.on(new Raster(8, 12, -1, 1, 2)).value(12, 0)) // its middle is (100, 4)
        .isCloseTo(far * Math.exp(-0.08), within(1e-12 * far));
  }

  @ParameterizedTest
  @EnumSource
  void theMassIsTheNumberOfEvents(Kernel kernel) {
    for (int size : new int[] {300, MANY}) {
      Places places = Events.inClumps(size, new Random(3));
      double mass = density(places, kernel, 200).on(Events.raster(20)).mass();
      assertThat(mass).isCloseTo(Events.weight(places), within(2e-3 * Events.weight(places)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void rastersJoinWithoutSeams(Kernel kernel) {
    for (int size : new int[] {300, MANY}) {
      Places places = Events.inClumps(size, new Random(4));
      for (KernelDensity density :
          new KernelDensity[] {
            density(places, kernel, 220), KernelDensity.adaptive(places, kernel, new Bandwidth(220))
          }) {
        Raster all = Events.raster(80);
        Surface whole = density.on(all);
        Raster part = new Raster(80, all.column() + 31, all.row() + 43, 17, 29);
        Surface piece = density.on(part);
        for (int i = 0; i < part.size(); i++) {
          long column = part.column() + i % part.columns();
          long row = part.row() + i / part.columns();
          assertThat(piece.value(i)).isEqualTo(whole.value(column, row));
        }
      }
    }
  }

  @Test
  void widerRastersAreSummedInPartsWithoutSeams() {
    Places places = Events.inClumps(MANY, new Random(11));
    KernelDensity density = density(places, Kernel.GAUSSIAN, 100);
    Raster part = new Raster(100, 4_460, 46_365, 50, 30);
    Surface piece = density.on(part);
    Surface whole = density.on(new Raster(100, -50_000, 46_365, 100_000, 30));
    for (int i = 0; i < part.size(); i++) {
      assertThat(piece.value(i)).isEqualTo(whole.value(4_460 + i % 50, 46_365 + i / 50));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfTheRowsChangesNoBit(Kernel kernel) {
    double[] east = new Random(5).doubles(MANY, 0, 3_000).toArray();
    double[] north = new Random(6).doubles(MANY, 0, 3_000).toArray();
    double[] eastBack = IntStream.range(0, MANY).mapToDouble(i -> east[MANY - 1 - i]).toArray();
    double[] northBack = IntStream.range(0, MANY).mapToDouble(i -> north[MANY - 1 - i]).toArray();
    Raster raster = new Raster(50, -2, -2, 64, 64);

    double[] forth = density(Places.of(east, north), kernel, 150).on(raster).values();
    double[] back = density(Places.of(eastBack, northBack), kernel, 150).on(raster).values();

    assertThat(back).isEqualTo(forth);
  }

  @Test
  void aShiftByWholeCellsMovesTheSurface() {
    Places here = Places.of(new double[] {12, 40, 41}, new double[] {3, 9, 77});
    Places there = Places.of(new double[] {512, 540, 541}, new double[] {-197, -191, -123});

    assertThat(density(there, Kernel.QUARTIC, 30).on(new Raster(10, 48, -22, 8, 12)).values())
        .containsExactly(
            density(here, Kernel.QUARTIC, 30).on(new Raster(10, -2, -2, 8, 12)).values(),
            within(1e-15));
  }

  @ParameterizedTest
  @EnumSource
  void placesFarFromTheRasterAddNothing(Kernel kernel) {
    double[] far = new Random(7).doubles(MANY, 1e9, 2e9).toArray();
    Raster raster = new Raster(10, 0, 0, 5, 5);

    assertThat(density(Places.of(far, far), kernel, 10).on(raster).values()).containsOnly(0);
    assertThat(density(Places.of(far, new double[MANY]), kernel, 10).on(raster).values())
        .containsOnly(0);
  }

  @ParameterizedTest
  @EnumSource
  void noEventsMakeZeros(Kernel kernel) {
    Places none = Places.of(new double[0], new double[0]);

    assertThat(density(none, kernel, 10).on(new Raster(10, 0, 0, 2, 2)).values()).containsOnly(0);
    assertThat(density(none, kernel, 10).at(new PlanePoint(0, 0))).isZero();
    assertThat(KernelDensity.adaptive(none, kernel, new Bandwidth(10)).at(new PlanePoint(0, 0)))
        .isZero();
  }

  @Test
  void cellsLargerThanTheBandwidthAreRefused() {
    KernelDensity density =
        density(Places.of(new double[] {0}, new double[] {0}), Kernel.QUARTIC, 30);

    assertThatThrownBy(() -> density.on(new Raster(31, 0, 0, 2, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected cells of at most the bandwidth of 30.0 m, got 31.0 m");
  }

  @Test
  void aBandwidthOutOfRangeIsRefusedWithTheRange() {
    for (double h : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 100_001}) {
      assertThatThrownBy(() -> new Bandwidth(h))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a bandwidth from 0.1 to 100000.0 m, got " + h);
    }
  }

  @Test
  void aPlaceIsLeftOutWithAllItsEvents() {
    Places places = Places.of(new double[] {0, 0, 10}, new double[3]);
    KernelDensity density = density(places, Kernel.QUARTIC, 20);
    double peak = 3 / (Math.PI * 400);

    assertThat(density.atPlaces())
        .containsExactly(
            new double[] {peak * (2 + 9.0 / 16), peak * (1 + 2 * 9.0 / 16)}, within(1e-17));
    assertThat(density.atPlacesWithoutOwn())
        .containsExactly(new double[] {peak * 9 / 16, peak * 2 * 9 / 16}, within(1e-17));
  }

  @Test
  void adaptiveBandwidthsFollowTheSquareRootOfTheDensity() {
    // alone: 3 events at 0 and 1 at 100 with h = 50: pilot densities 3K and K for 3 and 1 events,
    // geometric mean K·3^(3/4); so h·3^(−1/8) and h·3^(3/8)
    Places places = Places.of(new double[] {0, 0, 0, 100}, new double[4]);
    KernelDensity density = KernelDensity.adaptive(places, Kernel.QUARTIC, new Bandwidth(50));

    assertThat(density.bandwidthM(0)).isCloseTo(50 * Math.pow(3, -0.125), within(1e-12));
    assertThat(density.bandwidthM(1)).isCloseTo(50 * Math.pow(3, 0.375), within(1e-12));
    assertThat(density.at(new PlanePoint(100, 0)))
        .isCloseTo(3 / (Math.PI * 2_500 * Math.pow(3, 0.75)), within(1e-17));
  }

  @ParameterizedTest
  @EnumSource
  void adaptiveSurfacesHoldTheirMassAndAgreeWithPoints(Kernel kernel) {
    for (int size : new int[] {300, MANY}) {
      Places places = Events.inClumps(size, new Random(8));
      KernelDensity density = KernelDensity.adaptive(places, kernel, new Bandwidth(150));
      Raster raster = Events.raster(25);
      Surface surface = density.on(raster);

      assertThat(surface.mass())
          .isCloseTo(Events.weight(places), within(5e-3 * Events.weight(places)));
      for (int i = 0; i < raster.size(); i += 97) {
        long column = raster.column() + i % raster.columns();
        long row = raster.row() + i / raster.columns();
        double at = density.at(raster.center(column, row));
        assertThat(surface.value(i)).isCloseTo(at, within(1e-10 * at + 1e-18));
      }
    }
  }

  @Test
  void adaptiveBandwidthsBelowACellAreRaisedToIt() {
    double[] east = new double[1_001]; // a thousand at one address
    east[1_000] = 9_000;
    KernelDensity density =
        KernelDensity.adaptive(
            Places.of(east, new double[1_001]), Kernel.QUARTIC, new Bandwidth(40));

    assertThat(density.bandwidthM(0)).isLessThan(40);
    assertThat(density.on(new Raster(40, 0, 0, 1, 1)).value(0, 0))
        .isCloseTo(1_000 * 3 / (Math.PI * 1_600) * 0.25, within(1e-12)); // d² = 2·20² = h²/2
  }
}
