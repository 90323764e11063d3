package org.beatlight.api.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.beatlight.api.store.StoreConnections;
import org.beatlight.core.disclosure.Salt;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.springframework.stereotype.Component;

/**
 * What the service itself keeps (docs/contract/operations.md): in PostGIS a schema beside the
 * publications, else a file beside theirs, which is open only while it is read or written. Another
 * process that holds the file is waited for; within this one, one caller at a time has it.
 */
@Component
public final class OperationsStore {
  private static final String ENDING = "-operations";

  /** PostgreSQL: the user lacks a right. */
  private static final String FORBIDDEN = "42501";

  /** H2 gives readers of a process the database that its writers have, whatever they asked for. */
  private static final ReentrantLock FILE = new ReentrantLock();

  private final StoreSettings settings;
  private final Optional<Salt> givenSalt;
  private boolean made;

  /** Returns the store of a city; nothing is opened yet. */
  public OperationsStore(City city) {
    settings = beside(city.store());
    givenSalt = city.access().salt();
  }

  /** What is done with the tables. */
  public interface Work<T> {
    /** Does it, within one transaction. */
    T on(Connection connection) throws SQLException;
  }

  /**
   * Reads, all of one moment.
   *
   * @throws RunFailedException if the store is down, may not be made, or is held by others for more
   *     than ten seconds
   */
  public <T> T read(Work<T> work) {
    return guarded(
        () -> {
          try (Connection connection =
              StoreConnections.awaitOpen(() -> StoreConnections.open(settings))) {
            return work.on(connection);
          }
        });
  }

  /**
   * Writes, after all others who write and before the next: whole, or not at all.
   *
   * @throws RunFailedException as {@link #read}
   */
  public <T> T write(Work<T> work) {
    return guarded(() -> transact(work));
  }

  /**
   * Returns the salt of all noise: the one that the settings give, else the one of this store,
   * which the first who asks draws and all share.
   *
   * @throws RunFailedException as {@link #read}
   */
  public Salt salt() {
    return givenSalt.orElseGet(() -> write(Secrets::salt));
  }

  /** Returns the file, where the store is one. */
  public Optional<Path> file() {
    return settings instanceof StoreSettings.Embedded embedded
        ? Optional.of(StoreConnections.fileOf(embedded))
        : Optional.empty();
  }

  /** Once it was there, a store that has gone is a failure: with it went the salt. */
  private void make() throws SQLException {
    if (settings instanceof StoreSettings.Embedded embedded) {
      PrivateFile.make(StoreConnections.fileOf(embedded));
    }
    try (Connection connection = openForWriting()) {
      OperationsSchema.make(connection, settings);
      connection.commit();
    }
    made = true;
  }

  private <T> T transact(Work<T> work) throws SQLException {
    try (Connection connection = openForWriting()) {
      OperationsSchema.lock(connection);
      T result = work.on(connection);
      connection.commit();
      return result;
    }
  }

  private Connection openForWriting() throws SQLException {
    return StoreConnections.awaitOpen(() -> StoreConnections.openForWriting(settings));
  }

  private <T> T guarded(Access<T> access) {
    FILE.lock();
    try {
      if (!made) {
        make();
      }
      return access.run();
    } catch (SQLException e) {
      throw new RunFailedException(sentence(e), e);
    } finally {
      FILE.unlock();
    }
  }

  private String sentence(SQLException e) {
    return FORBIDDEN.equals(e.getSQLState()) && settings instanceof StoreSettings.Postgis postgis
        ? "expected the user %s to be allowed to make and write the schema operations at %s: %s"
            .formatted(postgis.user(), name(), e.getMessage())
        : "expected to reach the operations store at %s: %s".formatted(name(), e.getMessage());
  }

  private String name() {
    return settings instanceof StoreSettings.Postgis postgis
        ? postgis.url().replaceFirst("\\?.*", "")
        : file().map(Path::toString).orElseThrow();
  }

  private static StoreSettings beside(StoreSettings publications) {
    return publications instanceof StoreSettings.Embedded embedded
        ? new StoreSettings.Embedded(Path.of(embedded.file() + ENDING))
        : publications;
  }

  private interface Access<T> {
    T run() throws SQLException;
  }
}
