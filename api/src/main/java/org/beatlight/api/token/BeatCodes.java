package org.beatlight.api.token;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.publication.PublicationCatalog;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.StoreSettings;

/** The beats that a token may be limited to: those of the publication that is served. */
final class BeatCodes {
  private BeatCodes() {}

  /**
   * Returns if every code is one of a beat.
   *
   * @throws SettingsException if one is not
   * @throws RunFailedException if the publications cannot be read
   */
  static void requireKnown(StoreSettings store, Set<String> codes) {
    if (codes.isEmpty()) {
      return;
    }

    Set<String> unknown = new TreeSet<>(codes);
    unknown.removeAll(published(store));
    if (!unknown.isEmpty()) {
      throw new SettingsException(
          "--beats: expected beats of the publication that is served, got "
              + String.join(", ", unknown));
    }
  }

  /** Returns the codes of all beats; none where nothing was published yet. */
  static Set<String> published(StoreSettings store) {
    try (Connection connection = StoreConnections.awaitOpen(() -> StoreConnections.open(store))) {
      return PublicationCatalog.beats(connection);
    } catch (SQLException e) {
      if (StoreConnections.isMissing(e)) {
        return Set.of();
      }
      throw new RunFailedException(
          "expected to read the beats of the publication: " + e.getMessage(), e);
    }
  }
}
