package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.beatlight.core.contract.LakeV1.Findings;
import org.beatlight.core.quality.Finding;
import org.jspecify.annotations.Nullable;

/** A file of findings ({@link Findings}) in the making; rows are numbered within their input. */
public final class FindingFile implements Closeable {
  private static final MessageType SCHEMA =
      Types.buildMessage()
          .required(BINARY)
          .as(stringType())
          .named(Findings.CODE)
          .required(BINARY)
          .as(stringType())
          .named(Findings.SOURCE)
          .required(BINARY)
          .as(stringType())
          .named(Findings.FILE)
          .required(INT64)
          .named(Findings.ROW)
          .required(BINARY)
          .as(stringType())
          .named(Findings.DETAIL)
          .named("finding");

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

  private void put(Finding finding, RecordConsumer into) {
    put(Findings.CODE, 0, Binary.fromString(finding.code().code()), into);
    put(Findings.SOURCE, 1, Binary.fromString(finding.source()), into);
    put(Findings.FILE, 2, inputName, into);
    into.startField(Findings.ROW, 3);
    into.addLong(finding.row());
    into.endField(Findings.ROW, 3);
    put(Findings.DETAIL, 4, Binary.fromString(finding.detail()), into);
  }

  private static void put(String name, int field, Binary text, RecordConsumer into) {
    into.startField(name, field);
    into.addBinary(text);
    into.endField(name, field);
  }
}
