package org.beatlight.method.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --weight}. */
public final class WeightOption {
  @Option(
      names = "--weight",
      paramLabel = "COL",
      description = "the column of the weight of each row, above 0 (default: each row weighs 1)")
  private @Nullable String name;

  /** Returns the column of the weights, empty where none is named. */
  public Optional<Column> of(RowTable table) {
    return Optional.ofNullable(name).map(column -> table.column("--weight", column));
  }
}
