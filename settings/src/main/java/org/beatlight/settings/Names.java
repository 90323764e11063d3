package org.beatlight.settings;

import java.util.regex.Pattern;

/** Names that travel into ids, addresses and stored columns. */
final class Names {
  private static final Pattern CITY = Pattern.compile(".{1,200}");
  private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,40}");

  private Names() {}

  static String city(YamlValue value) {
    value.text();
    return value.matching(CITY, "a name of at most 200 characters");
  }

  /** Returns the name of a source or a layer. */
  static String source(YamlValue value) {
    return value.matching(SOURCE, "a name of at most 40 lower-case letters, digits and hyphens");
  }
}
