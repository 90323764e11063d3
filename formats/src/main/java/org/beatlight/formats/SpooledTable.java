package org.beatlight.formats;

import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a query returned, as a file: a line of JSON that tells the columns, then one a record, which
 * is an array of its values or, where it could not be read, the reason.
 *
 * @param words what messages call the query
 */
public record SpooledTable(String words, Path file) implements Input {
  static final String COLUMNS = "columns";
  static final String SHAPE = "shape";
  static final String CRS = "crs";

  /**
   * Runs a query, once, and writes what it returns.
   *
   * @throws org.beatlight.settings.RunFailedException if it does not run to its end
   * @throws IOException if the file cannot be written
   */
  public static SpooledTable write(TableInput query, Path file) throws IOException {
    try (Records records = RecordFormats.open(query);
        SequenceWriter lines =
            SpooledRecords.MAPPER
                .writer()
                .withRootValueSeparator("\n")
                .writeValues(Files.newBufferedWriter(file))) {
      lines.write(head(records));
      TextRecord record = records.next();
      while (record != null) {
        lines.write(record.fault().isEmpty() ? record.values() : record.fault());
        record = records.next();
      }
    }
    return new SpooledTable(query.words(), file);
  }

  /** Its members are sorted, so that equal answers are equal bytes. */
  private static Map<String, List<String>> head(Records records) {
    return new TreeMap<>(
        Map.of(
            COLUMNS,
            records.columns(),
            SHAPE,
            records.shapeName().stream().toList(),
            CRS,
            records.crs().stream().toList()));
  }
}
