package org.beatlight.analytics.publish;

import java.sql.SQLException;
import java.util.Locale;
import org.beatlight.settings.RunFailedException;
import org.jspecify.annotations.Nullable;

/** What an operator reads when a store fails: one sentence with the store's address. */
final class StoreProblem {
  /** The state in which PostgreSQL gives up waiting for a lock. */
  static final String LOCK_NOT_AVAILABLE = "55P03";

  private StoreProblem() {}

  /**
   * Returns the failure of a store.
   *
   * @param doing what was being done, such as {@code publish into}
   * @param store the store's name and address, without a password
   */
  static RunFailedException of(String doing, String store, SQLException cause) {
    return new RunFailedException(
        "expected to %s %s, got: %s".formatted(doing, store, words(cause)), cause);
  }

  /** Returns the first line of a message, less the prefixes and codes that say nothing. */
  private static String words(SQLException cause) {
    if (LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
      return "another run or session holds its tables for longer than a run waits";
    }

    String words = firstLine(cause.getMessage());
    Throwable root = cause.getCause();
    if (words.startsWith("The connection attempt failed") && root != null) {
      String name = root.getClass().getSimpleName().replace("Exception", "");
      words = name.toLowerCase(Locale.ROOT) + " " + firstLine(root.getMessage());
    }
    return words.replaceFirst("^(FATAL|ERROR): ", "").replaceFirst("; SQL statement:.*$", "");
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "no message" : message.strip().split("\\R", 2)[0].strip();
  }
}
