package org.beatlight.method.area;

import java.util.stream.Stream;
import org.beatlight.core.hotspot.Rates;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that makes rates of values. */
final class PopulationOption {
  @Option(
      names = "--population",
      paramLabel = "COL",
      description =
          "the column or property of how many are at risk, above 0: the cells' values are then"
              + " events, and their rates, standardised, are what is tested; the result adds rate,"
              + " smoothed: docs/methods/rates.md")
  private @Nullable String population;

  /** Returns the cells with standardised rates as values; as they are where none are asked for. */
  Cells of(Cells cells) {
    if (population == null) {
      return cells;
    }

    Rates rates = rates(cells, cells.numbers().of("--population", population));
    double[] smoothed = rates.smoothed();
    return cells.with(
        rates.standardised(),
        (added, values) ->
            cells
                .source()
                .with(
                    Stream.concat(Stream.of("rate"), added.stream()).toList(),
                    i -> Stream.concat(Stream.of(smoothed[i]), values.of(i).stream()).toList()));
  }

  private static Rates rates(Cells cells, double[] atRisk) {
    for (int i = 0; i < atRisk.length; i++) {
      if (!(atRisk[i] > 0) || cells.values()[i] < 0) {
        throw new RunFailedException(
            "%s: cell %s: expected a population above 0 and at least 0 events, got %s and %s"
                .formatted(cells.file(), cells.ids().get(i), atRisk[i], cells.values()[i]));
      }
    }
    return Rates.of(cells.values(), atRisk);
  }
}
