package org.beatlight.analytics.publish;

import java.sql.Connection;
import java.sql.SQLException;
import org.beatlight.settings.StoreSettings;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;

/** Databases of the server that all tests share, by the settings that name them. */
public final class PostgisDatabase {
  private PostgisDatabase() {}

  /** Returns a database of its own, empty and without the extension; the user is a superuser. */
  public static StoreSettings.Postgis empty() throws SQLException {
    Database database = LocalPostgis.shared().emptyDatabase();
    return new StoreSettings.Postgis(database.url(), database.user(), database.password());
  }

  /** Runs statements. */
  static void run(StoreSettings.Postgis settings, String... statements) throws SQLException {
    database(settings).run(statements);
  }

  public static Connection connect(StoreSettings.Postgis settings) throws SQLException {
    return database(settings).open();
  }

  private static Database database(StoreSettings.Postgis settings) {
    return new Database(settings.url(), settings.user(), settings.password());
  }
}
