package org.beatlight.api.tile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a script beside the page's tests: readers of tiles by those who made the formats. */
public final class Node {
  private static final Path SCRIPTS = Path.of("src", "test", "web");

  private Node() {}

  /**
   * Returns the lines that a script prints.
   *
   * @param input what it reads, in a file
   * @throws IllegalStateException if it fails
   */
  public static List<String> run(String script, Path input, Stream<String> arguments)
      throws IOException {
    List<String> command =
        Stream.concat(Stream.of("node", SCRIPTS.resolve(script).toString()), arguments).toList();
    File said = File.createTempFile("node", "log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(input.toFile())
              .redirectOutput(said)
              .redirectErrorStream(true)
              .start();
      int status = process.waitFor();
      List<String> lines = Files.readAllLines(said.toPath());
      if (status != 0) {
        throw new IllegalStateException(String.join("\n", lines));
      }
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + script, e);
    } finally {
      Files.delete(said.toPath());
    }
  }
}
