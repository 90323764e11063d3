package org.beatlight.method.cluster;

import java.util.Optional;
import java.util.function.Function;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Dbscan;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.significance.Significance;
import org.beatlight.core.geo.Radius;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Dbscan} as a command. */
@Command(
    name = "dbscan",
    mixinStandardHelpOptions = true,
    description = {
      "Clusters of dense places, whatever their shape: exact weighted DBSCAN.",
      "CSV: the rows with cluster (from 0, the heaviest first; -1 for none) and core. GeoJSON: the"
          + " ground within --eps of each cluster's core places. With --runs each cluster gets a p:"
          + " docs/methods/cluster-significance.md. Definition: docs/methods/dbscan.md"
    })
public final class DbscanMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--eps",
      required = true,
      paramLabel = "M",
      converter = AboveZero.class,
      description = "the radius, in metres: places that far apart are neighbours; above 0")
  private double eps;

  @Option(
      names = "--min-points",
      required = true,
      paramLabel = "W",
      converter = AboveZero.class,
      description =
          "the weight within the radius that makes a place core, itself included; above 0; for rows"
              + " that weigh 1 each, a number of rows")
  private double minPoints;

  @Mixin private SignificanceOption significance = new SignificanceOption();
  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Points read = points.read();
    Optional<Column> weights = weight.of(read.table());
    Radius radius = new Radius(eps);
    Function<Places, Clustering> method = places -> Dbscan.cluster(places, radius, minPoints);
    Clustering found = method.apply(read.places(weights));
    Optional<Significance> tested = significance.test(read, weights, points.unit(), method);
    Layer clusters = ClusterResults.clusters(found, c -> Outline.of(found, c, radius));
    return new Answer(
        read.table().size(),
        read.size(),
        ClusterResults.ofDense(found, minPoints, tested),
        read.warnings(),
        ClusterResults.labelled(read, found),
        Optional.of(tested.map(t -> ClusterResults.withP(clusters, t)).orElse(clusters)));
  }
}
