package org.beatlight.core.spacetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;

class KnoxTest {
  private static final Pattern COMMA = Pattern.compile(",");

  /**
   * Four events on a line at 0, 0, 10 and 30, on days 0, 1, 1 and 9. Six pairs: at just the same
   * place one (a day apart), 10 apart two (1 and 0 days), 20 apart one (8 days), 30 apart two (9
   * and 8 days).
   */
  private static final List<Knox.Event> LINE =
      List.of(event(0, 0), event(0, 1), event(10, 1), event(30, 9));

  private static Knox.Event event(double x, double time) {
    return new Knox.Event(x, 0, time);
  }

  private static Knox knox(List<Knox.Event> events, int permutations) {
    return Knox.of(
        events, Metric.EUCLIDEAN, Bands.of(0, 20, 40), Bands.of(0, 1, 5), permutations, 7);
  }

  @Test
  void pairsAreCountedByHalfOpenBands() {
    Knox knox = knox(LINE, 0);

    assertThat(knox.allPairs()).isEqualTo(6);
    assertThat(List.of(knox.inSpace(0), knox.inSpace(1), knox.inSpace(2)))
        .containsExactly(1L, 2L, 3L);
    assertThat(List.of(knox.inTime(0), knox.inTime(1))).containsExactly(1L, 2L);
    assertThat(List.of(knox.observed(0, 0), knox.observed(0, 1))).containsExactly(0L, 1L);
    assertThat(List.of(knox.observed(1, 0), knox.observed(1, 1))).containsExactly(1L, 1L);
    assertThat(List.of(knox.observed(2, 0), knox.observed(2, 1))).containsExactly(0L, 0L);
    assertThat(knox.expected(1, 1)).isEqualTo(2 * 2 / 6.0);
    assertThat(knox.ratio(1, 1)).isEqualTo(1.5);
  }

  @Test
  void withoutPermutationsThereIsNoP() {
    assertThat(knox(LINE, 0).pValue(1, 1)).isNaN();
  }

  @Test
  void whatCannotHappenIsNotTested() {
    Knox far = Knox.of(LINE, Metric.EUCLIDEAN, Bands.of(500, 600), Bands.of(0, 5), 99, 1);

    assertThat(far.ratio(1, 0)).isNaN();
    assertThat(far.pValue(1, 0)).isNaN();
  }

  @Test
  void noEventsHaveNoPairs() {
    Knox none = knox(List.of(), 99);

    assertThat(none.allPairs()).isZero();
    assertThat(none.expected(0, 0)).isNaN();
    assertThat(none.pValue(0, 0)).isNaN();
  }

  @Test
  void streetsAreLongerThanFlights() {
    assertThat(Metric.MANHATTAN.distance(-3, 4)).isEqualTo(7);
    assertThat(Metric.EUCLIDEAN.distance(-3, 4)).isEqualTo(5);
  }

  @Test
  void neitherTheOrderOfTheEventsNorAnythingButTheSeedChangesP() {
    List<Knox.Event> events = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 60; i++) {
      events.add(new Knox.Event(random.nextInt(50), random.nextInt(50), random.nextInt(30)));
    }
    Knox first = knox(events, 199);
    Collections.shuffle(events, random);
    Knox again = knox(events, 199);

    for (int space = 0; space < 3; space++) {
      assertThat(again.pValue(space, 1)).isEqualTo(first.pValue(space, 1));
    }
  }

  /** Pairs of events that repeat at once and nearby: no shuffle reaches them. */
  @Test
  void repeatsStandOut() {
    List<Knox.Event> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      events.add(new Knox.Event(1000 * i, 0, 10 * i));
      events.add(new Knox.Event(1000 * i + 5, 0, 10 * i + 2));
    }
    Knox knox = Knox.of(events, Metric.MANHATTAN, Bands.of(0, 100), Bands.of(0, 7), 999, 1);

    assertThat(knox.observed(1, 0)).isEqualTo(40);
    assertThat(knox.pValue(1, 0)).isEqualTo(0.001);
  }

  @Test
  void wrongEdgesAreRefused() {
    assertThatThrownBy(() -> Bands.of(5))
        .hasMessage("expected at least two ascending edges of at least 0, got [5.0]");
    assertThatThrownBy(() -> Bands.of(-1, 5)).hasMessageContaining("[-1.0, 5.0]");
    assertThatThrownBy(() -> Bands.of(0, 5, 5)).hasMessageContaining("[0.0, 5.0, 5.0]");
    assertThatThrownBy(() -> Bands.of(0, Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> Bands.of(0, Double.POSITIVE_INFINITY))
        .hasMessageContaining("Infinity");
    assertThat(Bands.of(0, 1.5, 20)).hasToString("0,1.5,20");
  }

  @Test
  void aBandHoldsItsBeginningAndNotItsEnd() {
    Bands bands = Bands.of(2, 4, 8);

    assertThat(
            List.of(
                bands.holding(1.9),
                bands.holding(2),
                bands.holding(4),
                bands.holding(7.9),
                bands.holding(8)))
        .containsExactly(-1, 0, 1, 1, -1);
    assertThat(bands.holding(Double.NaN)).isEqualTo(-1);
    assertThat(List.of(bands.from(1), bands.to(1))).containsExactly(4.0, 8.0);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> new Knox.Event(1, 2, Double.NaN))
        .hasMessage("expected finite numbers, got 1.0, 2.0 at time NaN");
    assertThatThrownBy(() -> new Knox.Event(Double.NaN, 2, 3)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> new Knox.Event(1, Double.NEGATIVE_INFINITY, 3))
        .hasMessageContaining("-Infinity");
  }

  /**
   * 188 cases of Burkitt's lymphoma; there, pairs of just 20 and just 5 count, so bands end after.
   */
  @Test
  void agreesWithPublishedValues() throws IOException {
    List<Knox.Event> cases =
        Files.readAllLines(SharedData.require("oracles/knox/burkitt.csv")).stream()
            .skip(1)
            .map(line -> COMMA.splitAsStream(line).toList())
            .map(f -> new Knox.Event(number(f.get(1)), number(f.get(2)), number(f.get(3))))
            .toList();
    Knox knox =
        Knox.of(
            cases,
            Metric.EUCLIDEAN,
            Bands.of(0, Math.nextUp(20.0)),
            Bands.of(0, Math.nextUp(5.0)),
            0,
            1);
    long near = knox.observed(0, 0) + knox.observed(1, 0);
    double expected = knox.expected(0, 0) + knox.expected(1, 0);

    String source = "188 cases of Burkitt's lymphoma";
    ReferenceTable.of("knox")
        .value("all pairs", source, "17578", (double) knox.allPairs())
        .value(
            "within 20 units, whenever",
            source,
            "3429",
            (double) (knox.inSpace(0) + knox.inSpace(1)))
        .value("within 5 days, wherever", source, "52", (double) knox.inTime(0))
        .value("within both", source, "13", (double) near)
        .value("expected within both", source, "10.143816", expected)
        .settle();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
