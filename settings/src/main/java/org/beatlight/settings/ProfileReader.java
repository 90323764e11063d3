package org.beatlight.settings;

import java.util.List;

/** Finds the profile that a source builds on: keys of a source, described once for a known feed. */
record ProfileReader(DataFiles files, List<String> keys) {
  /** Those that come with the program. */
  static final List<String> SHIPPED =
      List.of(
          "boston-311",
          "boston-crime",
          "chicago-311",
          "chicago-crimes",
          "dc-311",
          "dc-crime",
          "lapd-crimes",
          "los-angeles-myla311",
          "nyc-311",
          "nypd-complaints",
          "philadelphia-311",
          "philadelphia-incidents",
          "police-uk-asb",
          "police-uk-street",
          "san-francisco-311",
          "seattle-customer-service-requests",
          "seattle-spd-crime",
          "sfpd-incidents",
          "slmpd");

  private static final String YAML_ENDING = ".yaml";

  YamlMap read(YamlValue value) {
    return YamlFile.read(file(value)).map().allowing(keys);
  }

  private TextFile file(YamlValue value) {
    String name = value.text();
    if (name.endsWith(YAML_ENDING)) {
      return TextFile.read(files.beside(value));
    }
    if (!SHIPPED.contains(name)) {
      throw value.expected(
          "a path ending in .yaml, or the name of a profile that comes with Beatlight"
              + Nearest.hint(name, SHIPPED));
    }

    return shipped(name);
  }

  static TextFile shipped(String name) {
    return TextFile.shipped("profiles/" + name + YAML_ENDING);
  }
}
