package org.beatlight.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beatlight.analytics.publish.Store.KEPT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.beatlight.analytics.publication.Samples;
import org.beatlight.core.contract.PublishedV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that never stop see whole publications while others are made. */
class ReadersTest {
  private static final int PUBLICATIONS = 8;
  private static final int READERS = 2;

  @Test
  void readersOfPostgisSeeWholePublicationsOnly() throws Exception {
    readWhilePublishing(TestStore.postgis());
  }

  @Test
  void readersOfTheEmbeddedStoreSeeWholePublicationsOnly(@TempDir Path folder) throws Exception {
    readWhilePublishing(TestStore.embedded(folder));
  }

  @Test
  void aPublicationIsReadableUntilTheFifthAfterItInPostgis() throws SQLException {
    readFromBehind(TestStore.postgis());
  }

  @Test
  void aPublicationIsReadableUntilTheFifthAfterItInTheEmbeddedStore(@TempDir Path folder)
      throws SQLException {
    readFromBehind(TestStore.embedded(folder));
  }

  /** The reader has touched nothing but the pointer when the others are published. */
  private static void readFromBehind(TestStore test) throws SQLException {
    test.store().publish(Samples.publication(1), Instant.EPOCH);
    try (Connection four = begin(test);
        Connection five = begin(test)) {
      assertThat(pointer(four)).isEqualTo(pointer(five)).isEqualTo(1);
      for (int n = 2; n <= KEPT; n++) {
        test.store().publish(Samples.publication(n), Instant.EPOCH);
      }
      assertThat(rowsOf(four, 1)).isEqualTo(whole(1));
      four.commit();

      test.store().publish(Samples.publication(KEPT + 1), Instant.EPOCH);
      assertThat(rowsOf(five, 1).subList(1, 5)).containsOnly("0|null");
      five.commit();
      assertThat(rowsOf(five, pointer(five))).isEqualTo(whole(KEPT + 1));
    }
  }

  private static void readWhilePublishing(TestStore test) throws Exception {
    test.store().publish(Samples.publication(1), Instant.EPOCH);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      List<Future<Integer>> reads =
          List.of(
              readers.submit(() -> readUntil(over, test)),
              readers.submit(() -> readUntil(over, test)));
      for (int n = 2; n <= PUBLICATIONS; n++) {
        test.store().publish(Samples.publication(n), Instant.EPOCH);
      }
      over.set(true);

      assertThat(sum(reads)).isGreaterThan(PUBLICATIONS);
    } finally {
      over.set(true);
      readers.shutdown();
    }
  }

  private static int sum(List<Future<Integer>> reads)
      throws ExecutionException, InterruptedException {
    int sum = 0;
    for (Future<Integer> read : reads) {
      sum += read.get();
    }
    return sum;
  }

  /** Returns how many reads were whole. */
  private static int readUntil(AtomicBoolean over, TestStore test) throws SQLException {
    int whole = 0;
    while (!over.get()) {
      whole += isReadWhole(test) ? 1 : 0;
    }
    return whole;
  }

  /**
   * A read may miss rows only if its publication was removed meanwhile: never for another reason.
   */
  private static boolean isReadWhole(TestStore test) throws SQLException {
    try (Connection connection = begin(test)) {
      long n = pointer(connection);
      List<String> rows = rowsOf(connection, n);
      connection.commit();
      if (rows.equals(whole(n))) {
        return true;
      }

      assertThat(pointer(connection) - n)
          .as("rows of %d: %s", n, rows)
          .isGreaterThanOrEqualTo(KEPT);
      return false;
    }
  }

  private static Connection begin(TestStore test) throws SQLException {
    Connection connection = test.readers().connect();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  private static long pointer(Connection connection) throws SQLException {
    String sql = "select publication_id from published.current_publication";
    return Long.parseLong(Reading.rows(connection, sql).get(0));
  }

  /** Publication n is made of n events a category, so that a mixture shows. */
  private static List<String> whole(long n) {
    String fingerprint = Samples.publication(Math.toIntExact(n)).inventory().fingerprint();
    return List.of("1|" + fingerprint, "2|" + n, "2|" + n, "4|" + n, "2|" + n);
  }

  private static List<String> rowsOf(Connection connection, long n) throws SQLException {
    List<String> rows = new ArrayList<>();
    rows.addAll(Reading.rows(connection, of("count(*), max(fingerprint)", "publication", n)));
    rows.addAll(Reading.rows(connection, of("count(*), min(events)", "category", n)));
    rows.addAll(Reading.rows(connection, of("count(*), max(events)", "beat_day", n)));
    rows.addAll(Reading.rows(connection, of("count(*), max(events_now)", "beat_change", n)));
    rows.addAll(Reading.rows(connection, of("count(*), min(events)", "event_block", n)));
    return rows;
  }

  private static String of(String what, String table, long n) {
    return "select %s from %s.%s where publication_id = %s"
        .formatted(what, PublishedV1.SCHEMA, table, n);
  }
}
