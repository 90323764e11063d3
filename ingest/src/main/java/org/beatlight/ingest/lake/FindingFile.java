package org.beatlight.ingest.lake;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.beatlight.core.contract.LakeV1.Findings;
import org.beatlight.core.quality.Finding;

/** A file of findings ({@link Findings}) in the making; rows are numbered within one file. */
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

  private final ParquetFile<Finding> file;
  private final String inputName;

  /**
   * Begins a file.
   *
   * @param inputName the input that the rows are of
   */
  public FindingFile(Path path, String inputName) throws IOException {
    this.inputName = inputName;
    file = ParquetFile.create(path, SCHEMA, this::put);
  }

  /** Adds a finding. */
  public void write(Finding finding) throws IOException {
    file.write(finding);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void put(Finding finding, RecordConsumer into) {
    put(Findings.CODE, 0, finding.code().code(), into);
    put(Findings.SOURCE, 1, finding.source(), into);
    put(Findings.FILE, 2, inputName, into);
    into.startField(Findings.ROW, 3);
    into.addLong(finding.row());
    into.endField(Findings.ROW, 3);
    put(Findings.DETAIL, 4, finding.detail(), into);
  }

  private static void put(String name, int field, String text, RecordConsumer into) {
    into.startField(name, field);
    into.addBinary(Binary.fromString(text));
    into.endField(name, field);
  }
}
