package org.beatlight.ingest.source;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.beatlight.settings.RunFailedException;

/**
 * Opens input files: plain or gzip by their first bytes, UTF-8 with or without a byte order mark.
 * Bytes that are no UTF-8 become the replacement character.
 */
public final class InputText {
  private static final int BUFFER = 1 << 16;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int GZIP = 0x1F8B;
  private static final int UTF_16_BIG = 0xFEFF;
  private static final int UTF_16_LITTLE = 0xFFFE;

  private InputText() {}

  /**
   * Opens a file as text.
   *
   * @throws RunFailedException if its name ends in .gz and it is no gzip, or it is UTF-16
   */
  public static BufferedReader open(Path file) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(openBytes(file), StandardCharsets.UTF_8), BUFFER);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static InputStream openBytes(Path file) throws IOException {
    return unpack(file, Files.newInputStream(file));
  }

  /** Returns the bytes as they were before packing; {@code file} is for messages and its name. */
  static InputStream unpack(Path file, InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
    buffered.mark(2);
    int start = buffered.read() << 8 | buffered.read();
    buffered.reset();
    if (start == GZIP) {
      return new GZIPInputStream(buffered, BUFFER);
    }
    if (file.toString().endsWith(".gz")) {
      throw new RunFailedException(file + ": expected gzip, as its name says, and it is none");
    }
    if (start == UTF_16_BIG || start == UTF_16_LITTLE) {
      throw new RunFailedException(file + ": expected text in UTF-8, got UTF-16");
    }
    return buffered;
  }
}
