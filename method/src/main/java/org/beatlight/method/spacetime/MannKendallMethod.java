package org.beatlight.method.spacetime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.core.change.FalseDiscovery;
import org.beatlight.core.spacetime.MannKendall;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.TableOption;
import org.beatlight.method.input.TimeColumn;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.Share;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link MannKendall} as a command. */
@Command(
    name = "mann-kendall",
    mixinStandardHelpOptions = true,
    description = {
      "Whether a series rises or falls: Mann-Kendall test with Sen's slope.",
      "CSV: one row a series with n, s, variance, tau, z, p, q, slope (a step) and verdict (rising,"
          + " falling, no-clear-trend, not-tested). Definition: docs/methods/mann-kendall.md"
    })
public final class MannKendallMethod implements Method {
  private static final String TOO_LITTLE =
      "expected a series of at least %d values that are not all equal, got none"
          .formatted(MannKendall.FEWEST);

  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--value",
      required = true,
      paramLabel = "COL",
      description = "the column of the values; an empty cell is a missing value, whose step counts")
  private @Nullable String value;

  @Option(
      names = "--time",
      paramLabel = "COL",
      description =
          "the column of the times, numbers or dates, that the rows are put in order by; steps are"
              + " taken as equal (default: the order of the rows)")
  private @Nullable String time;

  @Option(
      names = "--group",
      paramLabel = "COL",
      description =
          "the column whose values tell several series apart, tested together (default: one series)")
  private @Nullable String group;

  @Option(
      names = "--fdr",
      paramLabel = "RATE",
      defaultValue = "0.05",
      converter = Share.class,
      description =
          "the accepted share of false alarms among trends, between 0 and 1"
              + " (default: ${DEFAULT-VALUE})")
  private double rate;

  @Mixin private OutputOption output = new OutputOption();

  private record Step(int row, double time) {}

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    RowTable rows = table.read();
    Column values = rows.column("--value", Objects.requireNonNull(value));
    Map<String, List<Step>> series = series(rows);
    List<String> names = List.copyOf(series.keySet());
    List<MannKendall> tests = series.values().stream().map(s -> test(s, values)).toList();
    double[] q = FalseDiscovery.qValues(tests.stream().mapToDouble(MannKendall::pValue).toArray());
    return new Answer(
        rows.size(),
        tests.stream().filter(MannKendall::isTested).mapToInt(MannKendall::n).sum(),
        results(tests, q),
        List.of(),
        Layer.of(
            List.of("series", "n", "s", "variance", "tau", "z", "p", "q", "slope", "verdict"),
            names.size(),
            i -> line(names.get(i), tests.get(i), q[i])),
        Optional.empty());
  }

  private Map<String, List<Step>> series(RowTable rows) {
    Optional<Column> groups = Optional.ofNullable(group).map(g -> rows.column("--group", g));
    Optional<Column> times = Optional.ofNullable(time).map(t -> rows.column("--time", t));
    Optional<TimeColumn> clock = times.map(column -> TimeColumn.of(rows, column));
    Map<String, List<Step>> series = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      String name = groups.map(column -> column.text(at)).orElse("all");
      series
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(new Step(row, clock.map(c -> c.days(at)).orElse((double) at)));
    }
    series.values().forEach(steps -> sort(steps, times));
    return series;
  }

  private static void sort(List<Step> steps, Optional<Column> times) {
    steps.sort(Comparator.comparingDouble(Step::time));
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).time() == steps.get(i - 1).time()) {
        int row = steps.get(i).row();
        throw times.orElseThrow().expected(row, "each time once in a series");
      }
    }
  }

  private static MannKendall test(List<Step> steps, Column values) {
    if (steps.size() > MannKendall.MOST) {
      throw new RunFailedException(
          "expected at most %d values in a series, got %d"
              .formatted(MannKendall.MOST, steps.size()));
    }
    return MannKendall.of(
        steps.stream()
            .mapToDouble(s -> values.isSet(s.row()) ? values.number(s.row()) : Double.NaN)
            .toArray());
  }

  private List<?> line(String name, MannKendall test, double q) {
    return List.of(
        name,
        test.n(),
        test.s(),
        test.variance(),
        test.tau(),
        test.z(),
        test.pValue(),
        q,
        test.slope(),
        verdict(test, q));
  }

  private String verdict(MannKendall test, double q) {
    if (!test.isTested()) {
      return "not-tested";
    }
    if (q > rate || test.s() == 0) {
      return "no-clear-trend";
    }
    return test.s() > 0 ? "rising" : "falling";
  }

  private Map<String, Object> results(List<MannKendall> tests, double[] q) {
    if (tests.stream().noneMatch(MannKendall::isTested)) {
      return Answer.notTested(TOO_LITTLE);
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("series", tests.size());
    for (String verdict : List.of("rising", "falling", "no-clear-trend", "not-tested")) {
      int count = 0;
      for (int i = 0; i < q.length; i++) {
        count += verdict(tests.get(i), q[i]).equals(verdict) ? 1 : 0;
      }
      results.put(verdict, count);
    }
    if (tests.size() == 1) {
      MannKendall only = tests.get(0);
      results.put("n", only.n());
      results.put("s", only.s());
      results.put("variance", only.variance());
      results.put("tau", only.tau());
      results.put("z", only.z());
      results.put("p", only.pValue());
      results.put("slope", only.slope());
    }
    return results;
  }
}
