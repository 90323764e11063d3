package org.beatlight.api.publication;

import java.nio.file.Path;
import java.sql.Connection;
import org.beatlight.settings.StoreSettings;

/** A process that holds an embedded store, as a run that publishes does, until its input ends. */
final class HoldStore {
  private HoldStore() {}

  public static void main(String... args) throws Exception {
    EmbeddedFixture store = new EmbeddedFixture(new StoreSettings.Embedded(Path.of(args[0])));
    try (Connection connection = store.open()) {
      System.out.println(connection.isValid(1) ? "held" : "not held");
      System.in.transferTo(System.out);
    }
  }
}
