package org.beatlight.method.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Cluster;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.method.input.Points;
import org.beatlight.method.output.Layer;

/** What is told of a {@link Clustering}. */
final class ClusterResults {
  private static final int LISTED = 20;

  private ClusterResults() {}

  static Map<String, Object> of(Clustering found) {
    int[] rows = new int[found.clusters().size()];
    int noise = 0;
    int core = 0;
    for (int row = 0; row < found.places().rows(); row++) {
      int label = found.labelOfRow(row);
      if (label == Clustering.NOISE) {
        noise++;
      } else {
        rows[label]++;
      }
      core += found.isCore(found.places().placeOfRow(row)) ? 1 : 0;
    }
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("clusters", rows.length);
    results.put("noiseRows", noise);
    results.put("coreRows", core);
    results.put("places", found.places().size());
    results.put(
        "heaviest",
        IntStream.range(0, Math.min(LISTED, rows.length))
            .mapToObj(c -> cluster(c, rows[c], found.clusters().get(c)))
            .toList());
    return results;
  }

  private static Map<String, Object> cluster(int number, int rows, Cluster cluster) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("cluster", number);
    told.put("rows", rows);
    told.put("weight", cluster.weight());
    told.put("places", cluster.places());
    told.put("corePlaces", cluster.corePlaces());
    told.put("anchor", List.of(cluster.anchor().eastM(), cluster.anchor().northM()));
    return told;
  }

  /** Returns the rows with their cluster, and whether their place is core. */
  static Layer labelled(Points points, Clustering found) {
    return points.with(
        List.of("cluster", "core"),
        p -> List.of(found.labelOfRow(p), found.isCore(found.places().placeOfRow(p))));
  }
}
