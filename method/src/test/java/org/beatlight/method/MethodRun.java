package org.beatlight.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.settings.Commands;
import picocli.CommandLine;

/** What a command printed and how it ended. */
record MethodRun(int exit, String out, String err) {
  /** Runs {@code method} as its main does; words are parted by blanks, {@code DIR} is a folder. */
  static MethodRun of(Path folder, String words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        MethodMain.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    String[] args =
        Stream.of(words.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("DIR", folder.toString()))
            .toArray(String[]::new);
    int exit = Commands.run(line, Map.of(), args);
    String dir = folder.toString();
    return new MethodRun(
        exit, out.toString().replace(dir, "DIR"), err.toString().replace(dir, "DIR"));
  }

  /** Writes lines into a file of a folder. */
  static Path write(Path folder, String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  /** Asserts that it ended well and returns what it printed. */
  String summary() {
    assertThat(err).isEmpty();
    assertThat(exit).isZero();
    return out;
  }

  /** Asserts that it failed so, with one sentence. */
  void failed(int status, String sentence) {
    assertThat(err).isEqualToIgnoringNewLines("beatlight: " + sentence);
    assertThat(exit).isEqualTo(status);
    assertThat(out).isEmpty();
  }
}
