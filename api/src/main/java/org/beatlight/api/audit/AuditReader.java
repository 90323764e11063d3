package org.beatlight.api.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.api.operations.OperationsStore;
import org.beatlight.settings.RunFailedException;

/** Reads the audit log, and finds where it was changed. */
final class AuditReader {
  private final OperationsStore store;

  AuditReader(OperationsStore store) {
    this.store = store;
  }

  /** An entry with its number. */
  record Numbered(long number, AuditEntry entry) {}

  /** Returns the last entries, the oldest first. */
  List<Numbered> last(int count) {
    return store.read(
        connection -> {
          List<Numbered> found = new ArrayList<>();
          long from = AuditTable.head(connection).entries() - count + 1;
          AuditTable.each(
              connection, from, (number, entry, hash) -> found.add(new Numbered(number, entry)));
          return found;
        });
  }

  /**
   * Returns the end of the chain, once every entry was found to be as it was written.
   *
   * @param noted an end that was noted before and must be part of the chain still; {@link
   *     AuditChain#EMPTY} for none
   * @throws RunFailedException at the first entry that is not, or if the store cannot be reached
   */
  AuditChain verify(AuditChain noted) {
    return store.read(connection -> verify(connection, noted));
  }

  private static AuditChain verify(Connection connection, AuditChain noted) throws SQLException {
    AuditCheck check = new AuditCheck(noted);
    AuditTable.each(connection, Long.MIN_VALUE, check);
    return check.finish(AuditTable.head(connection));
  }
}
