package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.api.ThrowingConsumer;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class AdaptiveEdgeCorrectionTest {
  private static final Mask TOWN =
      Mask.of(new GeometryFactory().toGeometry(new Envelope(1, 999, 1, 799)), 20);

  /** Corners of a square: all have one density, so Abramson's bandwidths are the pilot's. */
  @ParameterizedTest
  @EnumSource
  void withEqualBandwidthsItIsTheFixedCorrection(Kernel kernel) {
    Places corners = Places.of(new double[] {20, 20, 120, 120}, new double[] {30, 130, 30, 130});
    Bandwidth h = new Bandwidth(150);
    KernelDensity adaptive = KernelDensity.adaptive(corners, kernel, h);
    assertThat(adaptive.bandwidthM(0)).isCloseTo(150, within(1e-9));

    double[] fixed = KernelDensity.fixed(corners, kernel, h).within(TOWN).values();
    double[] own = adaptive.within(TOWN).values();

    double greatest = 0;
    for (int i = 0; i < own.length; i++) {
      greatest = Math.max(greatest, fixed[i]);
      assertThat(own[i]).isCloseTo(fixed[i], within(1e-12));
    }
    assertThat(greatest).isGreaterThan(1e-5);
  }

  /** What lies between two rungs of the ladder is off by a few parts in a thousand. */
  @ParameterizedTest
  @EnumSource
  void eachEventIsDividedByTheShareOfItsOwnKernel(Kernel kernel) {
    Places places = clumps(40);
    KernelDensity density = KernelDensity.adaptive(places, kernel, new Bandwidth(60));

    double[] found = density.within(TOWN).values();

    double[] expected = new double[found.length];
    double least = Double.POSITIVE_INFINITY;
    double greatest = 0;
    for (int p = 0; p < places.size(); p++) {
      double h = Math.max(20, density.bandwidthM(p));
      least = Math.min(least, h);
      greatest = Math.max(greatest, h);
      add(places, p, kernel, new Bandwidth(h), expected);
    }
    assertThat(greatest).isGreaterThan(2 * least);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).satisfies(closeTo(expected[i]));
    }
  }

  private static ThrowingConsumer<Double> closeTo(double expected) {
    return value -> {
      if (Double.isNaN(expected)) {
        assertThat(value).isNaN();
      } else {
        assertThat(value).isCloseTo(expected, within(0.004 * expected + 1e-15));
      }
    };
  }

  private static void add(Places places, int p, Kernel kernel, Bandwidth h, double[] sums) {
    Raster raster = TOWN.raster();
    double[] mass = new EdgeCorrection(TOWN, kernel, h).massOn(raster).values();
    for (int i = 0; i < sums.length; i++) {
      PlanePoint cell =
          raster.center(
              raster.column() + i % raster.columns(), raster.row() + i / raster.columns());
      double dx = cell.eastM() - places.eastM(p);
      double dy = cell.northM() - places.northM(p);
      sums[i] += places.weight(p) * kernel.density(dx * dx + dy * dy, h) / mass[i];
    }
  }

  /** One event a cell: the density is that everywhere, at the border as well. */
  @Test
  void anEvenSpreadStaysEvenUpToTheBorder() {
    Raster raster = TOWN.raster();
    double[] east = new double[raster.size()];
    double[] north = new double[raster.size()];
    for (int i = 0; i < raster.size(); i++) {
      PlanePoint cell = raster.center(i % raster.columns(), i / raster.columns());
      east[i] = cell.eastM();
      north[i] = cell.northM();
    }
    Places places = Places.of(east, north);
    Bandwidth h = new Bandwidth(120);
    KernelDensity density = KernelDensity.adaptive(places, Kernel.QUARTIC, h, TOWN);

    double[] raw = density.on(raster).values();
    double[] corrected = density.within(TOWN).values();

    double even = 1.0 / 400;
    assertThat(raw[0]).isLessThan(0.4 * even);
    for (double value : corrected) {
      assertThat(value).isCloseTo(even, within(0.005 * even));
    }
    // a pilot that is too low at the edge makes kernels wider there, up to twice in a corner
    double inCorner = KernelDensity.adaptive(places, Kernel.QUARTIC, h).within(TOWN).values()[0];
    assertThat(inCorner).isLessThan(0.9 * even);
  }

  @Test
  void eventsOutsideTheMaskKeepTheBandwidthOfTheirUncorrectedDensity() {
    Places outside = Places.of(new double[] {-30, -90}, new double[] {400, 400});
    Bandwidth h = new Bandwidth(100);

    KernelDensity found = KernelDensity.adaptive(outside, Kernel.QUARTIC, h, TOWN);

    assertThat(found.bandwidthM(0))
        .isEqualTo(KernelDensity.adaptive(outside, Kernel.QUARTIC, h).bandwidthM(0));
  }

  @Test
  void withoutEventsAllIsZeroInsideAndUndefinedOutside() {
    Places none = Places.of(new double[0], new double[0]);
    Mask half = Mask.of(new Raster(20, 0, 0, 2, 1), i -> i == 0);

    assertThat(
            KernelDensity.adaptive(none, Kernel.QUARTIC, new Bandwidth(50)).within(half).values())
        .containsExactly(0, Double.NaN);
  }

  @Test
  void kernelsThatReachTooFarAreRefused() {
    Places two = Places.of(new double[] {0, 0, 9_000_000}, new double[] {0, 0, 0});
    KernelDensity density = KernelDensity.adaptive(two, Kernel.GAUSSIAN, new Bandwidth(20_000));

    assertThatThrownBy(() -> density.within(TOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a kernel that reaches at most 3000 cells");
  }

  private static Places clumps(int size) {
    Random random = new Random(4);
    double[] east = new double[size];
    double[] north = new double[size];
    for (int i = 0; i < size; i++) {
      boolean dense = i % 4 != 0;
      east[i] = dense ? 30 + 25 * Math.abs(random.nextGaussian()) : 1_000 * random.nextDouble();
      north[i] = dense ? 400 + 25 * random.nextGaussian() : 800 * random.nextDouble();
    }
    return Places.of(east, north);
  }
}
