package org.beatlight.formats;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.beatlight.settings.RunFailedException;

/** Opens files: plain or gzip, by their first bytes. */
final class InputBytes {
  private static final int BUFFER = 1 << 16;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int GZIP = 0x1F8B;

  private InputBytes() {}

  /**
   * Opens a file as the bytes that it was before packing.
   *
   * @throws RunFailedException if its name ends in .gz and it is no gzip
   */
  static InputStream open(Path file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    bytes.mark(2);
    int start = bytes.read() << 8 | bytes.read();
    bytes.reset();
    if (start == GZIP) {
      return new GZIPInputStream(bytes, BUFFER);
    }
    if (file.toString().endsWith(".gz")) {
      bytes.close();
      throw new RunFailedException(file + ": expected gzip, as its name says, and it is none");
    }
    return bytes;
  }

  /** Opens a file as UTF-8, with or without a byte order mark. */
  static BufferedReader text(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), BUFFER);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** Returns what to say of a file that could not be read. */
  static RunFailedException unreadable(Path file, IOException cause) {
    return new RunFailedException(file + ": expected " + expected(file, cause), cause);
  }

  private static String expected(Path file, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "a file, there is none";
    }
    if (cause instanceof AccessDeniedException) {
      return "a file that may be read";
    }
    if (cause instanceof EOFException || cause instanceof ZipException) {
      boolean isZip = file.toString().matches("(?i).*\\.(zip|kmz)");
      return "a whole %s file, but it is cut short or damaged".formatted(isZip ? "zip" : "gzip");
    }
    return "a file that can be read: " + cause.getMessage();
  }
}
