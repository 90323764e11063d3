package org.beatlight.core;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reference data that is other people's and so not in this repository: the folder that the
 * environment variable BEATLIGHT_SHARED names, else {@code ../shared} next to the repository.
 */
public final class SharedData {
  private SharedData() {}

  /**
   * Returns the lines of a file. Where it is missing the test is skipped, or fails if CI is true.
   */
  public static List<String> lines(String file) {
    Path path = folder().resolve(file);
    if (!Files.exists(path)) {
      String missing = "reference data not found: " + path.toAbsolutePath().normalize();
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      assumeTrue(false, missing);
    }
    try {
      return Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    return Optional.ofNullable(System.getenv("BEATLIGHT_SHARED"))
        .map(Path::of)
        .orElse(Path.of("../../shared"));
  }
}
