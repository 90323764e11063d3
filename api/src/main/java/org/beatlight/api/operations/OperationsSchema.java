package org.beatlight.api.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;

/** The tables of the operations store, in both databases. */
final class OperationsSchema {
  private static final int VERSION = 1;

  private static final List<String> TABLES =
      List.of(
          "create schema if not exists operations",
          """
          create table if not exists operations.contract (
            slot integer primary key check (slot = 1),
            version integer not null)""",
          """
          create table if not exists operations.secret (
            name varchar(40) primary key,
            "value" varchar(200) not null)""",
          """
          create table if not exists operations.token (
            token_id varchar(20) primary key,
            name varchar(200) not null,
            role varchar(20) not null,
            beats varchar(10000) not null,
            digest char(64) not null unique,
            created_at timestamp(3) with time zone not null,
            expires_at timestamp(3) with time zone not null,
            revoked_at timestamp(3) with time zone)""",
          """
          create table if not exists operations.audit (
            entry bigint primary key,
            at timestamp(3) with time zone not null,
            subject varchar not null,
            role varchar(20) not null,
            method varchar not null,
            path varchar not null,
            status integer not null,
            publication_id bigint,
            hash char(64) not null)""",
          """
          create table if not exists operations.audit_head (
            slot integer primary key check (slot = 1),
            entries bigint not null,
            hash char(64) not null)""",
          """
          insert into operations.audit_head (slot, entries, hash)
          select 1, 0, '%s'
          where not exists (select 1 from operations.audit_head)"""
              .formatted("0".repeat(64)),
          """
          insert into operations.contract (slot, version)
          select 1, %d
          where not exists (select 1 from operations.contract)"""
              .formatted(VERSION));

  /** PostgreSQL alone; in a file whoever can write it can write anything. */
  private static final List<String> GUARDS =
      List.of(
          """
          create or replace function operations.refuse_change() returns trigger
          language plpgsql as $$
          begin
            raise exception 'the audit log is only ever appended to';
          end $$""",
          """
          create or replace trigger audit_is_append_only
          before update or delete or truncate on operations.audit
          for each statement execute function operations.refuse_change()""");

  /** Two servers may start at once on an empty database. */
  private static final String MAKE_ALONE = "select pg_advisory_xact_lock(7020451836)";

  private OperationsSchema() {}

  /** Makes what is missing. */
  static void make(Connection connection, StoreSettings store) throws SQLException {
    if (isThere(connection)) {
      requireVersion(connection);
      return;
    }

    try (Statement statement = connection.createStatement()) {
      if (store instanceof StoreSettings.Postgis) {
        statement.execute(MAKE_ALONE);
      }
      for (String sql : TABLES) {
        statement.execute(sql);
      }
      if (store instanceof StoreSettings.Postgis) {
        for (String sql : GUARDS) {
          statement.execute(sql);
        }
      }
    }
  }

  private static boolean isThere(Connection connection) throws SQLException {
    String query =
        """
        select count(*)
        from information_schema.tables
        where table_schema = 'operations' and table_name = 'audit_head'""";
    return number(connection, query) == 1;
  }

  /** Refuses tables that another version of this code made. */
  private static void requireVersion(Connection connection) throws SQLException {
    long version = number(connection, "select version from operations.contract where slot = 1");
    if (version != VERSION) {
      throw new RunFailedException(
          "the operations store has contract version %d, this service reads version %d: use"
                  .formatted(version, VERSION)
              + " matching ones");
    }
  }

  /** Lets one transaction write at a time. */
  static void lock(Connection connection) throws SQLException {
    number(connection, "select entries from operations.audit_head where slot = 1 for update");
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      if (!rows.next()) {
        throw new SQLException("expected a row of " + query);
      }
      return rows.getLong(1);
    }
  }
}
