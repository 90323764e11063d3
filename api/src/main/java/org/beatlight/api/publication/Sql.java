package org.beatlight.api.publication;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs queries whose parameters are numbers of publications. */
final class Sql {
  private static final int ROWS_A_ROUND_TRIP = 10_000;

  private Sql() {}

  /** Makes a value of the row under the cursor. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes the row under the cursor. */
  interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  static <T> List<T> list(Connection connection, String query, RowReader<T> reader, Long... ids)
      throws SQLException {
    List<T> values = new ArrayList<>();
    each(connection, query, row -> values.add(reader.read(row)), ids);
    return values;
  }

  static void each(Connection connection, String query, RowTaker taker, Long... ids)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_A_ROUND_TRIP);
      for (int i = 0; i < ids.length; i++) {
        statement.setLong(i + 1, ids[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    }
  }
}
