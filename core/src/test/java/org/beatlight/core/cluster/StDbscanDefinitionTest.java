package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is many random samples of one seed. */
class StDbscanDefinitionTest {
  private static final int SAMPLES = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void agreesWithTheDefinition(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      StSample sample = StSample.any(random);

      assertThat(sample.labels()).containsExactly(NaiveStDbscan.labels(sample));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void theOrderOfTheRowsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      StSample sample = StSample.any(random);
      int[] order =
          IntStream.range(0, sample.size())
              .boxed()
              .sorted((a, b) -> Integer.compare(Integer.reverse(a), Integer.reverse(b)))
              .mapToInt(Integer::intValue)
              .toArray();
      int[] labels = sample.labels();

      assertThat(sample.rows(order).labels())
          .containsExactly(IntStream.of(order).map(row -> labels[row]).toArray());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {9, 10})
  void movingEverythingInSpaceAndTimeChangesNoLabel(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      StSample sample = StSample.onLattice(random); // whole numbers move exactly

      assertThat(sample.moved(447_000, 4_637_000, 20_000).labels())
          .containsExactly(sample.labels());
    }
  }

  /** Turned by a quarter, the anchors change and so the order of equally heavy clusters. */
  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void turningEverythingChangesNoNoise(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      StSample sample = StSample.any(random);
      double[] turned = Arrays.stream(sample.northM()).map(v -> -v).toArray();
      StSample other = new StSample(turned, sample.eastM(), sample.timeDays(), sample.method());

      assertThat(Arrays.stream(other.labels()).map(label -> Math.min(label, 0)))
          .containsExactly(
              Arrays.stream(sample.labels())
                  .map(l -> Math.min(l, 0))
                  .boxed()
                  .toArray(Integer[]::new));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {13, 14, 15})
  void withEndlessTimeItIsDbscan(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      StSample sample = StSample.any(random);
      StDbscan method = sample.method();
      StDbscan endless =
          new StDbscan(method.radius(), Double.POSITIVE_INFINITY, method.minWeight());
      Clustering plain =
          Dbscan.cluster(
              Places.of(sample.eastM(), sample.northM()), method.radius(), method.minWeight());

      assertThat(sample.with(endless).labels())
          .containsExactly(IntStream.range(0, sample.size()).map(plain::labelOfRow).toArray());
    }
  }
}
