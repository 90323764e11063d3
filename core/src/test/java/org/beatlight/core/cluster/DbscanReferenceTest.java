package org.beatlight.core.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beatlight.core.geo.Radius;
import org.beatlight.testkit.ReferenceTable;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Two point sets of ELKI's tests, clustered by ELKI and by scikit-learn, who agree on the sizes.
 */
class DbscanReferenceTest {
  @Test
  void findsThreeClustersAndNoise() {
    Clustering found = cluster("3clusters-and-noise-2d", 0.04, 20);

    assertThat(sizes(found)).containsExactly(29, 150, 101, 50);
    assertAgreesWithSklearn(found, "3clusters-and-noise-2d", 0.04);
  }

  @Test
  void doesNotChainWhatSingleLinkWould() {
    Clustering found = cluster("single-link-effect", 11.5, 120);

    assertThat(sizes(found)).containsExactly(11, 224, 203, 200);
    assertAgreesWithSklearn(found, "single-link-effect", 11.5);
  }

  @Test
  void givesTheReferenceValuesOfItsPage() {
    ReferenceTable table = ReferenceTable.of("dbscan");
    add(
        table,
        "330 points, ε 0.04, W 20",
        cluster("3clusters-and-noise-2d", 0.04, 20),
        29,
        150,
        101,
        50);
    add(
        table,
        "638 points, ε 11.5, W 120",
        cluster("single-link-effect", 11.5, 120),
        11,
        224,
        203,
        200);
    table.settle();
  }

  private static void add(
      ReferenceTable table, String what, Clustering found, int noise, int... clusters) {
    int[] ours = sizes(found);
    String source = "ELKI, scikit-learn";
    table.value(what + ": clusters", source, "" + clusters.length, ours.length - 1);
    table.value(what + ": noise", source, "" + noise, ours[0]);
    for (int c = 0; c < clusters.length; c++) {
      table.value(what + ": cluster " + c, source, "" + clusters[c], ours[c + 1]);
    }
  }

  private static Clustering cluster(String name, double radius, double minWeight) {
    double[][] points =
        lines("oracles/dbscan/" + name + ".csv").stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split(" ", -1))
            .map(f -> new double[] {Double.parseDouble(f[0]), Double.parseDouble(f[1])})
            .toArray(double[][]::new);
    double[] east = Arrays.stream(points).mapToDouble(p -> p[0]).toArray();
    double[] north = Arrays.stream(points).mapToDouble(p -> p[1]).toArray();
    return Dbscan.cluster(Places.of(east, north), new Radius(radius), minWeight);
  }

  private static int[] labels(Clustering found) {
    return IntStream.range(0, found.places().rows()).map(found::labelOfRow).toArray();
  }

  /** Noise first, then the clusters in their order. */
  private static int[] sizes(Clustering found) {
    int[] sizes = new int[found.clusters().size() + 1];
    for (int label : labels(found)) {
      sizes[label + 1]++;
    }
    return sizes;
  }

  /** Border rows of scikit-learn go to whichever cluster came first: any one in reach is right. */
  private static void assertAgreesWithSklearn(Clustering found, String name, double radius) {
    int[] theirs = sklearn(name);
    Map<Integer, Integer> ourName = ourNames(found, theirs);
    assertThat(theirs).hasSize(found.places().rows());
    for (int row = 0; row < theirs.length; row++) {
      int place = found.places().placeOfRow(row);
      int translated = ourName.getOrDefault(theirs[row], Clustering.NOISE);
      if (found.isCore(place) || translated == Clustering.NOISE) {
        assertThat(found.label(place)).as("row %d", row).isEqualTo(translated);
      } else {
        assertThat(inReach(found, place, radius))
            .as("row %d", row)
            .contains(found.label(place), translated);
      }
    }
  }

  private static Map<Integer, Integer> ourNames(Clustering found, int[] theirs) {
    Map<Integer, Integer> names = new HashMap<>(Map.of(Clustering.NOISE, Clustering.NOISE));
    for (int row = 0; row < theirs.length; row++) {
      int place = found.places().placeOfRow(row);
      if (found.isCore(place)) {
        names.putIfAbsent(theirs[row], found.label(place));
      }
    }
    return names;
  }

  private static Set<Integer> inReach(Clustering found, int place, double radius) {
    Places places = found.places();
    return IntStream.range(0, places.size())
        .filter(found::isCore)
        .filter(p -> places.point(p).distanceM(places.point(place)) <= radius)
        .mapToObj(found::label)
        .collect(Collectors.toSet());
  }

  private static int[] sklearn(String name) {
    List<String> lines = lines("oracles/dbscan/" + name + "_sklearn_labels.csv");
    return lines.stream()
        .skip(1)
        .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
        .toArray();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(SharedData.require(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
