package org.beatlight.core.spacetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;

class MannKendallTest {
  private static final double[] RISING = {12, 9, 15, 11, 14, 18, 17, 21, 19, 25};

  /** Pairs of 1, 3, 2, 3: + + + − 0 + gives S = 3; slopes 2, ½, ⅔, −1, 0, 1, the median 7/12. */
  @Test
  void aFewValuesByHand() {
    MannKendall trend = MannKendall.of(new double[] {1, 3, 2, 3});

    assertThat(trend.s()).isEqualTo(3);
    assertThat(trend.tau()).isEqualTo(0.5);
    assertThat(trend.slope()).isEqualTo((0.5 + 2.0 / 3) / 2);
    assertThat(trend.variance()).isEqualTo((4 * 3 * 13 - 2 * 9) / 18.0); // one pair of ties
  }

  @Test
  void fewerThanEightValuesAreNotTested() {
    MannKendall trend = MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 7});

    assertThat(trend.s()).isEqualTo(21);
    assertThat(trend.isTested()).isFalse();
    assertThat(trend.z()).isNaN();
    assertThat(trend.pValue()).isNaN();
  }

  @Test
  void equalValuesAreNotTested() {
    assertThat(MannKendall.of(new double[12]).isTested()).isFalse();
  }

  @Test
  void noValuesHaveNoSlope() {
    MannKendall trend = MannKendall.of(new double[0]);

    assertThat(trend.n()).isZero();
    assertThat(trend.slope()).isNaN();
    assertThat(trend.tau()).isNaN();
  }

  @Test
  void aSeriesWithoutAnyTrendHasZOfZero() {
    MannKendall trend = MannKendall.of(new double[] {1, 2, 3, 4, 4, 3, 2, 1});

    assertThat(trend.s()).isZero();
    assertThat(trend.z()).isZero();
    assertThat(trend.pValue()).isEqualTo(1);
  }

  @Test
  void aMissingValueKeepsItsStep() {
    double[] gap = {0, 1, Double.NaN, 3, 4, 5, 6, 7, 8};

    assertThat(MannKendall.of(gap).n()).isEqualTo(8);
    assertThat(MannKendall.of(gap).slope()).isEqualTo(1);
  }

  @Test
  void aSeriesTurnedRoundFallsAsMuchAsItRose() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      double[] series = random.ints(20, 0, 9).asDoubleStream().toArray();
      double[] turned = series.clone();
      for (int i = 0; i < series.length; i++) {
        turned[i] = series[series.length - 1 - i];
      }

      assertThat(MannKendall.of(turned).s()).isEqualTo(-MannKendall.of(series).s());
      assertThat(MannKendall.of(turned).pValue()).isEqualTo(MannKendall.of(series).pValue());
    }
  }

  @Test
  void anInfiniteValueIsRefused() {
    assertThatThrownBy(() -> MannKendall.of(new double[] {1, Double.POSITIVE_INFINITY}))
        .hasMessage("value 1: expected a finite number, got Infinity");
  }

  @Test
  void aSeriesThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> MannKendall.of(new double[MannKendall.MOST + 1]))
        .hasMessage("expected a series of at most 10000 values, got 10001");
  }

  @Test
  void agreesWithPublishedValues() throws IOException {
    MannKendall ten = MannKendall.of(RISING);
    MannKendall many = MannKendall.of(arbitrary());

    String series = "12, 9, 15, 11, 14, 18, 17, 21, 19, 25";
    String own = "an independent computation";
    String tests = "pyMannKendall's tests";
    ReferenceTable.of("mann-kendall")
        .value("S of " + series, own, "33", (double) ten.s())
        .value("its variance", own, "125", ten.variance())
        .value("its z", own, "2.862167", ten.z())
        .value("its p", own, "0.004207551", ten.pValue())
        .value("S of 360 values, 7 of them missing", tests, "-1959", (double) many.s())
        .value("its variance", tests, "4889800.3333", many.variance())
        .value("its z", tests, "-0.88545628", many.z())
        .value("its p", tests, "0.37591059", many.pValue())
        .value("its tau", tests, "-0.03153167653875869", many.tau())
        .value("its slope", tests, "-0.006369427", many.slope())
        .settle();
  }

  private static double[] arbitrary() throws IOException {
    String text =
        Files.readString(
            SharedData.require("oracles/mann_kendall/pymannkendall_arbitrary_1d.json"));
    String series = text.replaceAll("(?s).*\"series\"\\s*:\\s*\\[(.*?)\\].*", "$1");
    return Arrays.stream(
            Pattern.compile("[^,\\s]+")
                .matcher(series)
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new))
        .mapToDouble(v -> v.equals("null") ? Double.NaN : Double.parseDouble(v))
        .toArray();
  }
}
