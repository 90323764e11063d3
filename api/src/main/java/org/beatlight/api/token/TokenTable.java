package org.beatlight.api.token;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.api.access.Role;
import org.beatlight.api.token.LocalToken.Validity;

/** The table {@code token} of the operations store. */
final class TokenTable {
  private static final String BETWEEN_BEATS = "\n";

  private TokenTable() {}

  /** Returns all tokens, the oldest first. */
  static List<LocalToken> all(Connection connection) throws SQLException {
    String query =
        """
        select token_id, name, role, beats, digest, created_at, expires_at, revoked_at
        from operations.token
        order by created_at, token_id""";
    List<LocalToken> tokens = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        tokens.add(token(rows));
      }
    }
    return tokens;
  }

  static void add(Connection connection, LocalToken token) throws SQLException {
    String insert =
        """
        insert into operations.token
          (token_id, name, role, beats, digest, created_at, expires_at)
        values (?, ?, ?, ?, ?, ?, ?)""";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, token.id());
      statement.setString(2, token.name());
      statement.setString(3, token.caller().role().code());
      statement.setString(4, String.join(BETWEEN_BEATS, new TreeSet<>(token.caller().beats())));
      statement.setString(5, token.digest());
      statement.setObject(6, time(token.validity().created()));
      statement.setObject(7, time(token.validity().expires()));
      statement.executeUpdate();
    }
  }

  /** Revokes a token that is not yet, and returns whether there is one of this id. */
  static boolean revoke(Connection connection, String id, Instant now) throws SQLException {
    String update =
        """
        update operations.token
        set revoked_at = coalesce(revoked_at, ?)
        where token_id = ?""";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      statement.setObject(1, time(now));
      statement.setString(2, id);
      return statement.executeUpdate() > 0;
    }
  }

  private static LocalToken token(ResultSet row) throws SQLException {
    Role role = Role.ofCode(row.getString(3));
    String beats = row.getString(4);
    Validity validity =
        new Validity(
            row.getObject(6, OffsetDateTime.class).toInstant(),
            row.getObject(7, OffsetDateTime.class).toInstant(),
            Optional.ofNullable(row.getObject(8, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant));
    Set<String> codes = beats.isEmpty() ? Set.of() : Set.of(beats.split(BETWEEN_BEATS, -1));
    return new LocalToken(
        row.getString(1),
        row.getString(2),
        LocalToken.caller(row.getString(1), role, codes),
        row.getString(5),
        validity);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
