package org.beatlight.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** A short name for the code that runs, which changes whenever the code does. */
final class CodeChecksum {
  private CodeChecksum() {}

  /** Returns a checksum over the jars or folders that the classes came from, 8 hex digits. */
  static String of(Class<?>... classes) {
    CRC32C checksum = new CRC32C();
    try {
      for (Class<?> each : classes) {
        Path code = Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (Path file : files(code)) {
          checksum.update(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return "%08x".formatted(checksum.getValue());
  }

  private static List<Path> files(Path code) throws IOException {
    try (Stream<Path> all = Files.walk(code)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
