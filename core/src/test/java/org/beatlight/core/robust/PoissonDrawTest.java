package org.beatlight.core.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoissonDrawTest {
  private static final int EVENTS = 200_000;

  @Test
  void drawsHaveThePoissonDistributionOfMeanOne() {
    long[] names = PoissonDraw.names(lattice(EVENTS));
    int[] drawn = draws(names, 77);
    double[] expected = {0.367879, 0.367879, 0.183940, 0.061313, 0.015328};

    for (int times = 0; times < expected.length; times++) {
      int wanted = times;
      double share = (double) Arrays.stream(drawn).filter(d -> d == wanted).count() / EVENTS;
      assertThat(share).isCloseTo(expected[times], within(0.004)); // 3.7 standard errors at least
    }
  }

  @Test
  void neighbouringEventsAndRunsHaveNothingToDoWithEachOther() {
    long[] names = PoissonDraw.names(lattice(EVENTS));
    int[] one = draws(names, 1);
    int[] other = draws(names, 3); // seeds of runs are odd

    assertThat(correlation(one, other)).isCloseTo(0, within(0.01));
    assertThat(correlation(one, shifted(one))).isCloseTo(0, within(0.01));
  }

  /** Four events that agree: their draws must differ somewhere, or they were one event. */
  @Test
  void eventsThatAgreeAreDrawnEachForItself() {
    double[][] same = {{5, 5, 5, 5}, {7, 7, 7, 7}, {20_000, 20_000, 20_000, 20_000}, {1, 1, 1, 1}};
    long[] names = PoissonDraw.names(same);

    assertThat(Arrays.stream(names).distinct().count()).isEqualTo(4);
  }

  @Test
  void anEventIsNamedAlikeWhateverOthersThereAre() {
    double[][] many = {{1, 5, 5, 9}, {2, 7, 7, 9}, {10, 20, 20, 30}, {1, 1, 1, 1}};
    double[][] few = {{5, 5}, {7, 7}, {20, 20}, {1, 1}};

    assertThat(PoissonDraw.names(few)).isEqualTo(Arrays.copyOfRange(PoissonDraw.names(many), 1, 3));
    assertThat(PoissonDraw.names(new double[][] {{-0.0}, {0}, {0}, {1}}))
        .isEqualTo(PoissonDraw.names(new double[][] {{0}, {0}, {0}, {1}}));
  }

  private static int[] draws(long[] names, long seed) {
    return IntStream.range(0, names.length).map(i -> PoissonDraw.of(names[i], seed)).toArray();
  }

  /** Events a metre apart, so that bits of neighbours differ little. */
  private static double[][] lattice(int n) {
    SplittableRandom random = new SplittableRandom(5);
    double[][] columns = new double[4][n];
    for (int i = 0; i < n; i++) {
      columns[0][i] = 440_000 + i / 400;
      columns[1][i] = 4_630_000 + i % 400;
      columns[2][i] = 19_000 + random.nextInt(3);
      columns[3][i] = 1;
    }
    return columns;
  }

  private static int[] shifted(int[] values) {
    return IntStream.range(0, values.length).map(i -> values[(i + 1) % values.length]).toArray();
  }

  private static double correlation(int[] one, int[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - 1.0) * (other[i] - 1.0);
    }
    return sum / one.length; // mean and variance are 1
  }
}
