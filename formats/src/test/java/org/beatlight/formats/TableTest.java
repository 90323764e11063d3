package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beatlight.formats.Reading.fault;
import static org.beatlight.formats.Reading.record;
import static org.beatlight.formats.Reading.wkt;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;

class TableTest {
  private static Database database = new Database("", "", "");

  @BeforeAll
  static void makeTables() throws SQLException {
    database = LocalPostgis.shared().emptyDatabase();
    database.run(
        "create extension postgis",
        """
        create table call (id bigint, kind text, cost numeric(9, 2), score double precision,
          urgent boolean, received timestamptz, closed timestamp, day date, at_time time,
          tags text[], place geometry)
        """,
        """
        insert into call values
          (1, 'noise', 12.50, 0.1, true, '2024-03-01 12:00:00-06', '2024-03-01 12:30',
           '2024-03-01', '12:30:15', '{a,"b c"}', 'SRID=4326;POINT(-87.5 41.25)'),
          (2, null, null, 'NaN', null, null, null, null, null, null, null),
          (3, 'fire', 1e3, 1e-7, false, '2024-03-01 12:00:00.125+00', '2024-03-01 00:00:00.5',
           '0999-01-01', '00:00', '{}', 'SRID=4326;POINT(1 2)')
        """,
        "create table beat (code text, shape geometry(Polygon, 3435))",
        "insert into beat values ('A', 'SRID=3435;POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))')");
  }

  @Test
  void whatAQueryReturnedIsTheSameFromItsFile(@TempDir Path folder) throws IOException {
    TableInput query =
        query(
            """
            select * from (values
              (1, E'a\n"é"', 'SRID=4326;POINT(-87.5 41.25)'::geometry), (2, null, null),
              (3, '', 'SRID=3435;POINT(1 2)'), (4, 'd', 'SRID=4326;LINESTRING(1 2, 3 4)'))
              as rows (id, kind, place)
            """);

    SpooledTable spooled = SpooledTable.write(query, folder.resolve("one.jsonl"));

    assertThat(Reading.all(spooled)).isEqualTo(Reading.all(query));
    assertThat(Reading.all(spooled))
        .extracting(TextRecord::fault)
        .containsExactly(
            "",
            "",
            "expected a shape with SRID 4326 as before, got 3435",
            "expected a point, got a LineString");
    try (Records records = RecordFormats.open(spooled)) {
      assertThat(records.columns()).containsExactly("id", "kind", "place.x", "place.y");
      assertThat(records.shapeName()).contains("place");
      assertThat(records.crs()).contains("EPSG:4326");
    }
    assertThat(spooled.words()).isEqualTo(query.words());
    assertThat(spooled.file())
        .hasSameBinaryContentAs(SpooledTable.write(query, folder.resolve("two.jsonl")).file());
  }

  @Test
  void everyTypeIsWrittenAsText() throws IOException {
    TableInput input =
        query(
            "select id, kind, cost, score, urgent, received, closed, day, at_time, tags from call"
                + " order by id");

    assertThat(Reading.columns(input))
        .containsExactly(
            "id",
            "kind",
            "cost",
            "score",
            "urgent",
            "received",
            "closed",
            "day",
            "at_time",
            "tags");
    assertThat(Reading.all(input))
        .containsExactly(
            record(
                1,
                "1",
                "noise",
                "12.5",
                "0.1",
                "true",
                "2024-03-01T18:00:00Z",
                "2024-03-01T12:30:00",
                "2024-03-01",
                "12:30:15",
                "[\"a\",\"b c\"]"),
            record(2, "2", "", "", "", "", "", "", "", "", ""),
            record(
                3,
                "3",
                "fire",
                "1000",
                "0.0000001",
                "false",
                "2024-03-01T12:00:00.125Z",
                "2024-03-01T00:00:00.5",
                "0999-01-01",
                "00:00:00",
                "[]"));
  }

