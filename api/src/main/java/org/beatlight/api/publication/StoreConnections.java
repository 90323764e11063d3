package org.beatlight.api.publication;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.beatlight.settings.StoreSettings;

/** Opens the store for reading only: nothing in this service can change a publication. */
public final class StoreConnections {
  /** H2: the file is in use by another process, such as a run that publishes. */
  private static final int ALREADY_OPEN = 90020;

  /** H2: there is no such file. */
  private static final int NO_FILE = 90146;

  private static final String READ_ONLY = ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";

  private StoreConnections() {}

  /**
   * Opens a connection on which everything read is of one moment.
   *
   * @throws SQLException if the store is down, busy or not there
   */
  public static Connection open(StoreSettings store) throws SQLException {
    Connection connection =
        store instanceof StoreSettings.Postgis postgis
            ? open(postgis)
            : open((StoreSettings.Embedded) store);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    return connection;
  }

  /** Returns the file of an embedded store. */
  static Path fileOf(StoreSettings.Embedded store) {
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

  private static Connection open(StoreSettings.Embedded store) throws SQLException {
    return DriverManager.getConnection(store.url() + READ_ONLY, StoreSettings.Embedded.USER, "");
  }

  private static Connection open(StoreSettings.Postgis store) throws SQLException {
    Properties options = new Properties();
    options.setProperty("user", store.user());
    options.setProperty("password", store.password());
    options.setProperty("ApplicationName", "beatlight-api");
    options.setProperty("connectTimeout", "5"); // seconds; a hanging server must not hang us
    options.setProperty("socketTimeout", "60");
    Connection connection = DriverManager.getConnection(store.url(), options);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }
}
