package org.beatlight.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs the server: the user of the tests, or {@code postgres} where that is root, whom it
 * refuses.
 */
final class PostgresUser {
  private PostgresUser() {}

  /** Gives a file or folder to the server's user. */
  static void own(Path path) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          path,
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
  }

  /** Starts a program as the server's user; it ends when this JVM does, however it does. */
  static Process start(Path folder, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    if (isRoot()) {
      words.addAll(List.of("--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    words.addAll(command);
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
