package org.beatlight.api.status;

import org.beatlight.settings.StoreSettings;

/** Names stores without their passwords. */
final class StoreName {
  private StoreName() {}

  static StatusReport.Store of(StoreSettings store) {
    return store instanceof StoreSettings.Postgis postgis
        ? new StatusReport.Store("postgis", postgis.url().replaceFirst("\\?.*", ""))
        : new StatusReport.Store("embedded", ((StoreSettings.Embedded) store).file().toString());
  }
}
