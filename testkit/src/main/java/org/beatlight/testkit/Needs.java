package org.beatlight.testkit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.util.Optional;

/**
 * What a test cannot do without: where it is missing the test is skipped, or fails if CI is true.
 */
final class Needs {
  private Needs() {}

  static <T> T require(Optional<T> found, String missing) {
    if (found.isPresent()) {
      return found.get();
    }
    if ("true".equals(System.getenv("CI"))) {
      return fail(missing);
    }
    return abort("skipped: " + missing);
  }
}
