package org.beatlight.analytics.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.beatlight.settings.StoreSettings;

/** A store under test, and the way its readers come to it. */
record TestStore(String name, Store store, Readers readers) {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  static TestStore embedded(Path folder) {
    StoreSettings.Embedded settings = new StoreSettings.Embedded(folder.resolve("store"));
    return new TestStore(
        "embedded",
        new EmbeddedStore(settings, PATIENCE),
        () -> new EmbeddedFile(settings, PATIENCE).open());
  }

  static TestStore postgis() throws SQLException {
    StoreSettings.Postgis database = PostgisDatabase.empty();
    return new TestStore(
        "postgis", new PostgisStore(database, PATIENCE), () -> PostgisDatabase.connect(database));
  }

  @Override
  public String toString() {
    return name;
  }

  /** How a reader connects. */
  @FunctionalInterface
  interface Readers {
    Connection connect() throws SQLException;
  }
}
