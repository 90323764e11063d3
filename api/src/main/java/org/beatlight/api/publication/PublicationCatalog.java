package org.beatlight.api.publication;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.settings.City;

/** Which publications a store holds, and which one is served. */
public final class PublicationCatalog {
  private PublicationCatalog() {}

  /**
   * Returns the publication that is served; empty where there is none yet.
   *
   * @throws UnreadablePublicationException if the pointer names one that the store does not hold
   */
  static Optional<PublicationEntry> findCurrent(Connection connection) throws SQLException {
    Optional<Long> id = findCurrentId(connection);
    if (id.isEmpty()) {
      return Optional.empty();
    }

    List<PublicationEntry> found =
        entries(connection).stream().filter(entry -> entry.publicationId() == id.get()).toList();
    if (found.isEmpty()) {
      throw new UnreadablePublicationException(
          "expected publication %d, which the pointer names; the store does not hold it"
              .formatted(id.get()));
    }
    return Optional.of(found.get(0));
  }

  /** Returns the number of the publication that is served; empty where there is none yet. */
  public static Optional<Long> findCurrentId(Connection connection) throws SQLException {
    if (isEmpty(connection)) {
      return Optional.empty();
    }
    String query =
        """
        select publication_id
        from published.current_publication
        where slot = 1""";
    return Sql.list(connection, query, row -> row.getLong(1)).stream().findFirst();
  }

  /** Returns the codes of the beats of the publication that is served; none where there is none. */
  public static Set<String> beats(Connection connection) throws SQLException {
    Optional<Long> id = findCurrentId(connection);
    if (id.isEmpty()) {
      return Set.of();
    }
    String query =
        """
        select code
        from published.area
        where publication_id = ? and layer = '%s'"""
            .formatted(City.BEAT_LAYER);
    return new TreeSet<>(Sql.list(connection, query, row -> row.getString(1), id.get()));
  }

  /** Returns the publications by number. */
  public static List<PublicationEntry> entries(Connection connection) throws SQLException {
    if (isEmpty(connection)) {
      return List.of();
    }
    String query =
        """
        select publication_id, contract_version, city, published_at, fingerprint, manifest
        from published.publication
        order by publication_id""";
    return Sql.list(connection, query, PublicationCatalog::entry);
  }

  private static PublicationEntry entry(ResultSet row) throws SQLException {
    return new PublicationEntry(
        row.getLong(1),
        row.getInt(2),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        row.getString(6));
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    String query =
        """
        select 1
        from information_schema.tables
        where table_schema = 'published' and table_name = 'current_publication'""";
    return Sql.list(connection, query, row -> row.getInt(1)).isEmpty();
  }
}
