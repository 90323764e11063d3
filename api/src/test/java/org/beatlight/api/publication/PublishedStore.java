package org.beatlight.api.publication;

import java.sql.Connection;
import java.sql.SQLException;
import org.beatlight.settings.StoreSettings;

/** A store that tests publish into. */
public interface PublishedStore {
  /** Returns the settings by which the service finds the store. */
  StoreSettings settings();

  /** Opens the store for writing. */
  Connection open() throws SQLException;

  /** Publishes the tiny city under a number. */
  default void publish(long id) throws SQLException {
    try (Connection connection = open()) {
      TinyPublication.publish(connection, id);
    }
  }
}
