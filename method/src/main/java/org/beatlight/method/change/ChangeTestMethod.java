package org.beatlight.method.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beatlight.core.change.Change;
import org.beatlight.core.change.ChangeTable;
import org.beatlight.core.change.Counts;
import org.beatlight.core.change.ETest;
import org.beatlight.core.change.Verdict;
import org.beatlight.core.event.Kind;
import org.beatlight.method.input.Column;
import org.beatlight.method.input.RowTable;
import org.beatlight.method.input.TableOption;
import org.beatlight.method.output.Answer;
import org.beatlight.method.output.Method;
import org.beatlight.method.output.OutputOption;
import org.beatlight.method.parameter.Share;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@link ChangeTable} as a command. */
@Command(
    name = "change-test",
    mixinStandardHelpOptions = true,
    description = {
      "Changes between two small counts: E-test, false discovery rate over all rows.",
      "CSV: the rows with p, q and verdict (more, fewer, no-clear-change, not-tested)."
          + " Definition: docs/methods/change-test.md"
    })
public final class ChangeTestMethod implements Method {
  @Mixin private TableOption table = new TableOption();

  @Option(
      names = "--now",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the last window, whole numbers of at least 0")
  private @Nullable String now;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "COL",
      description = "the column of the events in the window of equal length before it")
  private @Nullable String before;

  @Option(
      names = "--fdr",
      paramLabel = "RATE",
      defaultValue = "0.05",
      converter = Share.class,
      description =
          "the accepted share of false alarms among flagged rows, between 0 and 1"
              + " (default: ${DEFAULT-VALUE})")
  private double rate;

  @Mixin private OutputOption output = new OutputOption();

  @Override
  public OutputOption output() {
    return output;
  }

  @Override
  public Answer answer() {
    RowTable rows = table.read();
    ChangeTable tested = ChangeTable.of(counts(rows), rate);
    List<Change> changes = tested.changes();
    return new Answer(
        rows.size(),
        tested.tests(),
        results(tested),
        List.of(),
        rows.with(
            List.of("p", "q", "verdict"),
            row -> {
              Change change = changes.get(row);
              return List.of(change.pValue(), change.qValue(), change.verdict().code());
            }),
        Optional.empty());
  }

  private List<Counts> counts(RowTable rows) {
    Column last = rows.column("--now", Objects.requireNonNull(now));
    Column first = rows.column("--before", Objects.requireNonNull(before));
    List<Counts> counts = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int after = last.count(row, ETest.MOST_EVENTS);
      counts.add(new Counts("", Kind.INCIDENT, "", after, first.count(row, ETest.MOST_EVENTS)));
    }
    return counts;
  }

  private static Map<String, Object> results(ChangeTable tested) {
    if (tested.tests() == 0) {
      return Answer.notTested("expected a row with an event in either window, got none");
    }

    Map<String, Object> results = new LinkedHashMap<>();
    results.put("tests", tested.tests());
    for (Verdict verdict : Verdict.values()) {
      long rows = tested.changes().stream().filter(c -> c.verdict() == verdict).count();
      results.put(verdict.code(), rows);
    }
    return results;
  }
}
