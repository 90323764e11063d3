package org.beatlight.analytics.publish;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.StoreSettings;

/**
 * Publications in a file of the embedded database. The file is held open only while it is read or
 * written, since no other process can open it meanwhile.
 */
final class EmbeddedStore implements Store {
  private final EmbeddedFile database;

  /**
   * Names a store.
   *
   * @param patience how long to wait while another process holds the file
   */
  EmbeddedStore(StoreSettings.Embedded settings, Duration patience) {
    this.database = new EmbeddedFile(settings, patience);
  }

  @Override
  public Optional<Served> findServed() {
    if (!Files.exists(database.path())) {
      return Optional.empty();
    }

    try (Connection connection = database.open()) {
      return new Ledger(connection).findServed();
    } catch (SQLException e) {
      throw StoreProblem.of("read", toString(), e);
    }
  }

  @Override
  public Receipt publish(Publication publication, Instant at) {
    try (Connection connection = database.open()) {
      create(connection); // the database commits by itself when it makes a table
      return Transaction.in(connection, () -> write(connection, publication, at));
    } catch (SQLException e) {
      throw StoreProblem.of("publish into", toString(), e);
    }
  }

  @Override
  public String toString() {
    return "the embedded store " + database.path();
  }

  private static void create(Connection connection) throws SQLException {
    new Ledger(connection).create();
    try (Statement statement = connection.createStatement()) {
      for (PublishedV1.Table table : PublishedV1.RESULTS) {
        statement.execute(table.create());
      }
    }
  }

  private static Receipt write(Connection connection, Publication publication, Instant at)
      throws SQLException {
    Ledger ledger = new Ledger(connection);
    long id = ledger.nextId();
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      new InsertedTable(connection, table).load(id, publication);
    }
    ledger.add(id, publication, at);
    ledger.serve(id);

    List<Long> old = ledger.beyond(KEPT);
    for (long oldId : old) {
      remove(connection, oldId);
      ledger.forget(oldId);
    }
    return new Receipt(id, old);
  }

  private static void remove(Connection connection, long id) throws SQLException {
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      String sql = "delete from %s.%s where publication_id = ?";
      try (PreparedStatement delete =
          connection.prepareStatement(sql.formatted(PublishedV1.SCHEMA, table.name()))) {
        delete.setLong(1, id);
        delete.executeUpdate();
      }
    }
  }
}
