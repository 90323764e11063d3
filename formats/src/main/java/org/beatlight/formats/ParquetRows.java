package org.beatlight.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The rows of a Parquet file, whose shapes are those of its main GeoParquet column. */
final class ParquetRows implements Rows {
  private final FileInput input;
  private final ParquetReader<Group> reader;
  private final List<ParquetColumn> columns;
  private final Optional<GeoColumn> shape;
  private long number;

  private ParquetRows(
      FileInput input,
      ParquetReader<Group> reader,
      List<ParquetColumn> columns,
      Optional<GeoColumn> shape) {
    this.input = input;
    this.reader = reader;
    this.columns = columns;
    this.shape = shape;
  }

  static ParquetRows open(FileInput input) throws IOException {
    InputFile file = new LocalInputFile(input.file());
    FileMetaData about = about(file, input);
    Optional<GeoColumn> shape = GeoColumn.of(about, input.words());
    List<ParquetColumn> columns = ParquetColumn.of(about.getSchema(), shape.map(GeoColumn::index));
    return new ParquetRows(input, new Builder(file).build(), columns, shape);
  }

  @Override
  public List<String> columns() {
    return columns.stream().map(ParquetColumn::name).toList();
  }

  @Override
  public Optional<String> shapeName() {
    return shape.map(column -> "geometry");
  }

  @Override
  public Optional<String> crs() {
    return shape.flatMap(GeoColumn::crs);
  }

  @Override
  public @Nullable Row next() {
    Group group = nextGroup();
    if (group == null) {
      return null;
    }

    number++;
    List<String> values = new ArrayList<>(columns.size());
    columns.forEach(column -> values.add(column.text(group)));
    try {
      return Row.of(number, values, shapeOrNone(group));
    } catch (ParseException | RuntimeException e) { // the reader meets odd bytes in either way
      return Row.faulty(number, "expected a shape, got bytes that are none");
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static FileMetaData about(InputFile file, FileInput input) {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = ParquetFileReader.open(file, options)) {
      return reader.getFooter().getFileMetaData();
    } catch (IOException | RuntimeException e) { // which of them depends on what is damaged
      throw new RunFailedException(
          input.words() + ": expected a whole Parquet file, but its footer cannot be read", e);
    }
  }

  private @Nullable Group nextGroup() {
    try {
      return reader.read();
    } catch (IOException | RuntimeException e) { // which of them depends on what is damaged
      throw new RunFailedException(
          "%s: expected a whole Parquet file, but it is damaged after %d rows"
              .formatted(input.words(), number),
          e);
    }
  }

  private @Nullable Geometry shapeOrNone(Group group) throws ParseException {
    if (shape.isEmpty() || group.getFieldRepetitionCount(shape.get().index()) == 0) {
      return null;
    }
    return new WKBReader().read(group.getBinary(shape.get().index(), 0).getBytes());
  }

  /** Reads without Hadoop's configuration and file systems. */
  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file) {
      super(file, new PlainParquetConfiguration());
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
