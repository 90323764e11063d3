package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beatlight.analytics.publication.Publication;
import org.beatlight.core.contract.PublishedV1;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.StoreSettings;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Publications in PostgreSQL with PostGIS, each a partition of every table of results.
 *
 * <p>All of a publication is written in one transaction on one connection: partitions that nobody
 * sees yet are filled by COPY, indexed and analysed, then attached, and the pointer moves. So
 * nothing half-written can remain, not even after a kill, and no ledger of loaded parts is needed;
 * the price is that the executors do not load in parallel, which for tables of this size is a
 * matter of seconds.
 */
final class PostgisStore implements Store {
  /** Two runs that publish into one database take turns; the number means nothing. */
  private static final long TURN = 0x0BEA_7116_4701L;

  private final StoreSettings.Postgis settings;
  private final Duration patience;

  PostgisStore(StoreSettings.Postgis settings, Duration patience) {
    this.settings = settings;
    this.patience = patience;
  }

  @Override
  public Optional<Served> findServed() {
    try (Connection connection = open()) {
      return new Ledger(connection).findServed();
    } catch (SQLException e) {
      throw StoreProblem.of("read", toString(), e);
    }
  }

  @Override
  public Receipt publish(Publication publication, Instant at) {
    try (Connection connection = open()) {
      long id = Transaction.in(connection, () -> write(connection, publication, at));
      return new Receipt(id, sweep(connection, id));
    } catch (SQLException e) {
      throw StoreProblem.of("publish into", toString(), e);
    }
  }

  @Override
  public String toString() {
    return "PostGIS at " + address() + " as user " + settings.user();
  }

  /** Returns the address less its parameters, which may hold a password. */
  private String address() {
    return settings.url().replaceFirst("[?].*$", "");
  }

  private Connection open() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(settings.url());
    } catch (IllegalArgumentException e) {
      throw new RunFailedException(
          "expected a store's address such as jdbc:postgresql://host:5432/database, got "
              + address());
    }
    source.setUser(settings.user());
    source.setPassword(settings.password());
    source.setApplicationName("beatlight");
    return source.getConnection();
  }

  private long write(Connection connection, Publication publication, Instant at)
      throws SQLException {
    waitForTurn(connection);
    Ledger ledger = new Ledger(connection);
    if (!ledger.exists()) {
      new PostgisSchema(connection, toString()).create();
    }

    long id = ledger.nextId();
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      new Partition(connection, table, id).load(publication);
    }
    for (PublishedV1.Table table : PublishedV1.RESULTS) {
      new Partition(connection, table, id).attach();
    }
    ledger.add(id, publication, at);
    ledger.serve(id);
    return id;
  }

  private List<Long> sweep(Connection connection, long served) {
    try {
      return new PartitionSweep(connection).sweep();
    } catch (SQLException e) {
      throw StoreProblem.of(
          "remove old publications (number " + served + " is served) from", toString(), e);
    }
  }

  private void waitForTurn(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = " + patience.toMillis());
      statement.execute("select pg_advisory_xact_lock(" + TURN + ")");
    }
  }
}
