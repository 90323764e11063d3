package org.beatlight.method.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.beatlight.settings.RunFailedException;

/** Writes beside the file that something is for, then puts it in its place at once. */
final class Replacement {
  /** Writes a file that is not there yet. */
  interface Content {
    void writeTo(Path part) throws IOException;
  }

  private Replacement() {}

  /**
   * Replaces a file.
   *
   * @throws RunFailedException if it cannot be written; what was there stays
   */
  static void write(Path file, Content content) {
    Path part =
        file.resolveSibling(
            ".%s.%d.part".formatted(file.getFileName(), ProcessHandle.current().pid()));
    try {
      content.writeTo(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new RunFailedException(
          "%s: expected to write it, got %s".formatted(file, e.getMessage()), e);
    } finally {
      discard(part);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new RunFailedException(
          "%s: expected to remove it, got %s".formatted(part, e.getMessage()), e);
    }
  }
}
