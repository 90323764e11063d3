package org.beatlight.settings;

import java.util.Map;

/** Reads how to reach a database: its address, and a password that stands elsewhere. */
record JdbcReader(Map<String, String> environment) {
  private static final String URL_BEGIN = "jdbc:postgresql:";
  private static final String ENV = "env:";

  static String url(YamlValue value) {
    String url = value.text();
    if (url.contains("password=")) {
      throw value.place().mistake("expected no password in the address, use password: env:NAME");
    }
    if (!url.startsWith(URL_BEGIN)) {
      throw value.expected("an address such as jdbc:postgresql://localhost:5432/beatlight");
    }

    return url;
  }

  /** Whatever stands in the file may be a secret, so no message repeats it. */
  String password(YamlValue value) {
    String text = value.text();
    if (!text.startsWith(ENV)) {
      throw value.place().mistake("expected env:NAME, got something else");
    }

    String name = text.substring(ENV.length());
    String password = environment.get(name);
    if (password == null) {
      throw value
          .place()
          .mistake("expected the environment variable " + name + " to hold it, found it not set");
    }
    return password;
  }
}
