package org.beatlight.analytics.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** The file of the embedded database, which one process at a time can write. */
final class EmbeddedFile {
  private static final String ENDING = ".mv.db";

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final StoreSettings.Embedded settings;
  private final Duration patience;

  EmbeddedFile(StoreSettings.Embedded settings, Duration patience) {
    this.settings = settings;
    this.patience = patience;
  }

  /** Returns the file itself. */
  Path path() {
    return Path.of(settings.file().toAbsolutePath() + ENDING);
  }

  /**
   * Opens the file, making it where there is none, and waits while another process holds it.
   *
   * @throws RunFailedException if it is still held when patience ends
   */
  Connection open() throws SQLException {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(settings.url() + ";TRACE_LEVEL_FILE=0"); // this class tells what went wrong
    source.setUser(StoreSettings.Embedded.USER);
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
        "expected the embedded store %s to be free within %d s, but another process holds it"
            .formatted(path(), patience.toSeconds()),
        cause);
  }
}
