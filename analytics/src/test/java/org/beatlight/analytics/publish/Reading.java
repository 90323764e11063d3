package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.contract.PublishedV1;
import org.jspecify.annotations.Nullable;

/** What a reader of a store sees, in the contract's portable SQL. */
public final class Reading {
  private Reading() {}

  /** Returns every row of every table of results of the publication that is served. */
  public static Map<String, List<String>> served(Connection connection) throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      String sql =
          """
          select %s from published.%s where publication_id =
            (select publication_id from published.current_publication) order by %s"""
              .formatted(Columns.of(table), table.name(), table.key());
      tables.put(table.name(), rows(connection, sql));
    }
    return tables;
  }

  /** Returns the rows of a query, each as its values joined by bars. */
  public static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(text(result.getObject(i)));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }

  private static String text(@Nullable Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }
}
