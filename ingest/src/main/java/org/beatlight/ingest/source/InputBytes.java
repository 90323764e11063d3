package org.beatlight.ingest.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ProxyInputStream;
import org.apache.commons.io.input.ReaderInputStream;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of text files as they were before packing, without a byte order mark; UTF-16 and UTF-32
 * become UTF-8 on the way, since their bytes hide where a record ends. Packing is told by the first
 * bytes.
 */
public final class InputBytes {
  private static final int BUFFER = 1 << 16;

  /** Of entries in zips that do not say that theirs is UTF-8; it takes any bytes. */
  private static final Charset NAMES = StandardCharsets.ISO_8859_1;

  private static final byte[] GZIP = {(byte) 0x1F, (byte) 0x8B};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private InputBytes() {}

  /** How a file's text is packed. */
  enum Packing {
    NONE,
    GZIP,
    ZIP
  }

  /**
   * Opens a file at its beginning.
   *
   * @param encodings as declared; of several, none is UTF-16 or UTF-32
   * @throws RunFailedException if its name ends in .gz or .zip and it is none, or it is a zip of
   *     several files
   */
  public static InputStream open(Path file, List<Charset> encodings) throws IOException {
    return text(file, Files.newInputStream(file), encodings);
  }

  /** As {@link #open}, from the file's bytes; {@code file} is for messages and its name. */
  static InputStream text(Path file, InputStream bytes, List<Charset> encodings)
      throws IOException {
    BOMInputStream unmarked = unmarked(unpack(file, bytes));
    Charset wide = wide(unmarked, encodings);
    return wide == null
        ? unmarked
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(unmarked, wide))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  /** Returns the bytes as they were before packing. */
  static InputStream unpack(Path file, InputStream bytes) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
    return switch (packing(file, buffered)) {
      case GZIP -> gunzip(buffered);
      case ZIP -> onlyEntry(file, new ZipInputStream(buffered, NAMES));
      case NONE -> buffered;
    };
  }

  /** Returns the encodings of a file's text: its byte order mark outdoes what is declared. */
  static List<Charset> encodings(Path file, List<Charset> declared) throws IOException {
    try (BOMInputStream bytes = unmarked(unpack(file, Files.newInputStream(file)))) {
      Stream<Charset> others = declared.stream().filter(charset -> !isWide(charset));
      return bytes.hasBOM()
          ? Stream.concat(Stream.of(StandardCharsets.UTF_8), others).distinct().toList()
          : declared;
    }
  }

  /** Returns whether a file's records may be read from any of them on: as they lie in it. */
  static boolean isPlain(Path file, List<Charset> encodings) throws IOException {
    try (BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      return packing(file, bytes) == Packing.NONE && wide(unmarked(bytes), encodings) == null;
    }
  }

  /** Returns how many bytes of a plain file come before its text. */
  static int markLength(Path file) throws IOException {
    try (BOMInputStream bytes = unmarked(Files.newInputStream(file))) {
      return bytes.hasBOM() ? bytes.getBOM().length() : 0;
    }
  }

  private static Packing packing(Path file, BufferedInputStream bytes) throws IOException {
    bytes.mark(ZIP.length);
    byte[] start = bytes.readNBytes(ZIP.length);
    bytes.reset();
    if (startsWith(start, GZIP)) {
      return Packing.GZIP;
    }
    if (startsWith(start, ZIP)) {
      return Packing.ZIP;
    }

    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz") || name.endsWith(".zip")) {
      String packing = name.endsWith(".gz") ? "gzip" : "zip";
      throw new RunFailedException(
          "%s: expected %s, as its name says, and it is none".formatted(file, packing));
    }
    return Packing.NONE;
  }

  /** Unlike the JDK's reader, this one does not end where a later member is damaged. */
  private static InputStream gunzip(InputStream packed) throws IOException {
    try {
      return new Gunzipped(
          GzipCompressorInputStream.builder()
              .setInputStream(packed)
              .setBufferSize(BUFFER)
              .setDecompressConcatenated(true)
              .get());
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(Exception cause) {
    ZipException damaged = new ZipException(cause.getMessage());
    damaged.initCause(cause);
    return damaged;
  }

  private static InputStream onlyEntry(Path file, ZipInputStream zip) throws IOException {
    ZipEntry entry = nextFile(zip);
    if (entry == null) {
      throw new RunFailedException(file + ": expected a zip with one file, got an empty one");
    }

    return new OneEntry(file, entry.getName(), zip);
  }

  private static @Nullable ZipEntry nextFile(ZipInputStream zip) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && (entry.isDirectory() || entry.getName().startsWith("__MACOSX/"))) {
        entry = zip.getNextEntry();
      }
      return entry;
    } catch (IllegalArgumentException nameIsNoText) {
      throw damaged(nameIsNoText);
    }
  }

  private static BOMInputStream unmarked(InputStream bytes) throws IOException {
    return BOMInputStream.builder()
        .setInputStream(bytes)
        .setByteOrderMarks(
            ByteOrderMark.UTF_8,
            ByteOrderMark.UTF_16LE,
            ByteOrderMark.UTF_16BE,
            ByteOrderMark.UTF_32LE,
            ByteOrderMark.UTF_32BE)
        .get();
  }

  private static @Nullable Charset wide(BOMInputStream bytes, List<Charset> encodings)
      throws IOException {
    if (bytes.hasBOM()) {
      Charset marked = Charset.forName(bytes.getBOMCharsetName());
      return isWide(marked) ? marked : null;
    }
    return encodings.stream().filter(InputBytes::isWide).findFirst().orElse(null);
  }

  static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  /** What a gzip holds; whatever is wrong with it is damage. */
  private static final class Gunzipped extends ProxyInputStream {
    Gunzipped(InputStream bytes) {
      super(bytes);
    }

    @Override
    protected void handleIOException(IOException e) throws IOException {
      throw damaged(e);
    }
  }

  /** The bytes of a zip's only file; a second one is told when the first has been read. */
  private static final class OneEntry extends InputStream {
    private final Path file;
    private final String name;
    private final ZipInputStream zip;

    OneEntry(Path file, String name, ZipInputStream zip) {
      this.file = file;
      this.name = name;
      this.zip = zip;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = zip.read(into, from, length);
      if (read < 0) {
        requireEnd();
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }

    private void requireEnd() throws IOException {
      ZipEntry second = nextFile(zip);
      if (second != null) {
        throw new RunFailedException(
            "%s: expected a zip with one file, got %s and %s"
                .formatted(file, name, second.getName()));
      }
    }
  }
}
