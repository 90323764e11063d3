package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.core.contract.PublishedV1;

/**
 * One publication's part of a table in PostGIS: loaded alone, then attached. Its check constraint
 * and its indexes are those that the table asks of it, so that attaching reads no row.
 */
final class Partition {
  private final Connection connection;
  private final PublishedV1.Table table;
  private final long publicationId;

  Partition(Connection connection, PublishedV1.Table table, long publicationId) {
    this.connection = connection;
    this.table = table;
    this.publicationId = publicationId;
  }

  /** Returns the name of a partition, without its schema. */
  static String name(String table, long publicationId) {
    return table + "_p" + publicationId;
  }

  void load(Publication publication) throws SQLException {
    execute(
        """
        create table %1$s (like %2$s including generated,
          constraint %3$s_publication check (publication_id = %4$d))""");
    long loaded =
        new CopiedTable(connection, partition(), Columns.of(table))
            .load(publicationId, publication.results().rows(table.name()));
    LoadCheck.requireAll(publication, table, loaded);

    execute("alter table %1$s add primary key (" + table.key() + ")");
    if (GeometryColumn.of(table).isPresent()) {
      execute("create index on %1$s using gist (" + GeometryColumn.NAME + ")");
    }
    execute("analyze %1$s");
  }

  void attach() throws SQLException {
    execute("alter table %2$s attach partition %1$s for values in (%4$d)");
  }

  private String partition() {
    return PublishedV1.SCHEMA + "." + name(table.name(), publicationId);
  }

  private void execute(String sql) throws SQLException {
    String whole = PublishedV1.SCHEMA + "." + table.name();
    String local = name(table.name(), publicationId);
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.formatted(partition(), whole, local, publicationId));
    }
  }
}
