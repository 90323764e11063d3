package org.beatlight.core.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandwidthTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private static List<Bandwidth> widths(double... metres) {
    return DoubleStream.of(metres).mapToObj(Bandwidth::new).toList();
  }

  private static Places normal(int size, double sd, long seed) {
    Random random = new Random(seed);
    double[] values =
        IntStream.range(0, 2 * size).mapToDouble(i -> sd * random.nextGaussian()).toArray();
    return Places.of(
        IntStream.range(0, size).mapToDouble(i -> values[i]).toArray(),
        IntStream.range(size, 2 * size).mapToDouble(i -> values[i]).toArray());
  }

  private static BandwidthChoice.Chosen chosen(BandwidthChoice choice) {
    assertThat(choice).isInstanceOf(BandwidthChoice.Chosen.class);
    return (BandwidthChoice.Chosen) choice;
  }

  @Test
  void laterEventsAreForetoldAsTheDefinitionSays() {
    // 10 events before at (0, 0), 10 after at (0, 10), area 10⁶ m²
    TimeSplit split =
        new TimeSplit(
            Places.of(new double[10], new double[10]),
            Places.of(new double[10], DoubleStream.generate(() -> 10).limit(10).toArray()));
    BandwidthSearch search = new BandwidthSearch(Kernel.QUARTIC, widths(5, 20, 400), 1e6);

    BandwidthChoice.Chosen chosen = chosen(search.heldOut(split));

    double at20 = 3 / (Math.PI * 400) * 9 / 16;
    assertThat(chosen.bandwidth()).isEqualTo(new Bandwidth(20));
    assertThat(chosen.atEnd()).isFalse();
    assertThat(chosen.scores()).hasSize(3);
    assertThat(chosen.scores().get(0).logLikelihood()) // out of reach: the even spread alone
        .isCloseTo(Math.log(0.01 / 1e6), within(1e-12));
    assertThat(chosen.scores().get(1).logLikelihood())
        .isCloseTo(Math.log(0.99 * at20 + 0.01 / 1e6), within(1e-12));
  }

  @ParameterizedTest
  @EnumSource
  void aPlainSampleIsNeitherDrawnTooSharplyNorSmearedOut(Kernel kernel) {
    TimeSplit split = new TimeSplit(normal(500, 300, 1), normal(500, 300, 2));
    BandwidthSearch search =
        new BandwidthSearch(kernel, widths(10, 30, 100, 300, 1_000, 3_000), 4e6);

    // the best Gaussian for a normal sample is near sd·n^(−1/6) = 106 m; a quartic about 2.6 times
    double best = kernel == Kernel.GAUSSIAN ? 100 : 300;
    assertThat(chosen(search.heldOut(split)).bandwidth()).isEqualTo(new Bandwidth(best));
    assertThat(chosen(search.leaveOneOut(split.before())).bandwidth())
        .isEqualTo(new Bandwidth(best));
  }

  @Test
  void candidatesAtTheEndAreToldAndTiesGoToTheWider() {
    TimeSplit split = new TimeSplit(normal(50, 300, 3), normal(50, 300, 4));
    BandwidthChoice.Chosen narrow =
        chosen(new BandwidthSearch(Kernel.GAUSSIAN, widths(20, 1, 2), 4e6).heldOut(split));
    assertThat(narrow.bandwidth()).isEqualTo(new Bandwidth(20));
    assertThat(narrow.atEnd()).isTrue();
    assertThat(
            chosen(new BandwidthSearch(Kernel.GAUSSIAN, widths(5_000, 900), 4e6).heldOut(split))
                .atEnd())
        .isTrue();

    TimeSplit apart = new TimeSplit(Places.of(new double[10], new double[10]), normal(10, 1e-3, 5));
    double[] far = DoubleStream.generate(() -> 1e6).limit(10).toArray();
    TimeSplit hopeless = new TimeSplit(apart.before(), Places.of(far, far));
    BandwidthSearch search = new BandwidthSearch(Kernel.QUARTIC, widths(5, 6, 7), 4e6);
    assertThat(chosen(search.heldOut(hopeless)).bandwidth()).isEqualTo(new Bandwidth(7));
  }

  @Test
  void eventsAtOneAddressDoNotForetellEachOther() {
    double[] east = new double[40];
    for (int i = 0; i < 20; i++) { // 20 places 100 m apart, each twice
      east[i] = 100 * i;
      east[20 + i] = 100 * i;
    }
    BandwidthSearch search = new BandwidthSearch(Kernel.GAUSSIAN, widths(1, 100, 1_000), 1e6);

    assertThat(chosen(search.leaveOneOut(Places.of(east, new double[40]))).bandwidth())
        .isEqualTo(new Bandwidth(100));
  }

  @Test
  void tooFewEventsAreNotTested() {
    BandwidthSearch search = new BandwidthSearch(Kernel.QUARTIC, widths(10, 20), 1e6);
    Places few = normal(9, 10, 6);
    Places enough = normal(10, 10, 7);

    assertThat(search.heldOut(new TimeSplit(enough, few)))
        .isEqualTo(
            new BandwidthChoice.NotTested(
                "expected at least 10 events before the date and after it, got 10 and 9"));
    assertThat(search.heldOut(new TimeSplit(few, enough)))
        .isInstanceOf(BandwidthChoice.NotTested.class);
    assertThat(search.leaveOneOut(few))
        .isEqualTo(new BandwidthChoice.NotTested("expected events at 10 places or more, got 9"));
  }

  @Test
  void aSearchOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new BandwidthSearch(Kernel.QUARTIC, widths(10, 10), 1e6))
        .isInstanceOf(IllegalArgumentException.class);
    for (double area : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> new BandwidthSearch(Kernel.QUARTIC, widths(10, 20), area))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a finite area above 0 m², got " + area);
    }
  }

  @Test
  void theDateItselfIsAfter() {
    TimeSplit split =
        TimeSplit.at(
            DAY,
            new double[] {1, 2, 3},
            new double[3],
            List.of(DAY.minusDays(1), DAY, DAY.plusDays(1)));

    assertThat(split.before().size()).isEqualTo(1);
    assertThat(split.before().eastM(0)).isEqualTo(1);
    assertThat(split.after().size()).isEqualTo(2);
    assertThatThrownBy(
            () -> TimeSplit.at(DAY, new double[2], new double[2], Collections.nCopies(3, DAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected as many dates as points, got 3, 2, 2");
    assertThatThrownBy(
            () -> TimeSplit.at(DAY, new double[3], new double[2], Collections.nCopies(3, DAY)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void esrisRuleTakesTheMedianWhereOutliersStretchTheDistance() {
    // centre 0; distances 1, 1, 1, 1 and 10, 10: SD = √(204/6) = 5.83, median 1
    double[] east = {1, -1, 0, 0, 10, -10};
    double[] north = {0, 0, 1, -1, 0, 0};
    double expected = 0.9 * Math.sqrt(1 / Math.log(2)) * Math.pow(6, -0.2);
    assertThat(BandwidthRules.esriM(Places.of(east, north))).isCloseTo(expected, within(1e-12));

    // as weights: the four near ones weigh 2, so n = 10
    Places weighted = Places.ofWeighted(east, north, new double[] {2, 2, 2, 2, 1, 1});
    assertThat(BandwidthRules.esriM(weighted))
        .isCloseTo(0.9 * Math.sqrt(1 / Math.log(2)) * Math.pow(10, -0.2), within(1e-12));
  }

  @Test
  void esrisRuleTakesTheMiddleOfTwoMedians() {
    // centre 0; distances 3, 3, 5, 5: SD = √17 = 4.12; median 4 → 4.80
    Places four = Places.of(new double[] {3, -3, 5, -5}, new double[4]);
    assertThat(BandwidthRules.esriM(four))
        .isCloseTo(0.9 * Math.sqrt(17) * Math.pow(4, -0.2), within(1e-12));
    assertThat(BandwidthRules.esriM(Places.of(new double[2], new double[2]))).isZero();
    assertThat(BandwidthRules.esriM(Places.of(new double[0], new double[0]))).isNaN();
  }

  @Test
  void nrdNeedsTwoEvents() {
    assertThatThrownBy(() -> BandwidthRules.nrd(new double[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected two coordinates or more, got 1");
  }
}
