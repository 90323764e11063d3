package org.beatlight.ingest.lake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file, which tells what it holds. The library lists the encodings of a column
 * in an order that is another in every process; here it becomes one order.
 */
final class ParquetFooter {
  private static final int MAGIC_BYTES = 4;

  private static final Comparator<PageEncodingStats> BY_PAGE =
      Comparator.comparing(PageEncodingStats::getPage_type)
          .thenComparing(PageEncodingStats::getEncoding);

  private ParquetFooter() {}

  /** Puts the lists of a whole file's end in order, in place. */
  static void settle(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long lengthAt = file.length() - MAGIC_BYTES - Integer.BYTES;
      file.seek(lengthAt);
      byte[] footer = new byte[Integer.reverseBytes(file.readInt())];
      long footerAt = lengthAt - footer.length;
      file.seek(footerAt);
      file.readFully(footer);

      byte[] settled = settled(footer);
      if (settled.length != footer.length) {
        throw new IOException(
            "%s: expected a footer of %d bytes to keep its length, got %d"
                .formatted(path, footer.length, settled.length));
      }
      file.seek(footerAt);
      file.write(settled);
    }
  }

  private static byte[] settled(byte[] footer) throws IOException {
    FileMetaData told = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : told.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        settle(column.getMeta_data());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(footer.length);
    Util.writeFileMetaData(told, bytes);
    return bytes.toByteArray();
  }

  private static void settle(ColumnMetaData column) {
    column.getEncodings().sort(Comparator.naturalOrder());
    if (column.isSetEncoding_stats()) {
      column.getEncoding_stats().sort(BY_PAGE);
    }
  }
}
