package org.beatlight.api.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.beatlight.settings.StoreSettings;

/**
 * Opens stores: that of the publications for reading alone, since nothing in this service can
 * change one, and that of the service's own operations also for writing.
 */
public final class StoreConnections {
  /** H2: the file is in use by another process, such as a run that publishes. */
  private static final int ALREADY_OPEN = 90020;

  /** H2: there is no such file. */
  private static final int NO_FILE = 90146;

  /** Whoever asks tells what went wrong, and no file is made. */
  private static final String WRITE = ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

  private static final String READ_ONLY = WRITE + ";ACCESS_MODE_DATA=r";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private StoreConnections() {}

  /**
   * Opens a connection on which everything read is of one moment.
   *
   * @throws SQLException if the store is down, busy or not there
   */
  public static Connection open(StoreSettings store) throws SQLException {
    Connection connection = open(store, READ_ONLY);
    if (store instanceof StoreSettings.Postgis) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }

  /**
   * Opens a connection for one transaction that writes.
   *
   * @throws SQLException if the store is down, busy or not there
   */
  public static Connection openForWriting(StoreSettings store) throws SQLException {
    Connection connection = open(store, WRITE);
    connection.setAutoCommit(false);
    return connection;
  }

  /** Opens a store in some way. */
  public interface Opening {
    /** Opens it once. */
    Connection open() throws SQLException;
  }

  /**
   * Opens a store, and again while another process holds it: whoever writes is soon done.
   *
   * @throws SQLException if the store is down, not there, or held for longer than ten seconds
   */
  public static Connection awaitOpen(Opening opening) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return opening.open();
      } catch (SQLException e) {
        if (!isBusy(e) || System.nanoTime() > deadline) {
          throw e;
        }
        pause(e);
      }
    }
  }

  /** Returns the file of an embedded store. */
  public static Path fileOf(StoreSettings.Embedded store) {
    return Path.of(store.file() + ".mv.db");
  }

  /** Returns whether another process holds the embedded store: asking again soon may succeed. */
  public static boolean isBusy(SQLException failure) {
    return failure.getErrorCode() == ALREADY_OPEN;
  }

  /** Returns whether there is no file of the embedded store yet: nothing was ever published. */
  public static boolean isMissing(SQLException failure) {
    return failure.getErrorCode() == NO_FILE;
  }

  private static void pause(SQLException busy) throws SQLException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy;
    }
  }

  private static Connection open(StoreSettings store, String embeddedOptions) throws SQLException {
    return store instanceof StoreSettings.Postgis postgis
        ? open(postgis)
        : DriverManager.getConnection(
            ((StoreSettings.Embedded) store).url() + embeddedOptions,
            StoreSettings.Embedded.USER,
            "");
  }

  private static Connection open(StoreSettings.Postgis store) throws SQLException {
    Properties options = new Properties();
    options.setProperty("user", store.user());
    options.setProperty("password", store.password());
    options.setProperty("ApplicationName", "beatlight-api");
    options.setProperty("connectTimeout", "5"); // seconds; a hanging server must not hang us
    options.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(store.url(), options);
  }
}
