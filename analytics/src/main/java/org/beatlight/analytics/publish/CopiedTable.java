package org.beatlight.analytics.publish;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.beatlight.analytics.publication.ResultRow;
import org.beatlight.analytics.publication.RowBytes;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One table of PostgreSQL, loaded by binary COPY. */
final class CopiedTable {
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NO_FLAGS_NO_EXTENSION = new byte[2 * Integer.BYTES];
  private static final byte[] TRAILER = {-1, -1};

  private final Connection connection;
  private final String table;
  private final String columns;

  /**
   * Names a table.
   *
   * @param columns joined by commas, {@code publication_id} first
   */
  CopiedTable(Connection connection, String table, String columns) {
    this.connection = connection;
    this.table = table;
    this.columns = columns;
  }

  /** Loads the rows and returns how many the server took; cancels the COPY on any failure. */
  long load(long publicationId, Iterable<? extends ResultRow> rows) throws SQLException {
    String sql = "copy %s (%s) from stdin (format binary)".formatted(table, columns);
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    try {
      write(copy, SIGNATURE);
      write(copy, NO_FLAGS_NO_EXTENSION);
      for (ResultRow row : rows) {
        write(copy, RowBytes.of(prepend(publicationId, row.values())));
      }
      write(copy, TRAILER);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void write(CopyIn copy, byte[] bytes) throws SQLException {
    copy.writeToCopy(bytes, 0, bytes.length);
  }

  private static @Nullable Object[] prepend(long publicationId, @Nullable Object[] values) {
    @Nullable Object[] all = new @Nullable Object[values.length + 1];
    all[0] = publicationId;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }
}
