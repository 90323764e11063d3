package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.formats.Input;
import org.beatlight.formats.RecordFormats;
import org.beatlight.formats.Records;
import org.beatlight.settings.ColumnValue;
import org.beatlight.settings.FeedSettings;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.jspecify.annotations.Nullable;

/**
 * The head of an input of any format.
 *
 * @param hasRows whether a record follows
 * @param delimiter of CSV
 * @param shapeX the column of the first coordinate of shapes; empty where there are none
 * @param crs of shapes, or of repaired rows, as declared; empty where it is not
 * @param encodings of CSV, as its own mark tells or as declared
 * @param input what is read; null for CSV
 */
record InputHead(
    List<String> columns,
    boolean hasRows,
    char delimiter,
    String shapeX,
    String crs,
    List<Charset> encodings,
    @Nullable SerialInput input) {
  InputHead {
    columns = List.copyOf(columns);
    encodings = List.copyOf(encodings);
  }

  private static final String DEGREES = "EPSG:4326";
  private static final char NO_DELIMITER = 0;

  /**
   * Returns the CRS of the coordinates that a layout reads, where it leaves that to the input.
   *
   * @return empty for degrees, or where the settings say it
   */
  String crs(LayoutSettings layout) {
    boolean ofShapes =
        Stream.ofNullable(layout.columns().get(Field.X))
            .flatMap(ColumnValue::columns)
            .anyMatch(shapeX::equals);
    boolean left = layout.crs().isEmpty() && (input == null || ofShapes);
    return left && !crs.equals(DEGREES) ? crs : "";
  }

  /**
   * Reads the head of a CSV file.
   *
   * @throws org.beatlight.settings.RunFailedException if it is none
   */
  static InputHead ofCsv(Path file, FeedSettings feed) {
    try {
      List<Charset> encodings = InputBytes.encodings(file, feed.encodings());
      CsvHead head = CsvHead.read(file, feed.delimiter(), encodings);
      return new InputHead(
          head.columns(),
          head.hasRows(),
          head.delimiter(),
          "",
          RepairColumns.crs(head.columns()),
          encodings,
          null);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  /**
   * Reads the head of an input of any other format.
   *
   * @throws org.beatlight.settings.RunFailedException if it is not what it should be
   */
  static InputHead of(Input input) {
    try (Records records = RecordFormats.open(input)) {
      return new InputHead(
          records.columns(),
          records.next() != null,
          NO_DELIMITER,
          records.shapeName().map(name -> name + ".x").orElse(""),
          records.crs().orElse(""),
          List.of(),
          SerialInput.of(input));
    } catch (IOException e) {
      throw new UncheckedIOException(input.words(), e);
    }
  }
}
