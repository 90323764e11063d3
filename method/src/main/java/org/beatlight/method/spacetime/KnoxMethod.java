package org.beatlight.method.spacetime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.spacetime.Bands;
import org.beatlight.core.spacetime.Knox;
import org.beatlight.core.spacetime.Metric;
import org.beatlight.method.input.Points;
import org.beatlight.method.input.PointsOption;
import org.beatlight.method.input.TimeOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.BandEdges;
import org.beatlight.method.parameter.PermutationsOption;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Knox} as a command. */
@Command(
    name = "knox",
    mixinStandardHelpOptions = true,
    description = {
      "Whether events near in space are near in time too: Knox's table, near repeats.",
      "CSV: one row for each band of space and time with observed, expected, ratio, p (by"
          + " permutation), q (false discovery rate over the table); just the same place is the"
          + " first band of space, from 0 to 0. Definition: docs/methods/knox.md"
    })
public final class KnoxMethod implements Method {
  @Mixin private PointsOption points = new PointsOption();

  @Mixin private TimeOption time = new TimeOption();

  @Option(
      names = "--space-bands",
      required = true,
      paramLabel = "M,M,...",
      converter = BandEdges.class,
      description = "the edges of bands [a, b) of distance, in metres: 0,100,200,400")
  private @Nullable Bands space;

  @Option(
      names = "--time-bands",
      required = true,
      paramLabel = "T,T,...",
      converter = BandEdges.class,
      description =
          "the edges of bands [a, b) of time, in days, or in the unit of a column of numbers: 0,7,14")
  private @Nullable Bands times;

  @Option(
      names = "--metric",
      paramLabel = "METRIC",
      defaultValue = "manhattan",
      description =
          "manhattan (along the axes) or euclidean (as the crow flies) (default: ${DEFAULT-VALUE})")
  private Metric metric = Metric.MANHATTAN;

  @Mixin private PermutationsOption permutations = new PermutationsOption();
  @Mixin private OutputOption output = new OutputOption();

  private record Cell(int space, int time) {}

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    Bands distances = Objects.requireNonNull(space, "picocli sets --space-bands");
    Bands durations = Objects.requireNonNull(times, "picocli sets --time-bands");
    TimeOption.TimedPoints timed = time.of(points.read());
    Points read = timed.points();
    Knox knox = knox(events(timed), distances, durations);
    List<Cell> cells =
        IntStream.rangeClosed(0, distances.size())
            .boxed()
            .flatMap(s -> IntStream.range(0, durations.size()).mapToObj(t -> new Cell(s, t)))
            .toList();
    double[] q =
        FalseDiscovery.qValues(
            cells.stream().mapToDouble(c -> knox.pValue(c.space(), c.time())).toArray());
    return new Answer(
        read.table().size(),
        read.size(),
        results(knox, read.size()),
        read.warnings(),
        Layer.of(
            List.of(
                "space_from",
                "space_to",
                "time_from",
                "time_to",
                "observed",
                "expected",
                "ratio",
                "p",
                "q"),
            cells.size(),
            i -> line(knox, cells.get(i), q[i], distances, durations)),
        Optional.empty());
  }

  private Knox knox(List<Knox.Event> events, Bands distances, Bands durations) {
    try {
      return Knox.of(
          events, metric, distances, durations, permutations.count(), permutations.seed());
    } catch (IllegalArgumentException e) { // too many pairs
      throw new RunFailedException("--space-bands: " + e.getMessage(), e);
    }
  }

  private static List<Knox.Event> events(TimeOption.TimedPoints timed) {
    double[] xs = timed.points().xs();
    double[] ys = timed.points().ys();
    double[] ts = timed.days();
    List<Knox.Event> events = new ArrayList<>();
    for (int i = 0; i < xs.length; i++) {
      events.add(new Knox.Event(xs[i], ys[i], ts[i]));
    }
    return events;
  }

  private static List<?> line(Knox knox, Cell cell, double q, Bands distances, Bands durations) {
    boolean same = cell.space() == 0;
    return List.of(
        same ? 0.0 : distances.from(cell.space() - 1),
        same ? 0.0 : distances.to(cell.space() - 1),
        durations.from(cell.time()),
        durations.to(cell.time()),
        knox.observed(cell.space(), cell.time()),
        knox.expected(cell.space(), cell.time()),
        knox.ratio(cell.space(), cell.time()),
        knox.pValue(cell.space(), cell.time()),
        q);
  }

  private static Map<String, Object> results(Knox knox, int events) {
    if (events < 2) {
      return Answer.notTested("expected at least 2 rows with a place and a time, got " + events);
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("pairs", knox.allPairs());
    return results;
  }
}
