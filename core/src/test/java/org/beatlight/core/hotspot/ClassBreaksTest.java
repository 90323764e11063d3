package org.beatlight.core.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.beatlight.testkit.ReferenceTable;
import org.junit.jupiter.api.Test;

class ClassBreaksTest {
  @Test
  void jenksKeepsWhatIsAlikeTogether() {
    // 1 2 | 9 10 | 50: squares 0.5 + 0.5 + 0
    assertThat(ClassBreaks.jenks(new double[] {9, 1, 50, 10, 2}, 3).uppers())
        .containsExactly(2.0, 10.0, 50.0);
  }

  @Test
  void jenksFindsTheLeastSquaresOfAllWays() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[] values = random.ints(9, 0, 12).mapToDouble(i -> i * i).toArray();
      for (int k = 1; k <= 4; k++) {
        assertThat(squares(values, ClassBreaks.jenks(values, k).uppers()))
            .isEqualTo(least(values, k), within(1e-8));
      }
    }
  }

  /** Tries every way to choose upper ends among the values. */
  private static double least(double[] values, int classes) {
    double[] distinct = Arrays.stream(values).sorted().distinct().toArray();
    int last = distinct.length - 1;
    return IntStream.range(0, 1 << last)
        .filter(chosen -> Integer.bitCount(chosen) < classes)
        .mapToObj(
            chosen ->
                IntStream.rangeClosed(0, last)
                    .filter(i -> i == last || ((chosen >> i) & 1) == 1)
                    .mapToObj(i -> distinct[i])
                    .toList())
        .mapToDouble(uppers -> squares(values, uppers))
        .min()
        .orElseThrow();
  }

  private static double squares(double[] values, List<Double> uppers) {
    ClassBreaks breaks = new ClassBreaks(uppers);
    double sum = 0;
    for (int c = 0; c < uppers.size(); c++) {
      int of = c;
      double[] members = Arrays.stream(values).filter(v -> breaks.classOf(v) == of).toArray();
      double sd = Moments.of(members).sd();
      sum += members.length * sd * sd;
    }
    return sum;
  }

  @Test
  void jenksOfAHundredThousandValuesTakesNoTime() {
    double[] values = Samples.uniform(100_000, 6);
    ClassBreaks breaks = ClassBreaks.jenks(values, 5);

    for (int c = 1; c <= 5; c++) { // an even spread is cut evenly
      assertThat(breaks.uppers().get(c - 1)).isEqualTo(c / 5.0, within(0.01));
    }
  }

  @Test
  void farFromZeroNoDigitsAreLost() {
    double[] values = {1e9 + 1, 1e9 + 2, 1e9 + 9, 1e9 + 10, 1e9 + 50};

    assertThat(ClassBreaks.jenks(values, 3).uppers()).containsExactly(1e9 + 2, 1e9 + 10, 1e9 + 50);
  }

  @Test
  void quantilesHoldEquallyManyAndNeverPartEqualValues() {
    assertThat(ClassBreaks.quantile(new double[] {6, 5, 4, 3, 2, 1}, 3).uppers())
        .containsExactly(2.0, 4.0, 6.0);
    assertThat(ClassBreaks.quantile(new double[] {0, 0, 0, 0, 0, 7}, 3).uppers())
        .containsExactly(0.0, 7.0);
    assertThat(ClassBreaks.quantile(new double[] {3, 1}, 5).uppers()).containsExactly(1.0, 3.0);
  }

  @Test
  void headTailPartsAtTheMeanWhileTheHeadIsAMinority() {
    // mean of all 2.6: the head 4, 12 is 2 of 10; its mean 8: the head 12 is 1 of 2, no minority
    double[] values = {1, 1, 1, 1, 1, 1, 2, 2, 4, 12};

    assertThat(ClassBreaks.headTail(values).uppers()).containsExactly(2.6, 8.0, 12.0);
    assertThat(ClassBreaks.headTail(new double[] {1, 2, 3}).uppers()).containsExactly(2.0, 3.0);
    assertThat(ClassBreaks.headTail(new double[] {1, 3}).uppers()).containsExactly(2.0, 3.0);
  }

  @Test
  void fewValuesGiveFewClasses() {
    double[] equal = {0.1, 0.1, 0.1, -0.0, 0.0};
    double[] none = {};

    assertThat(ClassBreaks.jenks(equal, 5).uppers()).containsExactly(0.0, 0.1);
    assertThat(ClassBreaks.quantile(equal, 5).uppers()).containsExactly(0.0, 0.1);
    assertThat(ClassBreaks.headTail(new double[] {0.1, 0.1, 0.1}).uppers()).containsExactly(0.1);
    assertThat(ClassBreaks.jenks(none, 5).uppers()).isEmpty();
    assertThat(ClassBreaks.quantile(none, 5).uppers()).isEmpty();
    assertThat(ClassBreaks.headTail(none).uppers()).isEmpty();
    assertThat(ClassBreaks.jenks(new double[] {4}, 1).uppers()).containsExactly(4.0);
  }

  @Test
  void aValueBelongsToTheFirstClassThatReachesIt() {
    ClassBreaks breaks = new ClassBreaks(List.of(0.0, 5.0, 9.0));

    assertThat(IntStream.of(-1, 0, 1, 5, 6, 9, 10).map(breaks::classOf))
        .containsExactly(0, 0, 1, 1, 2, 2, 2);
    assertThat(breaks.classOf(-0.0)).isZero();
  }

  @Test
  void theOrderOfTheValuesDoesNotMatter() {
    double[] values = Samples.uniform(300, 2);
    double[] other = Samples.inOrder(Samples.shuffled(300, 4), values);

    assertThat(ClassBreaks.jenks(other, 6)).isEqualTo(ClassBreaks.jenks(values, 6));
    assertThat(ClassBreaks.quantile(other, 6)).isEqualTo(ClassBreaks.quantile(values, 6));
    assertThat(ClassBreaks.headTail(other)).isEqualTo(ClassBreaks.headTail(values));
  }

  @Test
  void refusesWhatItCannotPart() {
    assertThatThrownBy(() -> ClassBreaks.jenks(new double[2], 0))
        .hasMessage("expected classes in [1, 100], got 0");
    assertThatThrownBy(() -> ClassBreaks.quantile(new double[2], 101))
        .hasMessage("expected classes in [1, 100], got 101");
    assertThatThrownBy(() -> ClassBreaks.headTail(new double[] {1, Double.NaN}))
        .hasMessage("cell 1: expected a value in [-1.0E50, 1.0E50], got NaN");
  }

  @Test
  void agreesWithPublishedValues() {
    double[] crime = Columbus.crime();
    ReferenceTable table = ReferenceTable.of("class-breaks");
    addJenks(table, crime, "24.9681455", "45.3393075");
    addJenks(table, crime, "7.2646765", "23.2577595", "35.3322235", "49.6584985");
    addJenks(
        table,
        crime,
        "7.2646765",
        "21.2949975",
        "31.5072705",
        "40.521908",
        "49.6584985",
        "58.908289");
    double[] homicides = Table.of("oracles/local_stats/stl_hom.csv").numbers("HC8893");
    table
        .values(
            "head/tail breaks of homicides 1988-93, 78 counties around St. Louis",
            "R classInt 0.4-9, headtails",
            new double[] {33.97435897435897, 323.2857142857143, 1090},
            ClassBreaks.headTail(homicides).uppers().stream().mapToDouble(v -> v).toArray(),
            1e-12)
        .settle();
  }

  /** R puts a break halfway between the classes that it parts. */
  private static void addJenks(ReferenceTable table, double[] values, String... published) {
    List<Double> uppers = ClassBreaks.jenks(values, published.length + 1).uppers();
    for (int i = 0; i < published.length; i++) {
      double upper = uppers.get(i);
      double next = Arrays.stream(values).filter(v -> v > upper).min().orElseThrow();
      table.value(
          "Jenks break %d of %d classes of Columbus crime".formatted(i + 1, published.length + 1),
          "R classInt 0.4-9, fisher",
          published[i],
          (upper + next) / 2);
    }
  }
}
