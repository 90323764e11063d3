package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.analytics.publication.ResultRow;
import org.beatlight.core.contract.PublishedV1;
import org.jspecify.annotations.Nullable;

/** One table of results, loaded by batches of inserts. */
final class InsertedTable {
  private static final int BATCH = 1_000;

  private final Connection connection;
  private final PublishedV1.Table table;

  InsertedTable(Connection connection, PublishedV1.Table table) {
    this.connection = connection;
    this.table = table;
  }

  void load(long id, Publication publication) throws SQLException {
    long loaded = 0;
    try (PreparedStatement insert = connection.prepareStatement(insertSql())) {
      for (ResultRow row : publication.results().rows(table.name())) {
        add(insert, id, row.values());
        loaded++;
        if (loaded % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    LoadCheck.requireAll(publication, table, loaded);
  }

  private String insertSql() {
    String columns = Columns.of(table);
    return "insert into %s.%s (%s) values (%s)"
        .formatted(PublishedV1.SCHEMA, table.name(), columns, columns.replaceAll("[^, ]+", "?"));
  }

  private static void add(PreparedStatement insert, long id, @Nullable Object[] values)
      throws SQLException {
    insert.setLong(1, id);
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 2, values[i]);
    }
    insert.addBatch();
  }
}
