package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.contract.PublishedV1;

/**
 * Removes old publications from PostGIS. A partition goes alone, so that no more than one table is
 * ever locked, and only if no reader holds it for long: what is left is swept after the next run.
 */
final class PartitionSweep {
  /** Readers wait no longer than this for a partition to go. */
  private static final String LOCK_TIMEOUT = "2s";

  private final Connection connection;

  PartitionSweep(Connection connection) {
    this.connection = connection;
  }

  /** Forgets all but the newest publications and returns those that are gone. */
  List<Long> sweep() throws SQLException {
    Ledger ledger = new Ledger(connection);
    List<Long> old = ledger.beyond(Store.KEPT);
    for (long id : old) {
      ledger.forget(id);
    }
    execute("set lock_timeout = '" + LOCK_TIMEOUT + "'");
    for (String partition : orphans()) {
      dropUnlessHeld(partition);
    }
    return old;
  }

  /** Returns the partitions whose publication is forgotten, from this sweep or an earlier one. */
  private List<String> orphans() throws SQLException {
    String sql =
        """
        select child.relname from pg_inherits
        join pg_class child on child.oid = inhrelid
        join pg_class parent on parent.oid = inhparent
        where parent.relkind = 'p' and parent.relnamespace = 'published'::regnamespace
        and substring(child.relname from '_p([0-9]+)$')::bigint
          not in (select publication_id from published.publication)
        order by child.relname""";
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void dropUnlessHeld(String partition) throws SQLException {
    try {
      execute("drop table " + PublishedV1.SCHEMA + "." + partition);
    } catch (SQLException e) {
      if (!StoreProblem.LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
