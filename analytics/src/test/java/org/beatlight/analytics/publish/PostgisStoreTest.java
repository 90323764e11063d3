package org.beatlight.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.beatlight.analytics.publication.Samples;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What PostGIS offers beside the contract. */
class PostgisStoreTest {
  private static StoreSettings.Postgis database;

  @BeforeAll
  static void publish() throws SQLException {
    database = PostgisDatabase.empty();
    Store store = new PostgisStore(database, Duration.ofSeconds(5));
    store.publish(Samples.publication(1), Instant.EPOCH);
    store.publish(Samples.publication(2), Instant.EPOCH);
  }

  @Test
  void areasAndHotspotsCarryGeometriesInDegrees() throws SQLException {
    try (Connection connection = PostgisDatabase.connect(database)) {
      assertThat(
              Reading.rows(
                  connection,
                  "select code, st_asewkt(geom) from published.area"
                      + " where publication_id = 2 and code = 'North'"))
          .containsExactly("North|SRID=4326;MULTIPOLYGON(((0 1,0 2,1 2,1 1,0 1)))");
      assertThat(
              Reading.rows(
                  connection,
                  "select f_table_name, type, srid from geometry_columns where f_table_schema ="
                      + " 'published' and f_table_name in ('area', 'hotspot') order by 1"))
          .containsExactly("area|MULTIPOLYGON|4326", "hotspot|MULTIPOLYGON|4326");
    }
  }

  @Test
  void everyPartitionHasTheIndexesOfItsTable() throws SQLException {
    try (Connection connection = PostgisDatabase.connect(database)) {
      assertThat(
              Reading.rows(
                  connection,
                  "select tablename, count(*) from pg_indexes where schemaname = 'published'"
                      + " and tablename like 'hotspot%' group by 1 order by 1"))
          .containsExactly("hotspot|2", "hotspot_p1|2", "hotspot_p2|2");
    }
  }

  @Test
  void theReadersRoleReadsPublicationsAndChangesNothing() throws SQLException {
    try (Connection connection = PostgisDatabase.connect(database)) {
      connection.createStatement().execute("set role beatlight_reader");

      assertThat(
              Reading.rows(connection, "select publication_id from published.current_publication"))
          .containsExactly("2");
      assertThat(Reading.rows(connection, "select count(*) from published.hotspot"))
          .containsExactly("2");
      assertThatThrownBy(
              () ->
                  connection
                      .createStatement()
                      .execute("update published.current_publication set publication_id = 1"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void aPartitionThatAReaderHoldsGoesAfterTheNextRun() throws SQLException {
    StoreSettings.Postgis busy = PostgisDatabase.empty();
    Store store = new PostgisStore(busy, Duration.ofSeconds(5));
    for (int n = 1; n <= 5; n++) {
      store.publish(Samples.publication(n), Instant.EPOCH);
    }

    try (Connection reader = PostgisDatabase.connect(busy)) {
      reader.setAutoCommit(false);
      reader.createStatement().execute("select * from published.area_p1");
      assertThat(store.publish(Samples.publication(6), Instant.EPOCH).removed())
          .containsExactly(1L);
      assertThat(partitionsOf(busy, 1)).isEqualTo("1");
      reader.commit();
    }
    store.publish(Samples.publication(7), Instant.EPOCH);
    assertThat(partitionsOf(busy, 1)).isEqualTo("0");
  }

  private static String partitionsOf(StoreSettings.Postgis database, int publication)
      throws SQLException {
    try (Connection connection = PostgisDatabase.connect(database)) {
      return Reading.rows(
              connection,
              "select count(*) from pg_tables where schemaname = 'published' and tablename like"
                  + " '%\\_p"
                  + publication
                  + "'")
          .get(0);
    }
  }
}
