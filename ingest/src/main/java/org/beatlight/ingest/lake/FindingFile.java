package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.beatlight.core.contract.LakeV1.Findings;
import org.beatlight.core.quality.Finding;
import org.jspecify.annotations.Nullable;

/** A file of findings ({@link Findings}) in the making; rows are numbered within their input. */
public final class FindingFile implements Closeable {
  private static final MessageType SCHEMA =
      new MessageType(
          "finding",
          LakeTypes.text(Findings.CODE),
          LakeTypes.text(Findings.SOURCE),
          LakeTypes.text(Findings.FILE),
          LakeTypes.plain(Findings.ROW, INT64),
          LakeTypes.text(Findings.DETAIL));

  private final Path path;
  private @Nullable ParquetFile<Finding> file;
  private Binary inputName = Binary.EMPTY;

  /** Makes a file at this place once there is a finding. */
  public FindingFile(Path path) {
    this.path = path;
  }

  /** Begins the findings of one input. */
  public void beginInput(String name) {
    inputName = Binary.fromString(name);
  }

  /** Adds findings. */
  public void write(List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      file().write(finding);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private ParquetFile<Finding> file() throws IOException {
    ParquetFile<Finding> open = file;
    if (open == null) {
      open = ParquetFile.create(path, SCHEMA, this::put);
      file = open;
    }
    return open;
  }

  private void put(Finding finding, FieldWriter into) {
    into.put(finding.code().code());
    into.put(finding.source());
    into.put(inputName);
    into.put(finding.row());
    into.put(finding.detail());
  }
}
