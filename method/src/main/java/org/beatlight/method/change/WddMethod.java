package org.beatlight.method.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.core.change.ETest;
import org.beatlight.core.change.Wdd;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.TableOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.AboveZero;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link Wdd} as a command. */
@Command(
    name = "wdd",
    mixinStandardHelpOptions = true,
    description = {
      "What an action changed, displacement included: the weighted displacement difference.",
      "Each row is a study. CSV: the rows with wdd (events; below 0 is fewer), se, z, p, low and"
          + " high (95 percent). Definition: docs/methods/wdd.md"
    })
public final class WddMethod implements Method {
  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--treated-before",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the treated area before the action")
  private @Nullable String treatedBefore;

  @Option(
      names = "--treated-after",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the treated area after it")
  private @Nullable String treatedAfter;

  @Option(
      names = "--control-before",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the control area before the action")
  private @Nullable String controlBefore;

  @Option(
      names = "--control-after",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the control area after it")
  private @Nullable String controlAfter;

  /** The four columns of displacement, all or none. */
  static final class Displacement {
    @Option(
        names = "--displaced-before",
        required = true,
        paramLabel = "COL",
        description = "the column of the events around the treated area before the action")
    private @Nullable String before;

    @Option(
        names = "--displaced-after",
        required = true,
        paramLabel = "COL",
        description = "the column of the events around the treated area after it")
    private @Nullable String after;

    @Option(
        names = "--displaced-control-before",
        required = true,
        paramLabel = "COL",
        description = "the column of the events around the control area before the action")
    private @Nullable String controlBefore;

    @Option(
        names = "--displaced-control-after",
        required = true,
        paramLabel = "COL",
        description = "the column of the events around the control area after it")
    private @Nullable String controlAfter;
  }

  @ArgGroup(exclusive = false)
  private @Nullable Displacement displacement;

  @Option(
      names = "--before-weight",
      paramLabel = "W",
      defaultValue = "1",
      converter = AboveZero.class,
      description =
          "what counts before the action are divided by, above 0: 2 where that window is twice as"
              + " long as the one the result speaks of (default: ${DEFAULT-VALUE})")
  private double beforeWeight;

  @Option(
      names = "--after-weight",
      paramLabel = "W",
      defaultValue = "1",
      converter = AboveZero.class,
      description =
          "what counts after the action are divided by, above 0 (default: ${DEFAULT-VALUE})")
  private double afterWeight;

  @Mixin private OutputOption output = new OutputOption();

  private interface Study {
    Wdd.Area of(int row);
  }

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    RowTable rows = table.read();
    List<Wdd> studies = studies(rows);
    return new Answer(
        rows.size(),
        (int) studies.stream().filter(s -> !Double.isNaN(s.z())).count(),
        results(studies),
        List.of(),
        rows.with(List.of("wdd", "se", "z", "p", "low", "high"), row -> line(studies.get(row))),
        Optional.empty());
  }

  private List<Wdd> studies(RowTable rows) {
    Study treated = area(rows, "--treated", treatedBefore, treatedAfter);
    Study control = area(rows, "--control", controlBefore, controlAfter);
    Displacement around = displacement;
    Study displaced =
        around == null
            ? row -> Wdd.Area.NONE
            : area(rows, "--displaced", around.before, around.after);
    Study aroundControl =
        around == null
            ? row -> Wdd.Area.NONE
            : area(rows, "--displaced-control", around.controlBefore, around.controlAfter);
    List<Wdd> studies = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      studies.add(
          Wdd.of(treated.of(row), control.of(row), displaced.of(row), aroundControl.of(row)));
    }
    return studies;
  }

  private Study area(
      RowTable rows, String option, @Nullable String before, @Nullable String after) {
    var first = rows.column(option + "-before", Objects.requireNonNull(before));
    var last = rows.column(option + "-after", Objects.requireNonNull(after));
    return row ->
        new Wdd.Area(
            first.count(row, ETest.MOST_EVENTS),
            last.count(row, ETest.MOST_EVENTS),
            beforeWeight,
            afterWeight);
  }

  private static List<?> line(Wdd study) {
    return Double.isNaN(study.z())
        ? List.of("", "", "", "", "", "")
        : List.of(
            study.difference(),
            study.standardError(),
            study.z(),
            study.pValue(),
            study.low(),
            study.high());
  }

  private static Map<String, Object> results(List<Wdd> studies) {
    List<Wdd> tested = studies.stream().filter(s -> !Double.isNaN(s.z())).toList();
    if (tested.isEmpty()) {
      return Answer.notTested("expected a row with an event in some area, got none");
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("tested", tested.size());
    results.put("fewer", tested.stream().filter(s -> s.high() < 0).count());
    results.put("more", tested.stream().filter(s -> s.low() > 0).count());
    if (studies.size() == 1) {
      Wdd only = tested.get(0);
      results.put("wdd", only.difference());
      results.put("se", only.standardError());
      results.put("z", only.z());
      results.put("p", only.pValue());
      results.put("interval", List.of(only.low(), only.high()));
    }
    return results;
  }
}
