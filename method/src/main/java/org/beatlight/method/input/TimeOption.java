package org.beatlight.method.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --time}. */
public final class TimeOption {
  @Option(
      names = "--time",
      required = true,
      paramLabel = "COL",
      description =
          "the column of the times: dates, times such as 2026-03-29T01:30, or numbers; rows without"
              + " are left out")
  private @Nullable String name;

  /** Points that have a time. */
  public record TimedPoints(Points points, double[] days) {}

  /** Returns the points that have a time, and it in days, or in the unit of numbers. */
  public TimedPoints of(Points points) {
    RowTable table = points.table();
    Column column = table.column("--time", Objects.requireNonNull(name, "picocli sets --time"));
    Points timed = points.having(column, "time");
    return new TimedPoints(timed, timed.numbers(TimeColumn.of(table, column)::days));
  }
}
