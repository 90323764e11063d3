package org.beatlight.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.ZipException;
import org.beatlight.core.contract.InputFile;
import org.beatlight.settings.RunFailedException;

/** What a load says of the files that it read. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * Returns a file's size and checksum, and makes sure that it can be read to its end: what a
   * broken download cut short is found here, before any work.
   *
   * @throws RunFailedException if the file cannot be read, or is no whole gzip or zip
   */
  public static InputFile check(Path file) {
    return check(file, bytes -> InputBytes.unpack(file, bytes));
  }

  /** As {@link #check}, of a file that is no text: only what is named .gz was packed. */
  public static InputFile checkBinary(Path file) {
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return packed ? check(file) : check(file, bytes -> bytes);
  }

  private static InputFile check(Path file, Unpacking unpacking) {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest);
        InputStream unpacked = unpacking.unpack(bytes)) {
      unpacked.transferTo(OutputStream.nullOutputStream());
      bytes.transferTo(OutputStream.nullOutputStream()); // what follows the last gzip member
      return new InputFile(
          file.toString(), Files.size(file), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** Returns what to say of a file that could not be read. */
  public static RunFailedException unreadable(Path file, IOException cause) {
    if (cause instanceof EOFException || cause instanceof ZipException) {
      String packing = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? "zip" : "gzip";
      return new RunFailedException(
          "%s: expected a whole %s file, but it is cut short or damaged".formatted(file, packing),
          cause);
    }
    if (cause instanceof AccessDeniedException) {
      return new RunFailedException(file + ": expected a file that may be read", cause);
    }

    return new RunFailedException(
        file + ": expected a file that can be read: " + cause.getMessage(), cause);
  }

  /** Makes of a file's bytes what they were before packing. */
  @FunctionalInterface
  private interface Unpacking {
    InputStream unpack(InputStream bytes) throws IOException;
  }
}
