package org.beatlight.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./beatlight} as a user would, on what the build has just made. */
final class Launcher {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private Launcher() {}

  /** What a command printed and how it ended. */
  record Result(int exit, String out, String err) {}

  /** Runs a command to its end, at most five minutes. */
  static Result run(String... arguments) {
    return run(Map.of(), arguments);
  }

  static Result run(Map<String, String> environment, String... arguments) {
    try {
      Path out = Files.createTempFile("beatlight", ".out");
      Path err = Files.createTempFile("beatlight", ".err");
      Process process =
          command(environment, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      return new Result(process.waitFor(), Files.readString(out), Files.readString(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while a command ran", e);
    }
  }

  /** Returns a process that is ready to start; it never rebuilds anything. */
  static ProcessBuilder command(Map<String, String> environment, String... arguments) {
    List<String> words = new ArrayList<>(List.of(HOME.resolve("beatlight").toString()));
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("BEATLIGHT_BUILD", "skip");
    builder.environment().put("BEATLIGHT_JVM", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    builder.environment().putAll(environment);
    return builder;
  }
}
