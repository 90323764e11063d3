package org.beatlight.ingest.lake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.beatlight.core.contract.LakeV1.Events;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file of the lake in the making. Rows go from bytes to columns without a DataFrame in
 * between, which would cost more than all the rest of a load.
 *
 * @param <T> what a row is written of
 */
final class ParquetFile<T> implements Closeable {
  /** The name of a table's file where it is alone in its folder. */
  static final String NAME = "part.parquet";

  /** Small, so that a file in the making takes little memory. */
  private static final long ROW_GROUP_BYTES = 32L << 20;

  /**
   * Columns of which hardly two values are equal: to look for equal ones takes time. All files have
   * the same, since in one process the library takes one writer's word for another's (its issue
   * 3497): with other columns each, which file had its own way would be chance.
   */
  private static final List<String> UNLIKE =
      List.of(Events.ID, Events.SOURCE_ID, Events.LON, Events.LAT, Events.EAST_M, Events.NORTH_M);

  private final Path path;
  private final ParquetWriter<T> writer;

  private ParquetFile(Path path, ParquetWriter<T> writer) {
    this.path = path;
    this.writer = writer;
  }

  /** How a row is written. */
  interface RowWriter<T> {
    void write(T row, FieldWriter into);
  }

  /** Begins a file; one that a task which failed has left is replaced. */
  static <T> ParquetFile<T> create(Path file, MessageType schema, RowWriter<T> rows)
      throws IOException {
    Files.createDirectories(file.getParent());
    Builder<T> builder =
        new Builder<T>(file, new Support<>(schema, rows))
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withSizeStatisticsEnabled(false);
    for (Type column : schema.getFields()) {
      boolean text = column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
      builder.withStatisticsEnabled(column.getName(), !text); // which nobody looks for
    }
    for (String column : UNLIKE) {
      builder.withDictionaryEncoding(column, false);
    }
    return new ParquetFile<>(file, builder.build());
  }

  void write(T row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    ParquetFooter.settle(path);
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
    private @Nullable FieldWriter fields;

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
      fields = new FieldWriter(schema, into);
    }

    @Override
    public void write(T row) {
      FieldWriter into = Objects.requireNonNull(fields, "prepareForWrite comes first");
      into.beginRow();
      rows.write(row, into);
      into.endRow();
    }
  }
}
