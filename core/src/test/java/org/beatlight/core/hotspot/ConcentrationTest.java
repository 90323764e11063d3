package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.beatlight.core.hotspot.Concentration.LorenzPoint;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
  private static Concentration of(double... counts) {
    return Concentration.of(counts).orElseThrow();
  }

  @Test
  void fewPlacesHoldMost() {
    // ascending 0 1 3: G = (2 (2·1 + 3·3)/4 − 3 − 1)/3 = 0.5; 3 of 4 events are in one place
    Concentration found = of(1, 3, 0);

    assertThat(found).isEqualTo(new Concentration(3, 4, 0.5, 0.5, 1, 1));
    assertThat(found.shareWithHalf()).isEqualTo(1 / 3.0);
    assertThat(Concentration.lorenz(new double[] {1, 3, 0}))
        .containsExactly(
            new LorenzPoint(0, 0),
            new LorenzPoint(1 / 3.0, 0),
            new LorenzPoint(2 / 3.0, 0.25),
            new LorenzPoint(1, 1));
  }

  @Test
  void agreesWithTheReferenceValues() {
    String rule = "Bernasco & Steenbeek 2017";
    ReferenceTable.of("concentration")
        .value("Gini of 5, 3, 1, 1, 0 × 6", "worked by hand", ".74", first().gini())
        .value("generalised Gini of it", rule, ".74", first().generalisedGini())
        .value("Gini of 1, 1, 1, 0 × 7", "worked by hand", ".70", second().gini())
        .value("generalised Gini of it", rule, "0", second().generalisedGini())
        .settle();
    assertThat(second().generalisedGini()).isZero();
  }

  private static Concentration first() {
    return of(5, 3, 1, 1, 0, 0, 0, 0, 0, 0);
  }

  private static Concentration second() {
    return of(1, 1, 1, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void theFewestPlacesWithAQuarterAndHalf() {
    // 10 events: 5 are half, and more than a quarter
    assertThat(first().shareWithQuarter()).isEqualTo(0.1);
    assertThat(first().placesWithHalf()).isEqualTo(1);
    assertThat(second().placesWithHalf()).isEqualTo(2);
    assertThat(of(1, 1, 1, 1).placesWithQuarter()).isEqualTo(1);
    assertThat(of(1, 1, 1, 1).placesWithHalf()).isEqualTo(2);
  }

  @Test
  void evenCountsHaveNoInequalityAndOnePlaceWithAllTheMost() {
    assertThat(of(3, 3, 3, 3).gini()).isEqualTo(0, within(1e-15));
    assertThat(of(0, 0, 12, 0).gini()).isEqualTo(0.75, within(1e-15));
    assertThat(of(7).gini()).isZero();
  }

  @Test
  void noEventsHaveNoConcentration() {
    assertThat(Concentration.of(new double[3])).isEmpty();
    assertThat(Concentration.of(new double[0])).isEmpty();
    assertThat(Concentration.lorenz(new double[3])).isEmpty();
    assertThat(Concentration.lorenz(new double[0])).isEmpty();
  }

  @Test
  void neitherTheOrderNorTheUnitMatters() {
    double[] counts = Samples.counts(500, 3);
    double[] other = Samples.inOrder(Samples.shuffled(500, 4), counts);
    double[] scaled = Arrays.stream(counts).map(v -> 8 * v).toArray();

    assertThat(of(other)).isEqualTo(of(counts));
    assertThat(of(scaled).gini()).isEqualTo(of(counts).gini(), within(1e-14));
  }

  @Test
  void givingFromTheRichToThePoorLowersTheGini() {
    assertThat(of(5, 3, 2).gini()).isLessThan(of(6, 3, 1).gini());
  }

  @Test
  void refusesWhatIsNoCount() {
    assertThatThrownBy(() -> of(1, -1))
        .hasMessage("cell 1: expected finite counts of at least 0, got -1.0");
    assertThatThrownBy(() -> of(Double.NaN))
        .hasMessage("cell 0: expected finite counts of at least 0, got NaN");
  }
}
