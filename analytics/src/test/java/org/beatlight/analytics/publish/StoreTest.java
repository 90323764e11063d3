package org.beatlight.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beatlight.analytics.publication.EventBlockRow;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.analytics.publication.Results;
import org.beatlight.analytics.publication.Samples;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store promises, on the embedded file and on PostGIS. */
class StoreTest {
  private static final Instant AT = Instant.parse("2024-04-01T06:00:00Z");

  @TempDir static Path folder;

  static Stream<TestStore> stores() throws IOException, SQLException {
    return Stream.of(
        TestStore.embedded(Files.createTempDirectory(folder, "embedded")), TestStore.postgis());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aStoreThatWasNeverUsedServesNothing(TestStore test) {
    assertThat(test.store().findServed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theFirstPublicationIsNumberOneAndIsServed(TestStore test) throws SQLException {
    Publication publication = Samples.publication(4);

    assertThat(test.store().publish(publication, AT)).isEqualTo(new Receipt(1, List.of()));

    assertThat(test.store().findServed())
        .contains(
            new Served(1, publication.inventory().fingerprint(), publication.manifestText(), 12));
    try (Connection connection = test.readers().connect()) {
      assertThat(
              Reading.rows(
                  connection,
                  "select publication_id, contract_version, city, fingerprint"
                      + " from published.publication where published_at ="
                      + " timestamp with time zone '2024-04-01 06:00:00+00'"))
          .containsExactly("1|3|Riverbend|" + publication.inventory().fingerprint());
    }
  }

  @Test
  void bothStoresAnswerEveryQuestionAlike() throws IOException, SQLException {
    List<TestStore> stores = stores().toList();
    for (TestStore test : stores) {
      test.store().publish(Samples.publication(4), AT);
    }

    try (Connection embedded = stores.get(0).readers().connect();
        Connection postgis = stores.get(1).readers().connect()) {
      assertThat(Reading.served(embedded))
          .isEqualTo(Reading.served(postgis))
          .allSatisfy((table, rows) -> assertThat(rows).isNotEmpty())
          .hasEntrySatisfying(
              "beat_change",
              rows -> assertThat(rows).contains("1|South|concern|noise|0|0|null|null|not-tested"));
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void publishingTheSameAgainWritesNothing(TestStore test) {
    Publisher publisher = new Publisher(test.store());

    assertThat(publisher.publish(Samples.publication(4), AT).sentence())
        .isEqualTo("publication 1 is served");
    assertThat(publisher.publish(Samples.publication(4), AT.plusSeconds(60)).sentence())
        .isEqualTo("nothing changed, publication 1 stays");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aPublicationThatLostHalfItsEventsIsPublishedAndRemarkedOn(TestStore test) {
    Publisher publisher = new Publisher(test.store());
    publisher.publish(Samples.publication(400), AT);

    assertThat(publisher.publish(Samples.publication(199), AT).sentence())
        .isEqualTo(
            "publication 2 is served; it holds 597 events, fewer than half of the 1,200 of"
                + " publication 1: check the sources");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theNewestFivePublicationsAreKept(TestStore test) throws SQLException {
    List<List<Long>> removed =
        IntStream.rangeClosed(1, 7)
            .mapToObj(n -> test.store().publish(Samples.publication(n), AT).removed())
            .toList();

    assertThat(removed.subList(0, 5)).containsOnly(List.of());
    assertThat(removed.subList(5, 7)).containsExactly(List.of(1L), List.of(2L));
    try (Connection connection = test.readers().connect()) {
      String ids = "select distinct publication_id from published.%s order by 1";
      assertThat(Reading.rows(connection, ids.formatted("publication")))
          .isEqualTo(Reading.rows(connection, ids.formatted("event_block")))
          .containsExactly("3", "4", "5", "6", "7");
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aFailureMidwayLeavesTheOldPublicationAndNothingElse(TestStore test) throws SQLException {
    test.store().publish(Samples.publication(4), AT);
    List<String> before = everything(test);
    Results five = Samples.results(5);
    Publication broken =
        new Publication(
            Samples.publication(5).manifest(),
            Samples.withBlocks(five, () -> failingAfterOne(five.blocks().iterator())),
            Samples.publication(5).inventory());

    assertThatThrownBy(() -> test.store().publish(broken, AT)).hasMessage("the rows ran dry");

    assertThat(everything(test)).isEqualTo(before);
    assertThat(test.store().publish(Samples.publication(5), AT).publicationId()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void rowsThatWentMissingSinceTheGateStopThePublication(TestStore test) {
    Publication thin =
        new Publication(
            Samples.publication(5).manifest(),
            Samples.withBlocks(Samples.results(5), List.of()),
            Samples.publication(5).inventory());

    assertThatThrownBy(() -> test.store().publish(thin, AT))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "expected 2 rows in the table event_block of the new publication, got 0; nothing was"
                + " published");
    assertThat(test.store().findServed()).isEmpty();
  }

  /** Returns the tables of the schema and the rows of each publication. */
  private static List<String> everything(TestStore test) throws SQLException {
    try (Connection connection = test.readers().connect()) {
      List<String> tables =
          Reading.rows(
              connection,
              "select table_name from information_schema.tables"
                  + " where table_schema = 'published' order by table_name");
      return Stream.of(
              tables,
              Reading.rows(connection, "select * from published.publication"),
              Reading.rows(connection, "select count(*) from published.area"),
              Reading.rows(connection, "select count(*) from published.event_block"))
          .flatMap(List::stream)
          .toList();
    }
  }

  private static Iterator<EventBlockRow> failingAfterOne(Iterator<EventBlockRow> blocks) {
    EventBlockRow first = blocks.next();
    return Stream.iterate(
            first,
            row -> {
              throw new IllegalStateException("the rows ran dry");
            })
        .iterator();
  }
}
