package org.beatlight.api.publication;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.beatlight.settings.StoreSettings;

/** An embedded store that tests publish into. */
public final class EmbeddedFixture {
  /** H2 within one process refuses what it would let another process wait for. */
  private static final int PATIENCE_ATTEMPTS = 200;

  private final StoreSettings.Embedded settings;

  private EmbeddedFixture(StoreSettings.Embedded settings) {
    this.settings = settings;
  }

  /** Returns a store in a folder; nothing is there before the first publication. */
  public static EmbeddedFixture in(Path folder) {
    return new EmbeddedFixture(new StoreSettings.Embedded(folder.resolve("store")));
  }

  public StoreSettings.Embedded settings() {
    return settings;
  }

  /** Publishes the tiny city under a number. */
  public void publish(long id) throws SQLException {
    try (Connection connection = open()) {
      TinyPublication.publish(connection, id);
    }
  }

  /** Opens the store for writing, waiting while a reader has it. */
  public Connection open() throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try {
        return DriverManager.getConnection(settings.url(), StoreSettings.Embedded.USER, "");
      } catch (SQLException e) {
        if (attempt == PATIENCE_ATTEMPTS) {
          throw e;
        }
        pause();
      }
    }
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
