package org.beatlight.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** Reads {@code store}. */
record StoreReader(DataFiles files, JdbcReader jdbc) {
  private static final String H2_ENDING = ".mv.db";

  StoreSettings read(YamlMap store) {
    Map<String, Function<YamlMap, StoreSettings>> kinds =
        Map.of("embedded", this::embedded, "postgis", this::postgis);
    return store.require("kind").oneOf(kinds).apply(store);
  }

  private StoreSettings embedded(YamlMap store) {
    YamlValue file = store.allowing("kind", "file").require("file");
    Path path = files.path(file);
    if (file.text().endsWith(H2_ENDING)) {
      throw file.expected("the path without its ending " + H2_ENDING);
    }

    return new StoreSettings.Embedded(path);
  }

  private StoreSettings postgis(YamlMap store) {
    store.allowing("kind", "url", "user", "password");
    return new StoreSettings.Postgis(
        JdbcReader.url(store.require("url")),
        store.text("user"),
        store.find("password").map(jdbc::password).orElse(""));
  }
}
