package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class RatesTest {
  @Test
  void ratesOfFewPeopleArePulledFurther() {
    // b = 12/120 = 0.1; s² = (10·0.1² + 10·0.1² + 100·0²)/120 = 1/600; b/x̄ = 0.1/40 = 1/400:
    // a < 0, so chance alone explains the differences and all are the city's
    Rates same = Rates.of(new double[] {2, 0, 10}, new double[] {10, 10, 100});
    assertThat(same.city()).isEqualTo(0.1, within(1e-15));
    assertThat(same.smoothed()).containsExactly(new double[] {0.1, 0.1, 0.1}, within(1e-15));

    // b = 60/200 = 0.3; s² = (100·0.2² + 100·0.2²)/200 = 0.04; a = 0.04 − 0.3/100 = 0.037
    // kept: 0.037/(0.037 + 0.003) = 0.925 of 0.2
    Rates apart = Rates.of(new double[] {50, 10}, new double[] {100, 100});
    assertThat(apart.smoothed()).containsExactly(new double[] {0.485, 0.115}, within(1e-15));
    assertThat(apart.standardised()).containsExactly(new double[] {1, -1}, within(1e-14));
  }

  @Test
  void whereNothingHappenedAllRatesAreZero() {
    Rates none = Rates.of(new double[2], new double[] {10, 20});

    assertThat(none.smoothed()).containsExactly(0, 0);
    assertThat(none.standardised()).containsExactly(0, 0);
  }

  @Test
  void aVarianceBelowZeroCountsOnlyWhileTheWholeIsAboveZero() {
    // b = 0.1, a = 1/600 − 1/400 = −1/1200; b/x = 0.01 for the first two: 0.1/√(0.01 − 1/1200);
    // for the last 0.001 − 1/1200 is still above 0, and it has the city's rate
    double expected = 0.1 / Math.sqrt(0.01 - 1 / 1200.0);
    assertThat(Rates.of(new double[] {2, 0, 10}, new double[] {10, 10, 100}).standardised())
        .containsExactly(new double[] {expected, -expected, 0}, within(1e-14));

    // equal rates: a = −b/x̄ = −0.1/470, and the last has 0.1/1210 − 0.1/470 < 0: taken without a
    Rates even = Rates.of(new double[] {10, 10, 121}, new double[] {100, 100, 1210});
    assertThat(even.standardised()).containsExactly(new double[] {0, 0, 0}, within(1e-12));
  }

  @Test
  void oneAreaIsTheCityAndNoneHasNoRate() {
    Rates one = Rates.of(new double[] {3}, new double[] {6});

    assertThat(one.smoothed()).containsExactly(0.5);
    assertThat(one.standardised()).containsExactly(0);
    assertThat(Rates.of(new double[0], new double[0]).smoothed()).isEmpty();
    assertThat(Rates.of(new double[0], new double[0]).city()).isNaN();
  }

  @Test
  void theOrderOfTheRowsChangesNoBit() {
    double[] events = Samples.counts(200, 1);
    double[] people = Arrays.stream(Samples.uniform(200, 2)).map(v -> 1 + 900 * v).toArray();
    int[] order = Samples.shuffled(200, 3);
    Rates shuffled = Rates.of(Samples.inOrder(order, events), Samples.inOrder(order, people));

    assertThat(shuffled.smoothed())
        .containsExactly(Samples.inOrder(order, Rates.of(events, people).smoothed()));
    assertThat(shuffled.standardised())
        .containsExactly(Samples.inOrder(order, Rates.of(events, people).standardised()));
  }

  @Test
  void refusesWhatIsNoCountAndNoPopulation() {
    assertThatThrownBy(() -> Rates.of(new double[] {1, -1}, new double[] {1, 1}))
        .hasMessage("cell 1: expected finite events of at least 0, got -1.0");
    assertThatThrownBy(() -> Rates.of(new double[] {1, 1}, new double[] {1, -1}))
        .hasMessage("cell 1: expected finite population of at least 0, got -1.0");
    assertThatThrownBy(() -> Rates.of(new double[] {1, 1}, new double[] {1, 0}))
        .hasMessage("cell 1: expected a population above 0");
    assertThatThrownBy(
            () -> Rates.of(new double[] {1, 1}, new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessage("cell 1: expected finite population of at least 0, got Infinity");
    assertThatThrownBy(() -> Rates.of(new double[] {1, 1}, new double[] {1}))
        .hasMessage("expected a value for each of 1 cells, got 2");
  }

  @Test
  void agreesWithPublishedValues() {
    Table counties = Table.of("oracles/local_stats/stl_hom.csv");
    double[] smoothed = Rates.of(counties.numbers("HC7984"), counties.numbers("PO7984")).smoothed();
    ReferenceTable table = ReferenceTable.of("rates");
    List<String> pysal =
        List.of(
            "2.36718950e-05",
            "4.54539167e-05",
            "4.78114019e-05",
            "2.76907146e-05",
            "6.58989323e-05",
            "3.66494122e-05",
            "5.79952721e-05",
            "2.03064590e-05",
            "3.31152999e-05",
            "3.02748380e-05");
    for (int i = 0; i < pysal.size(); i++) {
      table.value(
          "smoothed homicides 1979-84, county %d around St. Louis".formatted(i + 1),
          "PySAL and R spdep EBest",
          pysal.get(i),
          smoothed[i]);
    }
    addStandardised(table);
    table.settle();
  }

  private static void addStandardised(ReferenceTable table) {
    double[] standardised =
        Rates.of(
                new double[] {30, 25, 25, 15, 33, 21, 30, 20},
                new double[] {100, 100, 110, 90, 100, 90, 110, 90})
            .standardised();
    List<String> pysal = List.of("1.03843594", "-0.04099089", "-0.56250375", "-1.73061861");
    for (int i = 0; i < pysal.size(); i++) {
      table.value(
          "standardised rate %d of 8".formatted(i + 1),
          "PySAL's assuncao_rate",
          pysal.get(i),
          standardised[i]);
    }
  }
}
