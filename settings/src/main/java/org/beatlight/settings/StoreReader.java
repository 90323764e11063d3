package org.beatlight.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Reads {@code store}. */
record StoreReader(DataFolder folder, Map<String, String> environment) {
  private static final String URL_BEGIN = "jdbc:postgresql:";
  private static final String ENV = "env:";
  private static final String H2_ENDING = ".mv.db";

  StoreSettings read(YamlMap store) {
    Map<String, Function<YamlMap, StoreSettings>> kinds =
        Map.of("embedded", this::embedded, "postgis", this::postgis);
    return store.require("kind").oneOf(kinds).apply(store);
  }

  private StoreSettings embedded(YamlMap store) {
    YamlValue file = store.allowing("kind", "file").require("file");
    Path path = folder.path(file);
    if (file.text().endsWith(H2_ENDING)) {
      throw file.expected("the path without its ending " + H2_ENDING);
    }

    return new StoreSettings.Embedded(path);
  }

  private StoreSettings postgis(YamlMap store) {
    store.allowing("kind", "url", "user", "password");
    return new StoreSettings.Postgis(
        url(store.require("url")),
        store.text("user"),
        store.find("password").map(this::password).orElse(""));
  }

  private static String url(YamlValue value) {
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
  private String password(YamlValue value) {
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
