package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.beatlight.api.publication.StoreState.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreWatchTest {
  @TempDir Path folder;

  private final CurrentSnapshot current =
      new CurrentSnapshot(full -> new Editions(full, full, DisclosureLoss.NONE));

  @Test
  void beforeTheFirstPublicationNothingIsServed() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    StoreGlance glance = new StoreGlance(store.settings(), current);

    assertThat(glance.look().condition()).isEqualTo(Condition.EMPTY);
    try (Connection connection = store.open()) {
      assertThat(connection.isValid(1)).isTrue(); // the file is there, and holds no table
    }
    assertThat(glance.look().condition()).isEqualTo(Condition.EMPTY);
    assertThat(current.find()).isEmpty();
  }

  @Test
  void thePointerIsFollowedForwardsAndBack() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    StoreGlance glance = new StoreGlance(store.settings(), current);

    store.publish(1);
    assertThat(served(glance)).isEqualTo(1);
    store.publish(2);
    assertThat(served(glance)).isEqualTo(2);
    try (Connection connection = store.open()) {
      connection.setAutoCommit(false);
      TinyPublication.point(connection, 1);
      connection.commit();
    }
    assertThat(served(glance)).isEqualTo(1);
  }

  @Test
  void anUnchangedFileIsNotOpenedAgain() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);
    StoreState first = glance.look();
    FileTime modified = Files.getLastModifiedTime(store.file());

    Files.write(store.file(), new byte[Math.toIntExact(Files.size(store.file()))]);
    assertThat(glance.look().condition()).isEqualTo(Condition.DOWN);
    Files.setLastModifiedTime(store.file(), modified); // as it was, to all appearance
    assertThat(glance.look()).isSameAs(first);
  }

  @Test
  void aFileThatAnotherProcessHoldsIsLookedAtLater() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);
    Process holder = hold(store);
    assertThat(holder.inputReader().readLine()).isEqualTo("held");

    assertThat(glance.look().condition()).isEqualTo(Condition.BUSY);
    holder.outputWriter().close(); // tells it to let go
    assertThat(holder.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(served(glance)).isEqualTo(1);
  }

  @Test
  void aBrokenFileLeavesWhatIsServedAloneAndAMendedOneIsTakenUp() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);
    assertThat(served(glance)).isEqualTo(1);

    Path kept = folder.resolve("kept");
    Files.move(store.file(), kept);
    Files.writeString(store.file(), "this is no database");
    assertThat(glance.look().condition()).isEqualTo(Condition.DOWN);
    assertThat(current.require().full().publicationId()).isEqualTo(1);

    Files.delete(store.file());
    assertThat(glance.look().condition()).isEqualTo(Condition.DOWN);
    Files.move(kept, store.file());
    assertThat(served(glance)).isEqualTo(1);
    store.publish(2);
    assertThat(served(glance)).isEqualTo(2);
  }

  @Test
  void aLoadThatTheStoreBreaksOffIsTriedAgain() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);

    execute(store, "alter table published.backdrop rename to away");
    assertThat(glance.look().condition()).isEqualTo(Condition.DOWN);
    execute(store, "alter table published.away rename to backdrop");
    assertThat(served(glance)).isEqualTo(1);
  }

  @Test
  void anotherContractVersionIsRefusedInOneSentenceAndTheOneBeforeStays() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);
    assertThat(served(glance)).isEqualTo(1);

    store.publish(2);
    change(store, "update published.publication set contract_version = 7 where publication_id = 2");

    assertThat(glance.look())
        .isEqualTo(
            new StoreState(
                Condition.REFUSED,
                "publication 2 has contract version 7, this service reads version 3: use matching"
                    + " ones"));
    assertThat(current.require().full().publicationId()).isEqualTo(1);
  }

  @Test
  void tablesThatContradictEachOtherAreRefused() throws Exception {
    EmbeddedFixture store = EmbeddedFixture.in(folder);
    store.publish(1);
    StoreGlance glance = new StoreGlance(store.settings(), current);

    change(store, "update published.beat_day set beat = 'Z9' where beat = 'B1'");
    assertThat(glance.look().sentence())
        .isEqualTo("publication 1: expected a beat of the layer, got \"Z9\"");

    store.publish(2);
    change(
        store, "update published.event_block set payload = X'00000001' where publication_id = 2");
    assertThat(glance.look().sentence()).startsWith("publication 2: expected 4 bytes and ");

    store.publish(3);
    change(store, "delete from published.publication where publication_id = 3");
    assertThat(glance.look().sentence())
        .isEqualTo("expected publication 3, which the pointer names; the store does not hold it");
    assertThat(current.find()).isEmpty();
  }

  @Test
  void aServerThatGoesAwayLeavesWhatIsServedAloneAndIsFoundAgain() throws Exception {
    try (PostgisFixture store = PostgisFixture.start()) {
      StoreGlance glance = new StoreGlance(store.settings(), current);
      assertThat(glance.look().condition()).isEqualTo(Condition.EMPTY);
      store.publish(1);
      assertThat(served(glance)).isEqualTo(1);

      store.stopServer();
      assertThat(glance.look().condition()).isEqualTo(Condition.DOWN);
      assertThat(current.require().full().publicationId()).isEqualTo(1);

      store.startServer();
      store.publish(2);
      assertThat(served(glance)).isEqualTo(2);
    }
  }

  private long served(StoreGlance glance) {
    assertThat(glance.look().condition()).isEqualTo(Condition.SERVED);
    return current.require().full().publicationId();
  }

  private static void change(EmbeddedFixture store, String sql) throws Exception {
    try (Connection connection = store.open();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  private static void execute(EmbeddedFixture store, String sql) throws Exception {
    try (Connection connection = store.open();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Process hold(EmbeddedFixture store) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HoldStore.class.getName(),
            store.settings().file().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
