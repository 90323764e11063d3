package org.beatlight.settings;

import java.net.URI;
import java.util.List;

/** Reads addresses on the web. */
final class WebAddress {
  private WebAddress() {}

  /** Returns whether a text begins as an address does. */
  static boolean isOne(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /** Returns an address as it is written. */
  static String of(YamlValue value) {
    String described = "an address that begins with https:// or http://";
    try {
      URI uri = URI.create(value.text());
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return value.text();
      }
    } catch (IllegalArgumentException e) {
      throw value.expected(described);
    }
    throw value.expected(described);
  }
}
