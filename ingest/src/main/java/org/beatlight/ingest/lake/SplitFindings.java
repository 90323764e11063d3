package org.beatlight.ingest.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** The files of the rows of one split that are no events; none is begun where there are none. */
public final class SplitFindings implements Closeable {
  private final Path load;
  private final int split;
  private final SourceFile input;
  private final String sourceName;
  private final FindingFile findings;
  private @Nullable RejectedFile rejected;

  /** Writes into a load, what was found in a split of an input. */
  public SplitFindings(Path load, int split, SourceFile input, String sourceName) {
    this.load = load;
    this.split = split;
    this.input = input;
    this.sourceName = sourceName;
    findings =
        new FindingFile(
            load.resolve(LakeV1.FINDINGS).resolve("part-%05d.parquet".formatted(split)));
    findings.beginInput(input.name());
  }

  /** Writes why a row is no event. */
  public void write(Finding reason) throws IOException {
    findings.write(List.of(reason));
  }

  /**
   * Writes a row to be repaired.
   *
   * @param values of every field
   */
  public void reject(Finding reason, List<String> values) throws IOException {
    RejectedFile open = rejected;
    if (open == null) {
      String name = "%s-%05d.csv".formatted(sourceName, split);
      open = new RejectedFile(load.resolve(LakeV1.REJECTED).resolve(name), input);
      rejected = open;
    }
    open.write(reason, values);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(findings, rejected);
  }
}
