package org.beatlight.ingest.job;

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

  /** Returns a folder of the data; skips the test where there is none, fails where CI is true. */
  static Path require(String name) {
    Path root =
        Optional.ofNullable(System.getenv("BEATLIGHT_SHARED"))
            .map(Path::of)
            .orElse(Path.of("../../shared"));
    Path folder = root.resolve("data").resolve(name).toAbsolutePath().normalize();
    if (!Files.isDirectory(folder) && "true".equals(System.getenv("CI"))) {
      fail("expected real data in " + folder + ", there is none");
    }
    assumeTrue(Files.isDirectory(folder), "skipped: there is no real data in " + folder);
    return folder;
  }
}
