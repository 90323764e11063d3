package org.beatlight.method.cluster;

import java.util.Optional;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Moments;
import org.beatlight.core.cluster.Outline;
import org.beatlight.core.cluster.StDbscan;
import org.beatlight.core.geo.Radius;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.TimeOption;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.method.parameter.AtLeastZero;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link StDbscan} as a command. */
@Command(
    name = "st-dbscan",
    mixinStandardHelpOptions = true,
    description = {
      "Bursts: clusters of events near in space and in time, exact weighted ST-DBSCAN.",
      "CSV: the rows with cluster (from 0, the heaviest first; -1 for none) and core. GeoJSON: the"
          + " ground within --eps of each cluster's core rows. Definition: docs/methods/st-dbscan.md"
    })
public final class StDbscanMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();
  @Mixin private TimeOption time = new TimeOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--eps",
      required = true,
      paramLabel = "M",
      converter = AboveZero.class,
      description = "the radius, in metres: events that far apart can be neighbours; above 0")
  private double eps;

  @Option(
      names = "--eps-time",
      required = true,
      paramLabel = "DAYS",
      converter = AtLeastZero.class,
      description =
          "the time between neighbours, in days or in the unit of a column of numbers: events that"
              + " far apart can be neighbours; at least 0")
  private double epsTime;

  @Option(
      names = "--min-points",
      required = true,
      paramLabel = "W",
      converter = AboveZero.class,
      description =
          "the weight within both that makes a row core, itself included; above 0; for rows that"
              + " weigh 1 each, a number of rows")
  private double minPoints;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    TimeOption.TimedPoints timed = time.of(points.read());
    Points read = timed.points();
    Optional<Column> weights = weight.of(read.table());
    double[] heavy = read.numbers(row -> weights.map(w -> w.positive(row)).orElse(1.0));
    Radius radius = new Radius(eps);
    Clustering found =
        new StDbscan(radius, epsTime, minPoints)
            .cluster(Moments.ofWeighted(read.xs(), read.ys(), timed.days(), heavy));
    return new Answer(
        read.table().size(),
        read.size(),
        ClusterResults.ofDense(found, minPoints),
        read.warnings(),
        ClusterResults.labelled(read, found),
        Optional.of(ClusterResults.clusters(found, c -> Outline.of(found, c, radius))));
  }
}
