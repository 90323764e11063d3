package org.beatlight.api.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;

/** Reads the current publication once, for commands that serve nobody. */
public final class StoredPublication {
  private StoredPublication() {}

  /**
   * Returns the publication that the store's pointer names.
   *
   * @throws RunFailedException if nothing was published yet, the store is down, or it is busy for
   *     longer than ten seconds
   * @throws UnreadablePublicationException if it is not what its contract promises
   */
  public static Snapshot require(StoreSettings store) {
    try (Connection connection = StoreConnections.awaitOpen(() -> StoreConnections.open(store))) {
      Optional<PublicationEntry> entry = PublicationCatalog.findCurrent(connection);
      if (entry.isEmpty()) {
        throw nothingIn(store);
      }
      return SnapshotLoader.load(connection, entry.get());
    } catch (SQLException e) {
      throw StoreConnections.isMissing(e)
          ? nothingIn(store)
          : new RunFailedException(
              "expected to read the store %s: %s".formatted(store, e.getMessage()), e);
    }
  }

  private static RunFailedException nothingIn(StoreSettings store) {
    return new RunFailedException(
        "expected a publication in the store %s, found none: `run` publishes one".formatted(store));
  }
}
