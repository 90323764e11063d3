package org.beatlight.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database of a {@link LocalPostgis}. */
public record Database(String url, String user, String password) {
  /** Returns a new connection; the caller closes it. */
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Runs statements, each committed. */
  public void run(String... statements) throws SQLException {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
