package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.RunFailedException;

/** The schema of publications in a PostgreSQL that has none yet. */
final class PostgisSchema {
  /** The role that may read publications and nothing else; the API's user is made a member. */
  static final String READER = "beatlight_reader";

  private static final String ME = "select 1 from pg_roles where rolname = current_user ";

  private final Connection connection;
  private final String store;

  /**
   * Names a database.
   *
   * @param store its address, for messages
   */
  PostgisSchema(Connection connection, String store) {
    this.connection = connection;
    this.store = store;
  }

  void create() throws SQLException {
    requirePostgis();
    new Ledger(connection).create();
    grantToReader();
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      execute(table.create() + " partition by list (publication_id)");
      addGeometry(table);
    }
  }

  private void requirePostgis() throws SQLException {
    if (!holds("select 1 from pg_available_extensions where name = 'postgis'")) {
      throw new RunFailedException(
          "expected PostGIS on the server of " + store + ", found PostgreSQL without it");
    }
    if (holds("select 1 from pg_extension where extname = 'postgis'")) {
      return;
    }

    if (!holds(ME + "and rolsuper")) {
      throw new RunFailedException(
          "expected the extension postgis in the database of "
              + store
              + ", found none: a superuser has to run \"create extension postgis\" there once");
    }
    execute("create extension postgis");
  }

  /** Lets the reader's role read what is there and what will be; makes the role where it may. */
  private void grantToReader() throws SQLException {
    boolean exists = holds("select 1 from pg_roles where rolname = '" + READER + "'");
    if (!exists && !holds(ME + "and (rolsuper or rolcreaterole)")) {
      return;
    }

    if (!exists) {
      execute("create role " + READER + " nologin");
    }
    execute("grant usage on schema published to " + READER);
    execute("grant select on all tables in schema published to " + READER);
    execute("alter default privileges in schema published grant select on tables to " + READER);
  }

  private void addGeometry(PublishedV1.Table table) throws SQLException {
    Optional<String> column = GeometryColumn.of(table);
    if (column.isPresent()) {
      String name = PublishedV1.SCHEMA + "." + table.name();
      execute("alter table %s add column %s".formatted(name, column.get()));
      execute("create index on %s using gist (%s)".formatted(name, GeometryColumn.NAME));
    }
  }

  private boolean holds(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
