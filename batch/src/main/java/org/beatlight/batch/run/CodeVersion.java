package org.beatlight.batch.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the code, as it is recorded in manifests. */
public final class CodeVersion {
  private CodeVersion() {}

  /** Returns the version that the build wrote, such as {@code 0.1.0-SNAPSHOT}. */
  public static String current() {
    try (InputStream in = CodeVersion.class.getResourceAsStream("version.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "version.txt beside CodeVersion").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
