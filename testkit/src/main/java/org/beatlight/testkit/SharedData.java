package org.beatlight.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Real data and reference values that are other people's and so not in the repository: the folder
 * that the environment variable {@code BEATLIGHT_SHARED} names, else {@code ../shared} beside the
 * checkout.
 */
public final class SharedData {
  private SharedData() {}

  /**
   * Returns a file or folder, such as {@code data/chicago}; skips the test where it is missing, or
   * fails if {@code CI=true}.
   */
  public static Path require(String name) {
    Path path =
        Optional.ofNullable(System.getenv("BEATLIGHT_SHARED"))
            .map(Path::of)
            .orElse(Path.of("..", "..", "shared")) // tests run in their module's folder
            .resolve(name)
            .toAbsolutePath()
            .normalize();
    return Needs.require(
        Optional.of(path).filter(Files::exists), "expected real data in " + path + ", found none");
  }
}
