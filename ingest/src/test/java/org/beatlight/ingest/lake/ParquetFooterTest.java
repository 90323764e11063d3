package org.beatlight.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFooterTest {
  private static final MessageType SCHEMA = new MessageType("row", LakeTypes.text("word"));

  /** The library alone would list them in the order of hashes that are other ones in each run. */
  @Test
  void theEncodingsOfAColumnAreListedInTheirOrder(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("words.parquet");
    try (ParquetFile<String> file =
        ParquetFile.create(path, SCHEMA, (word, into) -> into.put(word))) {
      for (int i = 0; i < 1000; i++) {
        file.write("word " + i % 7);
      }
    }

    List<Encoding> encodings =
        footer(Files.readAllBytes(path))
            .getRow_groups()
            .get(0)
            .getColumns()
            .get(0)
            .getMeta_data()
            .getEncodings();
    assertThat(encodings).hasSizeGreaterThan(1).isSorted();
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    int lengthAt = file.length - 8;
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(lengthAt);
    return Util.readFileMetaData(
        new ByteArrayInputStream(Arrays.copyOfRange(file, lengthAt - length, lengthAt)));
  }
}
