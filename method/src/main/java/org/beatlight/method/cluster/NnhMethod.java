package org.beatlight.method.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Clustering;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.cluster.compatible.Nnh;
import org.beatlight.core.cluster.compatible.Threshold;
import org.beatlight.core.geo.Radius;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.WeightOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import org.beatlight.method.parameter.AtLeastTwo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@link Nnh} as a command. */
@Command(
    name = "nnh",
    mixinStandardHelpOptions = true,
    description = {
      "Nearest neighbour hierarchies, to compare with CrimeStat; prefer dbscan.",
      "CSV: the rows with cluster_1, cluster_2, ... by order (from 0; -1 for none). GeoJSON: the"
          + " convex hulls of all orders. Definition: docs/methods/nnh.md"
    })
public final class NnhMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();
  @Mixin private WeightOption weight = new WeightOption();

  @Option(
      names = "--threshold",
      paramLabel = "M",
      converter = AboveZero.class,
      description = "points closer than this are neighbours, in metres; above 0; or give --area")
  private @Nullable Double threshold;

  @Option(
      names = "--area",
      paramLabel = "M2",
      converter = AboveZero.class,
      description =
          "the study area, in square metres, above 0: the threshold is then that of random points"
              + " in it, less --errors")
  private @Nullable Double area;

  @Option(
      names = "--errors",
      paramLabel = "T",
      defaultValue = "1.645",
      description =
          "with --area: standard errors below the mean distance of random points; a greater number"
              + " asks for closer points (default: ${DEFAULT-VALUE})")
  private double errors;

  @Option(
      names = "--min-points",
      paramLabel = "W",
      defaultValue = "10",
      converter = AtLeastTwo.class,
      description =
          "the least weight of a cluster, at least 2; of higher orders the least number of clusters"
              + " in it (default: ${DEFAULT-VALUE})")
  private double minPoints;

  @Mixin private OutputOption output = new OutputOption();

  @Spec private @Nullable CommandSpec spec;

  private record Member(int order, int cluster) {}

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Threshold near = threshold();
    Points read = points.read();
    Places places = read.places(weight.of(read.table()));
    List<Clustering> orders = new Nnh(near, minPoints).cluster(places);
    return new Answer(
        read.table().size(),
        read.size(),
        results(orders),
        read.warnings(),
        read.with(columns(orders), p -> labels(orders, p)),
        Optional.of(hulls(orders)));
  }

  private Threshold threshold() {
    if ((threshold == null) == (area == null)) {
      throw wrong("expected one of --threshold and --area");
    }
    if (threshold != null) {
      return Threshold.fixed(new Radius(threshold));
    }
    if (!Double.isFinite(errors)) {
      throw wrong("--errors: expected a finite number, got " + errors);
    }
    return Threshold.random(Objects.requireNonNull(area), errors);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
  }

  private static List<String> columns(List<Clustering> orders) {
    return IntStream.rangeClosed(1, Math.max(1, orders.size()))
        .mapToObj(order -> "cluster_" + order)
        .toList();
  }

  private static List<?> labels(List<Clustering> orders, int row) {
    return orders.isEmpty()
        ? List.of(Clustering.NOISE)
        : orders.stream().map(order -> order.labelOfRow(row)).toList();
  }

  private static Layer hulls(List<Clustering> orders) {
    List<Member> members =
        IntStream.range(0, orders.size())
            .boxed()
            .flatMap(
                o ->
                    IntStream.range(0, orders.get(o).clusters().size())
                        .mapToObj(c -> new Member(o, c)))
            .toList();
    return Layer.of(
            List.of("order", "cluster", "weight", "places"),
            members.size(),
            i -> {
              Member at = members.get(i);
              var cluster = orders.get(at.order()).clusters().get(at.cluster());
              return List.of(at.order() + 1, at.cluster(), cluster.weight(), cluster.places());
            })
        .shapedBy(
            i ->
                Optional.of(
                    ClusterResults.hull(
                        orders.get(members.get(i).order()), members.get(i).cluster())));
  }

  private static Map<String, Object> results(List<Clustering> orders) {
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("orders", orders.size());
    results.put("clustersOfOrder", orders.stream().map(o -> o.clusters().size()).toList());
    return results;
  }
}
