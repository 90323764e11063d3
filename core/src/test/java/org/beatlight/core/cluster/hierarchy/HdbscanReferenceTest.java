package org.beatlight.core.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.core.cluster.Places;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sizes that ELKI and scikit-learn find for a point set of ELKI's tests.
 *
 * <p>One row, {@link #TIED}, lies just where two clusters part: its edge to {@link #WEST}, of the
 * smallest cluster, and those to many rows of the second are all as long as its core distance. The
 * first of them in their order decides whose it is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HdbscanReferenceTest {
  private static final String SOURCE = "ELKI, scikit-learn";
  private static final int LEAST_SIZE = 50;
  private static final int TIED = 17; // rows of the file, from 0
  private static final int WEST = 1;

  private double[] xs;
  private double[] ys;
  private int[] numbers; // of each row in the order of x, then y

  @BeforeAll
  void read() throws IOException {
    double[][] points =
        Files.readAllLines(SharedData.require("oracles/dbscan/3clusters-and-noise-2d.csv")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(" ", -1))
            .map(f -> new double[] {Double.parseDouble(f[0]), Double.parseDouble(f[1])})
            .toArray(double[][]::new);
    xs = Stream.of(points).mapToDouble(p -> p[0]).toArray();
    ys = Stream.of(points).mapToDouble(p -> p[1]).toArray();
    numbers = new int[xs.length];
    List<Integer> sorted =
        IntStream.range(0, xs.length)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> xs[i]).thenComparingDouble(i -> ys[i]))
            .toList();
    IntStream.range(0, xs.length).forEach(i -> numbers[sorted.get(i)] = i);
  }

  /** With 20 points as we order edges of one length, with 19 and 21 in the other order. */
  @Test
  void findsWhatElkiAndSklearnFind() {
    ReferenceTable table = ReferenceTable.of("hdbscan");
    add(table, "20 points", sizes(ours(20)), 20, 152, 103, 55);
    add(table, "19 points, the tie turned", sizes(turned(19)), 19, 152, 105, 54);
    add(table, "21 points, the tie turned", sizes(turned(21)), 20, 152, 104, 54);
    table.settle();
  }

  private static void add(ReferenceTable table, String what, int[] ours, int... published) {
    List<String> parts = List.of("noise", "first cluster", "second cluster", "third cluster");
    assertThat(ours).hasSameSizeAs(published);
    for (int i = 0; i < ours.length; i++) {
      table.value(what + ": " + parts.get(i), SOURCE, Integer.toString(published[i]), ours[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({"19, 19, 152, 104, 55", "20, 20, 152, 103, 55", "21, 20, 152, 103, 55"})
  void givesTheTiedRowToTheClusterOfTheNearestRow(
      int minPoints, int noise, int first, int second, int third) {
    int[] labels = ours(minPoints);

    assertThat(sizes(labels)).containsExactly(noise, first, second, third);
    assertThat(labels[TIED]).isEqualTo(labels[WEST]);
  }

  /** Nothing but the order of edges of one and the same length tells both results apart. */
  @ParameterizedTest
  @CsvSource({"19, 104, 15", "20, 103, 16", "21, 103, 17"})
  void theEdgesThatDecideAreOfOneLength(int minPoints, int second, int edges) {
    int[] ours = ours(minPoints);
    int[] turned = turned(minPoints);
    int[] tied = IntStream.range(0, xs.length).filter(i -> isTied(i, minPoints)).toArray();

    assertThat(tied).hasSize(edges).startsWith(WEST);
    assertThat(Arrays.stream(tied).skip(1).map(i -> ours[i]).distinct())
        .hasSize(1)
        .allSatisfy(label -> assertThat(count(ours, l -> l == label)).isEqualTo(second));
    assertThat(IntStream.range(0, xs.length).filter(i -> moved(i, ours, turned)).toArray())
        .containsExactly(TIED);
    assertThat(turned[TIED]).isEqualTo(turned[tied[1]]).isNotEqualTo(turned[WEST]);
  }

  /**
   * With 20 points the tied row must be the smallest cluster's, with 19 the second's, though all
   * edges that tie with 19 do with 20: so the sizes are of no one order of edges.
   */
  @Test
  void noOrderOfTheEdgesGivesAllThePublishedSizes() {
    assertThat(IntStream.range(0, xs.length).filter(i -> isTied(i, 19)))
        .allMatch(i -> isTied(i, 20));
  }

  private int[] ours(int minPoints) {
    Places places = Places.of(xs, ys);
    int[] labels =
        IntStream.range(0, xs.length)
            .map(new Hdbscan(LEAST_SIZE, minPoints).cluster(places)::labelOfRow)
            .toArray();
    assertThat(labels).hasSize(330);
    return labels;
  }

  /**
   * The definition with one edge behind the others of its length: that from the row to the west.
   */
  private int[] turned(int minPoints) {
    int a = Math.min(numbers[TIED], numbers[WEST]);
    int b = Math.max(numbers[TIED], numbers[WEST]);
    Comparator<NaiveHdbscan.Pair> last =
        Comparator.comparing(pair -> pair.first() == a && pair.last() == b);
    Hdbscan parameters = new Hdbscan(LEAST_SIZE, minPoints);
    return NaiveHdbscan.labels(xs, ys, parameters, last.thenComparing(NaiveHdbscan.TIES));
  }

  /** Whether the edge from the tied row is exactly as long as its core distance. */
  private boolean isTied(int row, int minPoints) {
    double reach =
        Math.max(squared(TIED, row), Math.max(core(TIED, minPoints), core(row, minPoints)));
    return row != TIED && reach == core(TIED, minPoints);
  }

  private double core(int row, int minPoints) {
    return IntStream.range(0, xs.length)
        .mapToDouble(other -> squared(row, other))
        .sorted()
        .toArray()[minPoints - 1];
  }

  private double squared(int a, int b) {
    return (xs[a] - xs[b]) * (xs[a] - xs[b]) + (ys[a] - ys[b]) * (ys[a] - ys[b]);
  }

  /** Whether a row is with others: labels of both results have numbers of their own. */
  private static boolean moved(int row, int[] one, int[] other) {
    int same = count(one, other, row);
    return 2 * same < count(one, label -> label == one[row]);
  }

  private static int count(int[] one, int[] other, int row) {
    return (int)
        IntStream.range(0, one.length)
            .filter(i -> one[i] == one[row] && other[i] == other[row])
            .count();
  }

  private static int count(int[] labels, IntPredicate which) {
    return (int) Arrays.stream(labels).filter(which).count();
  }

  /** Noise first, then the clusters, the largest first. */
  private static int[] sizes(int[] labels) {
    IntStream clusters =
        Arrays.stream(labels)
            .filter(label -> label >= 0)
            .distinct()
            .map(label -> -count(labels, l -> l == label))
            .sorted()
            .map(size -> -size);
    return IntStream.concat(IntStream.of(count(labels, l -> l < 0)), clusters).toArray();
  }
}
