package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that a store does wholly or not at all. */
@FunctionalInterface
interface Transaction<T> {
  T run() throws SQLException;

  /**
   * Does the work and commits; rolls back and throws on if anything goes wrong. The connection is
   * in autocommit mode before and after.
   */
  static <T> T in(Connection connection, Transaction<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try {
      T result = work.run();
      connection.commit();
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(connection, e);
      throw e;
    }
  }

  private static void rollBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) { // a lost connection: the server rolls back by itself
      cause.addSuppressed(e);
    }
  }
}
