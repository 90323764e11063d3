package org.beatlight.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFileTest {
  private static final MessageType SCHEMA = new MessageType("row", LakeTypes.text(Events.ID));
  private static final String LONG_ID = "burglaries:".repeat(100);

  /** More than one row group, since the library makes new columns for each. */
  private static final int ROWS = 70_000;

  @Test
  void whatIsWrittenBesideAFileChangesNoByteOfIt(@TempDir Path folder) throws IOException {
    Path alone = folder.resolve("alone.parquet");
    try (ParquetFile<Integer> file = create(alone)) {
      write(file);
    }

    Path accompanied = folder.resolve("accompanied.parquet");
    try (ParquetFile<Integer> file = create(accompanied);
        FindingFile other = new FindingFile(folder.resolve("other.parquet"))) {
      other.write(List.of(new Finding(FindingCode.NO_TIME, "source", 1, "")));
      write(file);
    }

    assertThat(Files.mismatch(accompanied, alone)).isEqualTo(-1);
  }

  private static ParquetFile<Integer> create(Path path) throws IOException {
    return ParquetFile.create(path, SCHEMA, (row, into) -> into.put(LONG_ID + row % 100));
  }

  private static void write(ParquetFile<Integer> file) throws IOException {
    for (int row = 0; row < ROWS; row++) {
      file.write(row);
    }
  }
}
