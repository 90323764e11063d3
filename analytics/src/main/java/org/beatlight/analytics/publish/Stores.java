package org.beatlight.analytics.publish;

import java.time.Duration;
import org.beatlight.settings.StoreSettings;

/** The stores that settings may name. */
public final class Stores {
  /** How long a run waits for a reader to let go of the embedded file, or for another run. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Stores() {}

  /** Returns the store of the settings; nothing is opened yet. */
  public static Store of(StoreSettings settings) {
    return settings instanceof StoreSettings.Postgis postgis
        ? new PostgisStore(postgis, PATIENCE)
        : new EmbeddedStore((StoreSettings.Embedded) settings, PATIENCE);
  }
}
