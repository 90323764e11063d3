package org.beatlight.method.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.core.cluster.Cluster;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.significance.Significance;
import org.beatlight.method.input.Points;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is told of a {@link Clustering}. */
final class ClusterResults {
  private static final int LISTED = 20;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private ClusterResults() {}

  /** Tells of clusters whose core places need a weight around them; fewer rows make none. */
  static Map<String, Object> ofDense(Clustering found, double minWeight) {
    return ofDense(found, minWeight, Optional.empty());
  }

  /** Tells of such clusters and of what a test says of them. */
  static Map<String, Object> ofDense(
      Clustering found, double minWeight, Optional<Significance> tested) {
    double weight = 0;
    for (int p = 0; p < found.places().size(); p++) {
      weight += found.places().weight(p);
    }
    return weight < minWeight
        ? Answer.notTested(
            "expected rows that weigh at least %s in all, got %s".formatted(minWeight, weight))
        : of(found, tested);
  }

  static Map<String, Object> of(Clustering found) {
    return of(found, Optional.empty());
  }

  private static Map<String, Object> of(Clustering found, Optional<Significance> tested) {
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
    tested.ifPresent(t -> results.put("test", told(t)));
    results.put(
        "heaviest",
        IntStream.range(0, Math.min(LISTED, rows.length))
            .mapToObj(c -> cluster(c, rows[c], found.clusters().get(c), tested))
            .toList());
    return results;
  }

  private static Map<String, Object> told(Significance significance) {
    if (significance instanceof Significance.Tested tested) {
      return Map.of("runs", tested.runs());
    }
    return Answer.notTested(((Significance.NotTested) significance).reason());
  }

  /** Returns the p-value of a cluster; nothing where it was not tested. */
  private static Optional<Double> pValue(Significance significance, int cluster) {
    return significance instanceof Significance.Tested tested
        ? Optional.of(tested.pValues().get(cluster))
        : Optional.empty();
  }

  private static Map<String, Object> cluster(
      int number, int rows, Cluster cluster, Optional<Significance> tested) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("cluster", number);
    told.put("rows", rows);
    told.put("weight", cluster.weight());
    told.put("places", cluster.places());
    told.put("corePlaces", cluster.corePlaces());
    tested.flatMap(t -> pValue(t, number)).ifPresent(p -> told.put("p", p));
    told.put("anchor", List.of(cluster.anchor().eastM(), cluster.anchor().northM()));
    return told;
  }

  /** Returns the rows with their cluster, and whether their place is core. */
  static Layer labelled(Points points, Clustering found) {
    return points.with(
        List.of("cluster", "core"),
        p -> List.of(found.labelOfRow(p), found.isCore(found.places().placeOfRow(p))));
  }

  /** Returns a row for each cluster, shaped by what is asked for. */
  static Layer clusters(Clustering found, IntFunction<Geometry> shape) {
    return Layer.of(
            List.of("cluster", "weight", "places", "core_places"),
            found.clusters().size(),
            c -> {
              Cluster cluster = found.clusters().get(c);
              return List.of(c, cluster.weight(), cluster.places(), cluster.corePlaces());
            })
        .shapedBy(c -> Optional.of(shape.apply(c)));
  }

  /** Returns the rows of clusters with a column p; empty where they were not tested. */
  static Layer withP(Layer clusters, Significance tested) {
    return Layer.of(
            Stream.concat(clusters.columns().stream(), Stream.of("p")).toList(),
            clusters.size(),
            c ->
                Stream.concat(
                        clusters.values().of(c).stream(),
                        Stream.of(pValue(tested, c).orElse(Double.NaN)))
                    .toList())
        .shapedBy(clusters.shapes());
  }

  /** Returns the clusters with their convex hulls. */
  static Layer hulls(Clustering found) {
    return clusters(found, c -> hull(found, c));
  }

  /** Returns the convex hull of a cluster. */
  static Geometry hull(Clustering found, int cluster) {
    Coordinate[] members =
        IntStream.of(found.members(cluster))
            .mapToObj(p -> new Coordinate(found.places().eastM(p), found.places().northM(p)))
            .toArray(Coordinate[]::new);
    return new ConvexHull(members, GEOMETRIES).getConvexHull();
  }
}
