package org.beatlight.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
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

  private static int readUntil(AtomicBoolean over, TestStore test) throws SQLException {
    int reads = 0;
    while (!over.get()) {
      try (Connection connection = test.readers().connect()) {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        requireWhole(connection);
        connection.commit();
        reads++;
      }
    }
    return reads;
  }

  /** Publication n is made of n events a category, so that a mixture shows. */
  private static void requireWhole(Connection connection) throws SQLException {
    String n =
        Reading.rows(connection, "select publication_id from published.current_publication").get(0);

    assertThat(Reading.rows(connection, of("count(*), max(fingerprint)", "publication", n)))
        .containsExactly("1|" + Samples.publication(Integer.parseInt(n)).inventory().fingerprint());
    assertThat(Reading.rows(connection, of("count(*), min(events)", "category", n)))
        .containsExactly("2|" + n);
    assertThat(Reading.rows(connection, of("count(*), max(events)", "beat_day", n)))
        .containsExactly("2|" + n);
    assertThat(Reading.rows(connection, of("count(*), max(events_now)", "beat_change", n)))
        .containsExactly("4|" + n);
    assertThat(Reading.rows(connection, of("count(*), min(events)", "event_block", n)))
        .containsExactly("2|" + n);
  }

  private static String of(String what, String table, String n) {
    return "select %s from %s.%s where publication_id = %s"
        .formatted(what, PublishedV1.SCHEMA, table, n);
  }
}
