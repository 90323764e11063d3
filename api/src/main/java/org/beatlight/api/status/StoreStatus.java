package org.beatlight.api.status;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.api.publication.ManifestJson;
import org.beatlight.api.publication.PublicationCatalog;
import org.beatlight.api.publication.PublicationEntry;
import org.beatlight.api.status.StatusReport.Publication;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.core.contract.Manifest;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;

/** Reads which publications a store holds. */
final class StoreStatus {
  private StoreStatus() {}

  /**
   * Returns the publications by number; none where nothing was published yet.
   *
   * @throws RunFailedException if the store is down, or busy for longer than ten seconds
   */
  static List<Publication> read(StoreSettings store) {
    try (Connection connection = StoreConnections.awaitOpen(() -> StoreConnections.open(store))) {
      Optional<Long> served = PublicationCatalog.findCurrentId(connection);
      List<Publication> publications = new ArrayList<>();
      for (PublicationEntry entry : PublicationCatalog.entries(connection)) {
        publications.add(publication(connection, entry, served));
      }
      return publications;
    } catch (SQLException e) {
      if (StoreConnections.isMissing(e)) {
        return List.of();
      }
      throw new RunFailedException(
          "expected to read the store %s: %s"
              .formatted(StoreName.of(store).place(), e.getMessage()),
          e);
    }
  }

  private static Publication publication(
      Connection connection, PublicationEntry entry, Optional<Long> served) throws SQLException {
    Optional<Manifest> manifest =
        entry.contractVersion() == PublishedV1.VERSION
            ? Optional.of(ManifestJson.read(entry))
            : Optional.empty();
    return new Publication(
        entry.publicationId(),
        served.filter(id -> id == entry.publicationId()).isPresent(),
        entry.publishedAt(),
        entry.contractVersion(),
        manifest.map(Manifest::codeVersion).orElse(null),
        entry.fingerprint(),
        manifest.map(Manifest::data).orElse(null),
        manifest.isPresent() ? events(connection, entry.publicationId()) : Map.of(),
        manifest.map(Manifest::rows).orElse(Map.of()));
  }

  private static Map<String, Long> events(Connection connection, long id) throws SQLException {
    String query =
        """
        select kind, sum(events)
        from published.category
        where publication_id = ?
        group by kind""";
    Map<String, Long> events = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          events.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return events;
  }
}
