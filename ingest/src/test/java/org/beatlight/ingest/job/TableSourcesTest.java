package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.beatlight.settings.RunFailedException;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that a query returns. */
class TableSourcesTest {
  @RegisterExtension final PasswordFile passwords = new PasswordFile();
  @TempDir Path folder;
  private Hamlet hamlet;
  private TwoEvents feed;

  @BeforeEach
  void makeCity() throws IOException {
    hamlet = new Hamlet(folder);
    feed = new TwoEvents(hamlet);
  }

  @Test
  void rowsOfAQuery() throws Exception {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        "create table event (id int, at timestamp, kind text, place geometry)",
        """
        insert into event values
          (1, '2014-06-02 10:00', 'B', st_transform('SRID=4326;POINT(-87.66 41.85)', 26916)),
          (2, '2014-06-03 11:30', 'x', st_transform('SRID=4326;POINT(-87.61 41.82)', 26916)),
          (3, '2014-06-03 11:30', 'x', null)
        """);

    hamlet.describe(table(database, "select id, at as when, kind as what, place as geometry"));
    hamlet.load();

    assertThat(feed.events()).isEqualTo(TwoEvents.STANDING);
    assertThat(feed.findings())
        .contains("no-coordinates | table | 3 | the first coordinate is missing");
    JsonNode input = hamlet.lake().manifest().get("inputs").get(0);
    assertThat(input.get("name").asText()).isEqualTo("table: feed");
    assertThat(input.get("bytes").asLong()).isPositive();
    assertThat(hamlet.lake().manifest().toString()).doesNotContain("jdbc:", "select");

    hamlet.load();

    assertThat(hamlet.lake().load()).endsWith(Path.of("load-000001")); // the answer is the same

    database.run("update event set kind = 'x' where id = 1");
    hamlet.load();

    assertThat(hamlet.lake().load()).endsWith(Path.of("load-000002"));
  }

  @Test
  void aQueryRunsOnceALoad() throws Exception {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        "create table event (id int, at timestamp, kind text, place geometry)",
        "insert into event values (1, '2014-06-02 10:00', 'B', 'SRID=4326;POINT(-87.66 41.85)')");
    hamlet.describe(table(database, "select id, at as when, kind as what, place as geometry"));

    hamlet.load();

    assertThat(scans(database)).isEqualTo(1);
  }

  @Test
  void aQueryThatBreaksOffStopsTheRunInOneSentence() throws Exception {
    Database database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create table event (id int, at timestamp, kind text)",
        """
        insert into event
        select i, '2014-06-02 10:00', 'B' from generate_series(1, 20000) as i
        """);

    hamlet.describe(
        table(
                database,
                "select id, at as when, kind as what, -87.66 as \\\"geometry.x\\\","
                    + " 41.85 + 0 / (15000 - id) as \\\"geometry.y\\\"")
            .replace("columns:", "crs: EPSG:4326\n  columns:"));

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(RunFailedException.class)
        .hasMessageMatching(
            "the query on jdbc:postgresql://\\S+: expected a query that runs, got: ERROR: division"
                + " by zero");
  }

  /** Returns how often the table was read through, once whoever read it has told the statistics. */
  private static long scans(Database database) throws SQLException, InterruptedException {
    while (number(database, "select count(*) from pg_stat_activity where %s") > 0) {
      Thread.sleep(20);
    }
    return number(database, "select seq_scan from pg_stat_user_tables where relname = 'event'");
  }

  private static long number(Database database, String query) throws SQLException {
    String others = "datname = current_database() and pid <> pg_backend_pid()";
    try (Connection connection = database.open();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query.formatted(others))) {
      result.next();
      return result.getLong(1);
    }
  }

  private String table(Database database, String select) throws IOException {
    String query = select + " from event order by id";
    return TwoEvents.source(passwords.table(folder, database, query), TwoEvents.SHAPE);
  }
}
