package org.beatlight.ingest.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of the lake in the making. Rows go from bytes to columns without a DataFrame in
 * between, which would cost more than all the rest of a load.
 *
 * @param <T> what a row is written of
 */
final class ParquetFile<T> implements Closeable {
  /** Small, so that a file in the making takes little memory. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final ParquetWriter<T> writer;

  private ParquetFile(ParquetWriter<T> writer) {
    this.writer = writer;
  }

  /** How a row is written: every field by its place in the schema. */
  interface RowWriter<T> {
    void write(T row, RecordConsumer into);
  }

  /**
   * Begins a file; one that a task which failed has left is replaced.
   *
   * @param unlike columns of which hardly two values are equal: to look for equal ones takes time
   */
  static <T> ParquetFile<T> create(
      Path file, MessageType schema, RowWriter<T> rows, String... unlike) throws IOException {
    Files.createDirectories(file.getParent());
    Builder<T> builder =
        new Builder<T>(file, new Support<>(schema, rows))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(ROW_GROUP_BYTES);
    for (String column : unlike) {
      builder.withDictionaryEncoding(column, false);
    }
    return new ParquetFile<>(builder.build());
  }

  void write(T row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder<T> extends ParquetWriter.Builder<T, Builder<T>> {
    private final Support<T> support;

    Builder(Path file, Support<T> support) {
      super(new LocalOutputFile(file));
      this.support = support;
    }

    @Override
    protected Builder<T> self() {
      return this;
    }

    @Override
    @Deprecated // asked for by the library's base class alone
    protected WriteSupport<T> getWriteSupport(Configuration unused) {
      return support;
    }

    @Override
    protected WriteSupport<T> getWriteSupport(ParquetConfiguration unused) {
      return support;
    }
  }

  private static final class Support<T> extends WriteSupport<T> {
    private final MessageType schema;
    private final RowWriter<T> rows;
    private @Nullable RecordConsumer consumer;

    Support(MessageType schema, RowWriter<T> rows) {
      this.schema = schema;
      this.rows = rows;
    }

    @Override
    @Deprecated // asked for by the library's base class alone
    public WriteContext init(Configuration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer into) {
      consumer = into;
    }

    @Override
    public void write(T row) {
      RecordConsumer into = Objects.requireNonNull(consumer, "prepareForWrite comes first");
      into.startMessage();
      rows.write(row, into);
      into.endMessage();
    }
  }
}
