package org.beatlight.method.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.core.forecast.HitCurve;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.TableOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Layer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link HitCurve} as a command. */
@Command(
    name = "pai",
    mixinStandardHelpOptions = true,
    description = {
      "How good a forecast was: hit rate, PAI and PEI* for any share of the ground.",
      "Each row is a cell. CSV: one row for each score, the highest first, with the cells down to"
          + " it, their area, coverage, hits, hit_rate, pai and pei_star."
          + " Definition: docs/methods/pai.md"
    })
public final class PaiMethod implements Method {
  private static final List<Double> COVERAGES = List.of(0.01, 0.02, 0.03, 0.05, 0.1, 0.15, 0.2);

  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--predicted",
      required = true,
      paramLabel = "COL",
      description = "the column of each cell's score: the higher, the earlier it is chosen")
  private @Nullable String predicted;

  @Option(
      names = "--observed",
      required = true,
      paramLabel = "COL",
      description = "the column of the events that came, of at least 0")
  private @Nullable String observed;

  @Option(
      names = "--area",
      paramLabel = "COL",
      description =
          "the column of each cell's area, above 0, in any unit (default: all cells are equal)")
  private @Nullable String area;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    RowTable rows = table.read();
    HitCurve curve = HitCurve.of(cells(rows));
    return new Answer(
        rows.size(),
        rows.size(),
        curve.events() == 0
            ? Answer.notTested("expected a cell with an event, got none")
            : results(curve),
        List.of(),
        Layer.of(
            List.of(
                "score_rank", "cells", "area", "coverage", "hits", "hit_rate", "pai", "pei_star"),
            curve.steps().size(),
            i -> line(curve, i)),
        Optional.empty());
  }

  private List<HitCurve.Cell> cells(RowTable rows) {
    Column score = rows.column("--predicted", Objects.requireNonNull(predicted));
    Column events = rows.column("--observed", Objects.requireNonNull(observed));
    Optional<Column> size = Optional.ofNullable(area).map(a -> rows.column("--area", a));
    List<HitCurve.Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      double came = events.number(row);
      if (came < 0) {
        throw events.expected(row, "a number of at least 0");
      }
      cells.add(
          new HitCurve.Cell(
              score.number(row), came, size.map(column -> column.positive(at)).orElse(1.0)));
    }
    return cells;
  }

  private static List<?> line(HitCurve curve, int i) {
    HitCurve.Step step = curve.steps().get(i);
    double coverage = Math.min(1, step.area() / curve.area());
    return List.of(
        i + 1,
        step.cells(),
        step.area(),
        coverage,
        step.hits(),
        curve.hitRate(coverage),
        curve.pai(coverage),
        curve.peiStar(coverage));
  }

  private static Map<String, Object> results(HitCurve curve) {
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("cells", curve.steps().get(curve.steps().size() - 1).cells());
    results.put("events", curve.events());
    results.put("area", curve.area());
    results.put(
        "curve",
        COVERAGES.stream()
            .map(
                coverage -> {
                  Map<String, Object> point = new LinkedHashMap<>();
                  point.put("coverage", coverage);
                  point.put("hitRate", curve.hitRate(coverage));
                  point.put("pai", curve.pai(coverage));
                  point.put("peiStar", curve.peiStar(coverage));
                  return point;
                })
            .toList());
    return results;
  }
}
