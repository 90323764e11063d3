package org.beatlight.method.input;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --points} of methods whose rows need no place. */
public final class TableOption {
  @Option(
      names = "--points",
      required = true,
      paramLabel = "FILE.csv",
      description = "the rows: CSV in UTF-8 with a header; with tabs where it ends with .tsv")
  private @Nullable Path file;

  /** Reads the file. */
  public RowTable read() {
    return RowTable.read(Objects.requireNonNull(file, "picocli sets --points"));
  }
}
