package org.beatlight.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.beatlight.api.TinyCity;
import org.beatlight.api.access.Caller;
import org.beatlight.api.access.Role;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit log promises, whichever store it is kept in. */
abstract class AuditContract {
  static final Caller ANN = new Caller("token:0a1b2c3d", Role.ANALYST, Set.of());

  private City city;
  private AuditReader reader;

  /** Returns an empty store. */
  abstract StoreSettings store(Path folder) throws Exception;

  /** Lets a statement change what the log forbids to change. */
  abstract void unguard(Statement statement) throws SQLException;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    city = TinyCity.of(store(folder));
    reader = new AuditReader(new OperationsStore(city));
  }

  @Test
  void anEmptyLogIsWhole() {
    assertThat(reader.verify(AuditChain.EMPTY)).isEqualTo(AuditChain.EMPTY);
    assertThat(reader.last(50)).isEmpty();
  }

  @Test
  void entriesComeBackAsTheyWereAndTheLastOnesAlone() {
    append("/a", "/b?c=\u001b[31m\\é\ud83d\ude00\n", "/d");

    assertThat(reader.verify(AuditChain.EMPTY).entries()).isEqualTo(3);
    assertThat(reader.last(2)).extracting(AuditReader.Numbered::number).containsExactly(2L, 3L);
    assertThat(reader.last(2).get(0).entry().path())
        .isEqualTo("/b?c=\\u001b[31m\\\\é\ud83d\ude00\\u000a");
    assertThat(reader.last(2).get(1).entry())
        .isEqualTo(
            new AuditEntry(
                Instant.parse("2024-07-01T00:00:00.002Z"),
                "token:0a1b2c3d",
                "analyst",
                "GET",
                "/d",
                200,
                Optional.of(7L)));
  }

  @Test
  void anEntryThatWasAlteredIsFound() throws Exception {
    append("/a", "/b", "/c");

    tamper("update operations.audit set subject = 'token:eve' where entry = 2");
    assertBroken(
        "the audit log is broken at entry 2: it is not what was written, or not in its place");
  }

  @Test
  void anEntryThatWasTakenOutIsFound() throws Exception {
    append("/a", "/b", "/c");

    tamper("delete from operations.audit where entry = 2");
    assertBroken("the audit log is broken: expected entry 2, found entry 3");
  }

  @Test
  void anEntryThatWasPutInIsFound() throws Exception {
    append("/a", "/b", "/c");

    tamper(
        "update operations.audit set entry = 4 where entry = 3",
        """
        insert into operations.audit
        select 3, at, subject, role, method, '/planted', status, publication_id, hash
        from operations.audit where entry = 2""");
    assertBroken(
        "the audit log is broken at entry 3: it is not what was written, or not in its place");
  }

  @Test
  void entriesThatChangedPlacesAreFound() throws Exception {
    append("/a", "/b", "/c");

    tamper(
        "update operations.audit set entry = 9 where entry = 1",
        "update operations.audit set entry = 1 where entry = 2",
        "update operations.audit set entry = 2 where entry = 9");
    assertBroken(
        "the audit log is broken at entry 1: it is not what was written, or not in its place");
  }

  @Test
  void aLogThatWasCutIsFoundAndBehindAChangedHeadByANotedOne() throws Exception {
    append("/a", "/b");
    AuditChain two = reader.verify(AuditChain.EMPTY);
    append("/c");
    AuditChain three = reader.verify(two);

    tamper("delete from operations.audit where entry = 3");
    assertBroken("the audit log was cut: expected 3 entries, found 2");
    tamper("update operations.audit_head set entries = 2, hash = '%s'".formatted(two.hash()));
    assertThat(reader.verify(AuditChain.EMPTY)).isEqualTo(two);
    assertThat(reader.verify(two)).isEqualTo(two);
    assertThatThrownBy(() -> reader.verify(three))
        .hasMessage("the audit log was cut: expected at least 3 entries, found 2");
    append("/other");
    assertThatThrownBy(() -> reader.verify(three))
        .hasMessage(
            "the audit log was rewritten: the hash of entry 3 is not the one that was noted");
  }

  @Test
  void twoServersThatWriteAtOnceMakeOneChain() throws Exception {
    ExecutorService servers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> done = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        done.add(servers.submit(server(i)));
      }
      for (Future<Integer> each : done) {
        assertThat(each.get()).isEqualTo(20);
      }
    } finally {
      servers.shutdownNow();
    }

    assertThat(reader.verify(AuditChain.EMPTY).entries()).isEqualTo(80);
  }

  @Test
  void whatCannotBeWrittenWaitsAndWhenAllPlacesAreTakenNobodyGetsOne() {
    AuditLog log = new AuditLog(new OperationsStore(city), 2);

    assertThat(log.takePlace()).isTrue();
    assertThat(log.takePlace()).isTrue();
    assertThat(log.takePlace()).isFalse();
    log.add(entry("/a", 0));
    log.flush();
    assertThat(log.takePlace()).isTrue();
    assertThat(log.takePlace()).isFalse();
    assertThat(reader.verify(AuditChain.EMPTY).entries()).isEqualTo(1);
  }

  @Test
  void theSaltIsDrawnOnceAndShared() throws Exception {
    ExecutorService servers = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> asked = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        asked.add(servers.submit(() -> new OperationsStore(city).salt()));
      }
      for (Future<?> each : asked) {
        assertThatCode(each::get).doesNotThrowAnyException();
      }
    } finally {
      servers.shutdownNow();
    }

    List<String> kept =
        new OperationsStore(city)
            .read(
                connection -> {
                  try (Statement statement = connection.createStatement();
                      var rows = statement.executeQuery("select * from operations.secret")) {
                    List<String> found = new ArrayList<>();
                    while (rows.next()) {
                      found.add(rows.getString(1) + " " + rows.getString(2));
                    }
                    return found;
                  }
                });
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0)).matches("disclosure-salt [0-9a-f]{64}");
  }

  private Callable<Integer> server(int number) {
    return () -> {
      AuditLog log = new AuditLog(new OperationsStore(city), 100);
      for (int i = 0; i < 20; i++) {
        for (int j = 0; j < 2; j++) {
          assertThat(log.takePlace()).isTrue();
          log.add(entry("/" + number + "/" + i, j));
        }
        log.flush();
      }
      return 20;
    };
  }

  private void append(String... paths) {
    AuditLog log = new AuditLog(new OperationsStore(city), paths.length);
    IntStream.range(0, paths.length)
        .forEach(
            i -> {
              assertThat(log.takePlace()).isTrue();
              log.add(entry(paths[i], i));
            });
    log.flush();
  }

  static AuditEntry entry(String path, int millis) {
    return AuditEntry.of(
        Instant.parse("2024-07-01T00:00:00Z").plusMillis(millis),
        ANN,
        new AuditEntry.Asked("GET", path, 200),
        Optional.of(7L));
  }

  private void tamper(String... statements) {
    int changed = new OperationsStore(city).write(connection -> tamper(connection, statements));
    assertThat(changed).isPositive();
  }

  private int tamper(Connection connection, String... statements) throws SQLException {
    int changed = 0;
    try (Statement statement = connection.createStatement()) {
      unguard(statement);
      for (String sql : statements) {
        changed += statement.executeUpdate(sql);
      }
    }
    return changed;
  }

  private void assertBroken(String sentence) {
    assertThatThrownBy(() -> reader.verify(AuditChain.EMPTY))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(sentence);
  }
}
