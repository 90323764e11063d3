package org.beatlight.api.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The tables {@code audit} and {@code audit_head} of the operations store. */
final class AuditTable {
  private static final int ROWS_A_ROUND_TRIP = 1_000;

  private AuditTable() {}

  /** Takes the stored entries, one after the other. */
  interface Taker {
    /** Takes an entry with the number and the hash that stand beside it. */
    void take(long number, AuditEntry entry, String hash);
  }

  /** Appends entries; the caller's transaction keeps other writers out. */
  static void append(Connection connection, List<AuditEntry> entries) throws SQLException {
    AuditChain chain = head(connection);
    String insert =
        """
        insert into operations.audit
          (entry, at, subject, role, method, path, status, publication_id, hash)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (AuditEntry entry : entries) {
        chain = chain.with(entry);
        set(statement, entry, chain);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    setHead(connection, chain);
  }

  /** Returns the end of the chain as it stands beside the entries. */
  static AuditChain head(Connection connection) throws SQLException {
    String query =
        """
        select entries, hash
        from operations.audit_head
        where slot = 1""";
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? new AuditChain(rows.getLong(1), rows.getString(2)) : AuditChain.EMPTY;
    }
  }

  /** Hands on the entries from a number on, in order. */
  static void each(Connection connection, long from, Taker taker) throws SQLException {
    String query =
        """
        select entry, at, subject, role, method, path, status, publication_id, hash
        from operations.audit
        where entry >= ?
        order by entry""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_A_ROUND_TRIP);
      statement.setLong(1, from);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          taker.take(rows.getLong(1), entry(rows), rows.getString(9));
        }
      }
    }
  }

  private static void set(PreparedStatement statement, AuditEntry entry, AuditChain chain)
      throws SQLException {
    statement.setLong(1, chain.entries());
    statement.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
    statement.setString(3, entry.subject());
    statement.setString(4, entry.role());
    statement.setString(5, entry.method());
    statement.setString(6, entry.path());
    statement.setInt(7, entry.status());
    if (entry.publication().isPresent()) {
      statement.setLong(8, entry.publication().get());
    } else {
      statement.setNull(8, Types.BIGINT);
    }
    statement.setString(9, chain.hash());
  }

  private static void setHead(Connection connection, AuditChain chain) throws SQLException {
    String update =
        """
        update operations.audit_head
        set entries = ?, hash = ?
        where slot = 1""";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setLong(1, chain.entries());
      statement.setString(2, chain.hash());
      statement.executeUpdate();
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    long publication = row.getLong(8);
    Optional<Long> served = row.wasNull() ? Optional.empty() : Optional.of(publication);
    return new AuditEntry(
        row.getObject(2, OffsetDateTime.class).toInstant(),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        served);
  }
}
