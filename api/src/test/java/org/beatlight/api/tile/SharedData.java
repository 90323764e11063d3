package org.beatlight.api.tile;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Real data for tests, kept outside the repository: the folder named by {@code BEATLIGHT_SHARED},
 * or {@code ../shared} beside the checkout.
 */
final class SharedData {
  private SharedData() {}

  /** Returns a file of the data; skips the test where there is none, fails where CI is true. */
  static Path require(String name) {
    Path root =
        Optional.ofNullable(System.getenv("BEATLIGHT_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared"));
    Path file = root.resolve("data").resolve(name);
    if (!Files.exists(file) && "true".equals(System.getenv("CI"))) {
      fail("expected real data in " + file + ", there is none");
    }
    assumeTrue(Files.exists(file), "skipped: there is no real data in " + file);
    return file;
  }
}
