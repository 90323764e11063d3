package org.beatlight.ingest.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.beatlight.core.contract.LakeV1;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.pack.PackedRow;
import org.beatlight.ingest.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** The files of what was found in one split: begun with the first finding, none where none is. */
public final class SplitFindings implements Closeable {
  private final Path load;
  private final int split;
  private final SourceFile input;
  private final String sourceName;
  private @Nullable FindingFile findings;
  private @Nullable RejectedFile rejected;

  /** Writes into a load, what was found in a split of an input. */
  public SplitFindings(Path load, int split, SourceFile input, String sourceName) {
    this.load = load;
    this.split = split;
    this.input = input;
    this.sourceName = sourceName;
  }

  /** Writes the findings of a row. */
  public void write(List<Finding> found) throws IOException {
    for (Finding finding : found) {
      findings().write(finding);
    }
  }

  /**
   * Writes a row to be repaired, if that can be.
   *
   * @param row whose findings were asked for
   */
  public void reject(Finding reason, PackedRow row) throws IOException {
    if (reason.code().repairable()) {
      rejected().write(reason, row.values());
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(findings, rejected);
  }

  private FindingFile findings() throws IOException {
    FindingFile open = findings;
    if (open == null) {
      String name = "part-%05d.parquet".formatted(split);
      open = new FindingFile(load.resolve(LakeV1.FINDINGS).resolve(name), input.name());
      findings = open;
    }
    return open;
  }

  private RejectedFile rejected() throws IOException {
    RejectedFile open = rejected;
    if (open == null) {
      String name = "%s-%05d.csv".formatted(sourceName, split);
      open = new RejectedFile(load.resolve(LakeV1.REJECTED).resolve(name), input);
      rejected = open;
    }
    return open;
  }
}
