package org.beatlight.api.publication;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.beatlight.settings.StoreSettings;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;

/** A PostGIS store on a server of its own, gone with the test. */
public final class PostgisFixture implements PublishedStore, AutoCloseable {
  private final LocalPostgis server;
  private final Database database;

  private PostgisFixture(LocalPostgis server, Database database) {
    this.server = server;
    this.database = database;
  }

  /** Starts a server; skips the test where none is installed, unless {@code CI} is true. */
  public static PostgisFixture start() throws SQLException {
    LocalPostgis server = LocalPostgis.start();
    return new PostgisFixture(server, server.emptyDatabase());
  }

  @Override
  public StoreSettings.Postgis settings() {
    return new StoreSettings.Postgis(database.url(), database.user(), database.password());
  }

  @Override
  public Connection open() throws SQLException {
    return database.open();
  }

  /** Starts the server again after {@link #stopServer}. */
  public void startServer() throws IOException {
    server.startServer();
  }

  /** Stops the server at once, as a crash of its machine would. */
  public void stopServer() {
    server.stopServer();
  }

  @Override
  public void close() {
    stopServer();
  }
}
