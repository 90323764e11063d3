package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.core.contract.PublishedV1;

/** The tables of publications and of the pointer, in SQL that every store understands. */
final class Ledger {
  private final Connection connection;

  Ledger(Connection connection) {
    this.connection = connection;
  }

  boolean exists() throws SQLException {
    String sql =
        """
        select count(*) from information_schema.tables
        where table_schema = 'published' and table_name = 'current_publication'""";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() && rows.getLong(1) == 1;
    }
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + PublishedV1.SCHEMA);
      statement.execute(PublishedV1.PUBLICATION);
      statement.execute(PublishedV1.CURRENT_PUBLICATION);
    }
  }

  Optional<Served> findServed() throws SQLException {
    if (!exists()) {
      return Optional.empty();
    }

    String sql =
        """
        select p.publication_id, p.fingerprint, p.manifest,
          (select sum(c.events) from published.category c
           where c.publication_id = p.publication_id) as events
        from published.publication p
        join published.current_publication s on s.publication_id = p.publication_id
        where s.slot = 1""";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.of(served(rows)) : Optional.empty();
    }
  }

  long nextId() throws SQLException {
    String sql = "select coalesce(max(publication_id), 0) + 1 from published.publication";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  void add(long id, Publication publication, Instant at) throws SQLException {
    String sql =
        """
        insert into published.publication
          (publication_id, contract_version, city, published_at, fingerprint, manifest)
        values (?, ?, ?, ?, ?, ?)""";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, id);
      insert.setInt(2, PublishedV1.VERSION);
      insert.setString(3, publication.manifest().city().name());
      insert.setObject(4, at.atOffset(ZoneOffset.UTC));
      insert.setString(5, publication.inventory().fingerprint());
      insert.setString(6, publication.manifestText());
      insert.executeUpdate();
    }
  }

  /** Moves the pointer. */
  void serve(long id) throws SQLException {
    int moved =
        update("update published.current_publication set publication_id = ? where slot = 1", id);
    if (moved == 0) {
      update("insert into published.current_publication (slot, publication_id) values (1, ?)", id);
    }
  }

  /** Returns all publications but the newest, the oldest last. */
  List<Long> beyond(int newest) throws SQLException {
    String sql =
        "select publication_id from published.publication order by publication_id desc offset "
            + newest
            + " rows";
    List<Long> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  void forget(long id) throws SQLException {
    update("delete from published.publication where publication_id = ?", id);
  }

  private int update(String sql, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      return statement.executeUpdate();
    }
  }

  private static Served served(ResultSet row) throws SQLException {
    return new Served(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
  }
}
