package org.beatlight.ingest.lake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.quality.Finding;
import org.beatlight.ingest.source.RepairColumns;
import org.beatlight.ingest.source.SourceFile;

/** A CSV of rows to be repaired and read as one more file of their feed, in the making. */
final class RejectedFile implements Closeable {
  private final SourceFile input;
  private final CsvWriter csv;

  RejectedFile(Path path, SourceFile input) throws IOException {
    this.input = input;
    Files.createDirectories(path.getParent());
    csv = CsvWriter.builder().build(path, StandardCharsets.UTF_8);
    csv.writeRecord(RepairColumns.header(input));
  }

  /**
   * Adds a row.
   *
   * @param values of {@link RepairColumns}
   */
  void write(Finding reason, List<String> values) {
    List<String> record = new ArrayList<>(values);
    record.add("");
    record.add(reason.code().code());
    record.add(reason.detail());
    record.add(input.name());
    record.add(Long.toString(reason.row()));
    csv.writeRecord(record);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
