package org.beatlight.ingest.samplecity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void equalSeedsAndSubjectsGiveEqualStreams() {
    assertThat(draws(Dice.of(7, "streets"))).isEqualTo(draws(Dice.of(7, "streets")));
  }

  @Test
  void anotherSeedOrSubjectGivesAnotherStream() {
    assertThat(draws(Dice.of(7, "streets")))
        .isNotEqualTo(draws(Dice.of(8, "streets")))
        .isNotEqualTo(draws(Dice.of(7, "streetz")));
  }

  @Test
  void normalNumbersHaveMeanZeroAndDeviationOne() {
    Dice dice = Dice.of(1, "normal");
    double[] numbers = IntStream.range(0, 100_000).mapToDouble(i -> dice.gaussian()).toArray();

    // the standard errors are 0.0032 for the mean and 0.0045 for the mean square
    assertThat(IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).average().orElse(9))
        .isEqualTo(0, within(0.015));
    assertThat(
            IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[i] * numbers[i])
                .average()
                .orElse(9))
        .isEqualTo(1, within(0.02));
  }

  @Test
  void shufflingKeepsEveryValue() {
    List<Integer> values = IntStream.range(0, 100).boxed().toList();

    assertThat(Dice.of(3, "cards").shuffled(values))
        .containsExactlyInAnyOrderElementsOf(values)
        .isNotEqualTo(values);
  }

  private static List<Double> draws(Dice dice) {
    return IntStream.range(0, 20).mapToObj(i -> dice.uniform()).toList();
  }
}
