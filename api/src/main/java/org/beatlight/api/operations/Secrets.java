package org.beatlight.api.operations;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.beatlight.core.disclosure.Salt;

/** The table {@code secret}. */
final class Secrets {
  private static final String SALT = "disclosure-salt";

  private Secrets() {}

  /** Returns the salt, drawn now where there is none yet; the transaction keeps others out. */
  static Salt salt(Connection connection) throws SQLException {
    Optional<String> kept = find(connection);
    if (kept.isPresent()) {
      return Salt.ofHex(kept.get());
    }

    byte[] drawn = new byte[Salt.BYTES];
    new SecureRandom().nextBytes(drawn);
    keep(connection, HexFormat.of().formatHex(drawn));
    return Salt.of(drawn);
  }

  private static Optional<String> find(Connection connection) throws SQLException {
    String query =
        """
        select "value"
        from operations.secret
        where name = ?""";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, SALT);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private static void keep(Connection connection, String digits) throws SQLException {
    String insert =
        """
        insert into operations.secret (name, "value")
        values (?, ?)""";
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setString(1, SALT);
      statement.setString(2, digits);
      statement.executeUpdate();
    }
  }
}
