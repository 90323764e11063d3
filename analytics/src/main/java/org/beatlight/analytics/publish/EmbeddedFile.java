package org.beatlight.analytics.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.beatlight.settings.RunFailedException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** The file of the embedded database, which one process at a time can write. */
final class EmbeddedFile {
  static final String ENDING = ".mv.db";

  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Path file;
  private final Duration patience;

  EmbeddedFile(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /**
   * Opens the file, making it where there is none, and waits while another process holds it.
   *
   * @throws RunFailedException if it is still held when patience ends
   */
  Connection open() throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + file + SETTINGS);
    source.setUser("sa");
    source.setPassword("");
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return source.getConnection();
      } catch (SQLException e) {
        if (e.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
          throw e;
        }
        pauseUnlessLate(deadline, e);
      }
    }
  }

  private void pauseUnlessLate(long deadline, SQLException cause) {
    if (System.nanoTime() >= deadline) {
      throw inUse(cause);
    }
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw inUse(cause);
    }
  }

  private RunFailedException inUse(SQLException cause) {
    return new RunFailedException(
        "expected the embedded store %s%s to be free within %d s, but another process holds it"
            .formatted(file, ENDING, patience.toSeconds()),
        cause);
  }
}