  @Test
  void aPointBecomesTwoColumnsUnderItsOwnName() throws IOException {
    TableInput input = query("select id, place from call order by id desc");

    assertThat(Reading.columns(input)).containsExactly("id", "place.x", "place.y");
    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "3", "1", "2"), record(2, "2", "", ""), record(3, "1", "-87.5", "41.25"));
    try (Records records = RecordFormats.open(input)) {
      assertThat(records.crs()).contains("EPSG:4326");
    }
  }

  @Test
  void areasAreFeaturesInTheirOwnCrs() throws ParseException {
    Features features = FeatureFormats.read(query("select code, shape from beat"));

    assertThat(features)
        .isEqualTo(
            new Features(
                List.of(
                    new Feature(
                        "the query on " + database.url(),
                        1,
                        Map.of("code", "A"),
                        wkt("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"))),
                Optional.of("EPSG:3435")));
  }

  @Test
  void shapesInAnotherCrsThanTheFirstAreFaults() throws IOException {
    TableInput input =
        query(
            "select null::geometry as at union all select 'SRID=4326;POINT(1 2)'"
                + " union all select 'SRID=3435;POINT(1 2)' union all select 'POINT EMPTY'"
                + " union all select 'SRID=4326;LINESTRING(0 0, 1 1)'");

    assertThat(Reading.all(input))
        .containsExactly(
            record(1, "", ""),
            record(2, "1", "2"),
            fault(3, "expected a shape with SRID 4326 as before, got 3435"),
            record(4, "", ""),
            fault(5, "expected a point, got a LineString"));
  }

  @Test
  void shapesWithoutSridHaveNoCrs() {
    assertThat(FeatureFormats.read(query("select 'POINT(1 2)'::geometry as at")).crs()).isEmpty();
  }

  @Test
  void twoGeometryColumnsAreRefused() {
    TableInput input = query("select place, place as other from call");

    assertThatThrownBy(() -> RecordFormats.open(input))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "the query on %s: expected one geometry column at most, got place, other"
                .formatted(database.url()));
  }

  @Test
  void rowsWithoutShapesAreNoFeatures() {
    assertThatThrownBy(() -> FeatureFormats.read(query("select 1")))
        .hasMessage(
            "the query on %s: expected shapes, got columns without any".formatted(database.url()));
  }

  @Test
  void aQueryThatFailsIsOneSentence() {
    assertThatThrownBy(() -> RecordFormats.open(query("select nothing\nfrom call")))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "the query on %s: expected a query that runs, got: ERROR: column \"nothing\" does not exist, Position: 8"
                .formatted(database.url()));
  }

  @Test
  void aLargeResultIsFetchedInPartsAndMayBreakOff() throws IOException {
    TableInput input = query("select 7000 / (7000 - n) as q from generate_series(1, 9000) n");

    try (Records records = RecordFormats.open(input)) { // were all fetched, this would fail
      for (int i = 1; i <= 5_000; i++) {
        assertThat(records.next()).isNotNull();
      }
      assertThatThrownBy(records::next)
          .isInstanceOf(RunFailedException.class)
          .hasMessage(
              "the query on %s: expected a query that runs, got: ERROR: division by zero"
                  .formatted(database.url()));
    }
  }

  @Test
  void aQueryCannotWrite() {
    assertThatThrownBy(() -> RecordFormats.open(query("delete from call returning id")))
        .hasMessageContaining("cannot execute DELETE in a read-only transaction");
  }

  @Test
  void thePasswordIsNeverPrinted() {
    TableInput wrong =
        new TableInput(database.url(), database.user(), "hunter2", "select 'hunter2' / 1");
    TableInput inUrl =
        new TableInput(
            "jdbc:postgresql://127.0.0.1:1/none?password=hunter2", "ann", "", "select 1");
    TableInput noDriver =
        new TableInput("jdbc:none://ann:hunter2@host/db?password=hunter2", "", "", "select 1");

    assertThatThrownBy(() -> RecordFormats.open(wrong))
        .hasMessageContaining("password authentication failed for user \"beatlight\"")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> RecordFormats.open(inUrl))
        .hasMessageStartingWith("the query on jdbc:postgresql://127.0.0.1:1/none: expected a query")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> RecordFormats.open(noDriver))
        .hasMessageStartingWith("the query on jdbc:none://host/db: expected a query that runs")
        .hasMessageNotContaining("hunter2");
    assertThat(List.of(wrong, inUrl, noDriver).toString()).doesNotContain("hunter2");
  }

  private static TableInput query(String query) {
    return new TableInput(database.url(), database.user(), database.password(), query);
  }
}
