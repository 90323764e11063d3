package org.beatlight.api.publication;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.settings.StoreSettings;

/** An embedded store in a folder; nothing is there before the first publication. */
public record EmbeddedFixture(StoreSettings.Embedded settings) implements PublishedStore {
  private static final int ATTEMPTS = 500;

  /** Returns a store in a folder. */
  public static EmbeddedFixture in(Path folder) {
    return new EmbeddedFixture(new StoreSettings.Embedded(folder.resolve("store")));
  }

  /** Returns the database file. */
  public Path file() {
    return StoreConnections.fileOf(settings);
  }

  /**
   * Opens the store for writing, and waits while a reader has it, as a run does. A reader of this
   * process is not refused by the file: it shares its own read-only database, which is no use here.
   */
  @Override
  public Connection open() throws SQLException {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Optional<Connection> writable = findWritable();
      if (writable.isPresent()) {
        return writable.get();
      }
      pause();
    }
    return connect();
  }

  private Optional<Connection> findWritable() throws SQLException {
    Connection connection;
    try {
      connection = connect();
    } catch (SQLException e) {
      return Optional.empty(); // in use, or just being closed
    }
    if (connection.isReadOnly()) {
      connection.close();
      return Optional.empty();
    }
    return Optional.of(connection);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(settings.url(), StoreSettings.Embedded.USER, "");
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
