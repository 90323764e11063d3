package org.beatlight.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.beatlight.analytics.publication.Samples;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that fails gives one sentence: what was tried, where, and what came; no password. */
class StoreProblemTest {
  private static final Duration PATIENCE = Duration.ofMillis(300);

  @Test
  void aServerThatIsDown() {
    assertProblem(
        new StoreSettings.Postgis("jdbc:postgresql://127.0.0.1:1/beatlight", "ann", "secret"),
        "expected to read PostGIS at jdbc:postgresql://127.0.0.1:1/beatlight as user ann, got:"
            + " Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct"
            + " and that the postmaster is accepting TCP/IP connections.");
  }

  @Test
  void aHostThatDoesNotExist() {
    assertProblem(
        new StoreSettings.Postgis("jdbc:postgresql://no.invalid/beatlight", "ann", "secret"),
        "expected to read PostGIS at jdbc:postgresql://no.invalid/beatlight as user ann, got:"
            + " unknownhost no.invalid");
  }

  @Test
  void aWrongPassword() throws SQLException {
    StoreSettings.Postgis right = PostgisDatabase.empty();

    assertProblem(
        new StoreSettings.Postgis(right.url() + "?password=secret", right.user(), "secret"),
        "expected to read PostGIS at "
            + right.url()
            + " as user beatlight, got: password authentication failed for user \"beatlight\"");
  }

  @Test
  void aDatabaseThatDoesNotExist() throws SQLException {
    StoreSettings.Postgis right = PostgisDatabase.empty();

    assertProblem(
        new StoreSettings.Postgis(right.url() + "_not", right.user(), right.password()),
        "expected to read PostGIS at %s_not as user beatlight, got: database \"%s_not\" does not exist"
            .formatted(right.url(), right.url().replaceFirst(".*/", "")));
  }

  @Test
  void anAddressOfSomethingElse() {
    assertProblem(
        new StoreSettings.Postgis("jdbc:mysql://localhost/x?password=secret", "ann", "secret"),
        "expected a store's address such as jdbc:postgresql://host:5432/database, got"
            + " jdbc:mysql://localhost/x");
  }

  @Test
  void aDatabaseWithoutPostgisWhereTheUserMayNotAddIt() throws SQLException {
    StoreSettings.Postgis database = PostgisDatabase.empty();
    String name = database.url().replaceFirst(".*/", "");
    PostgisDatabase.run(
        database,
        "create role plain_" + name + " login password 'plain'",
        "grant create on database " + name + " to plain_" + name);
    Store store =
        new PostgisStore(
            new StoreSettings.Postgis(database.url(), "plain_" + name, "plain"), PATIENCE);

    assertThatThrownBy(() -> store.publish(Samples.publication(1), Instant.EPOCH))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "expected the extension postgis in the database of PostGIS at %s as user plain_%s,"
                + " found none: a superuser has to run \"create extension postgis\" there once",
            database.url(), name);
  }

  @Test
  void anotherRunThatPublishesForLongerThanThisOneWaits() throws SQLException {
    StoreSettings.Postgis database = PostgisDatabase.empty();
    Store store = new PostgisStore(database, PATIENCE);
    store.publish(Samples.publication(1), Instant.EPOCH);

    try (Connection other = PostgisDatabase.connect(database);
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table published.area in share update exclusive mode");

      assertThatThrownBy(() -> store.publish(Samples.publication(2), Instant.EPOCH))
          .isInstanceOf(RunFailedException.class)
          .hasMessage(
              "expected to publish into PostGIS at %s as user beatlight, got: another run or"
                  + " session holds its tables for longer than a run waits",
              database.url());
      other.rollback();
    }
    assertThat(store.findServed()).map(Served::publicationId).contains(1L);
    assertThat(store.publish(Samples.publication(2), Instant.EPOCH).publicationId()).isEqualTo(2);
  }

  @Test
  void anEmbeddedFileThatAnotherHolds(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("store");
    Store store = new EmbeddedStore(new StoreSettings.Embedded(file), PATIENCE);
    store.publish(Samples.publication(1), Instant.EPOCH);

    try (FileChannel channel =
            FileChannel.open(Path.of(file + ".mv.db"), StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(() -> store.publish(Samples.publication(2), Instant.EPOCH))
          .isInstanceOf(RunFailedException.class)
          .hasMessage(
              "expected the embedded store %s.mv.db to be free within 0 s, but another process"
                  + " holds it",
              file);
    }
    assertThat(store.findServed()).map(Served::publicationId).contains(1L);
  }

  @Test
  void anEmbeddedFileThatIsNoDatabase(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("store");
    Files.writeString(Path.of(file + ".mv.db"), "no database at all".repeat(1_000));

    assertThatThrownBy(
            () -> new EmbeddedStore(new StoreSettings.Embedded(file), PATIENCE).findServed())
        .isInstanceOf(RunFailedException.class)
        .hasMessageStartingWith("expected to read the embedded store " + file + ".mv.db, got: ");
  }

  private static void assertProblem(StoreSettings.Postgis settings, String message) {
    assertThatThrownBy(() -> new PostgisStore(settings, PATIENCE).findServed())
        .isInstanceOf(RunFailedException.class)
        .hasMessage(message);
  }
}
