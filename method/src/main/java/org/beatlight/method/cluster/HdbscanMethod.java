package org.beatlight.method.cluster;

import java.util.Map;
import java.util.Optional;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.hierarchy.Hdbscan;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.ClusterSize;
import org.beatlight.method.parameter.PointCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Hdbscan} as a command. */
@Command(
    name = "hdbscan",
    mixinStandardHelpOptions = true,
    description = {
      "Clusters of different densities, without a radius: exact HDBSCAN.",
      "CSV: the rows with cluster (from 0, the heaviest first; -1 for none) and core. GeoJSON: the"
          + " convex hull of each cluster. Definition: docs/methods/hdbscan.md"
    })
public final class HdbscanMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();

  @Option(
      names = "--min-cluster-size",
      required = true,
      paramLabel = "N",
      converter = ClusterSize.class,
      description = "the least rows of a cluster, at least 2")
  private int minClusterSize;

  @Option(
      names = "--min-points",
      paramLabel = "N",
      converter = PointCount.class,
      description =
          "how many rows must lie within the core distance of a row, itself included, at least 1;"
              + " more smooth the densities (default: that of --min-cluster-size)")
  private @Nullable Integer minPoints;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Points read = points.read();
    int near = Optional.ofNullable(minPoints).orElse(minClusterSize);
    Clustering found = new Hdbscan(minClusterSize, near).cluster(read.places(Optional.empty()));
    return new Answer(
        read.table().size(),
        read.size(),
        results(found, Math.max(minClusterSize, near)),
        read.warnings(),
        ClusterResults.labelled(read, found),
        Optional.of(ClusterResults.hulls(found)));
  }

  private static Map<String, Object> results(Clustering found, int fewest) {
    int rows = found.places().rows();
    return rows < fewest
        ? Answer.notTested(
            "expected at least %d rows for these parameters, got %d".formatted(fewest, rows))
        : ClusterResults.of(found);
  }
}
