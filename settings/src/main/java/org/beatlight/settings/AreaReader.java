package org.beatlight.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code areas}. */
record AreaReader(FeedReader feeds) {
  private static final List<String> KEYS =
      Stream.of(List.of("file", "table"), FeedReader.KEYS, List.of("crs", "from", "code", "name"))
          .flatMap(List::stream)
          .filter(key -> !key.equals("delimiter"))
          .toList();

  List<AreaLayerSettings> all(YamlValue list) {
    List<AreaLayerSettings> layers = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (YamlValue item : list.list()) {
      YamlMap map = item.map().allowing("layer", "versions");
      String layer = Names.source(map.require("layer"));
      if (names.contains(layer)) {
        throw map.require("layer").expected("a layer that did not come before");
      }
      names.add(layer);
      layers.add(new AreaLayerSettings(layer, versions(map.require("versions"))));
    }
    if (!names.contains(City.BEAT_LAYER)) {
      throw list.place()
          .mistake(
              "expected the layer beat among the layers, got only " + String.join(", ", names));
    }

    return layers;
  }

  private List<AreaLayerSettings.Version> versions(YamlValue list) {
    List<AreaLayerSettings.Version> versions = new ArrayList<>();
    for (YamlValue item : list.list()) {
      YamlMap map = item.map().allowing(KEYS);
      versions.add(
          new AreaLayerSettings.Version(
              from(map, versions),
              feeds.shapes(map),
              map.find("crs").map(new Crs(feeds.files())::read),
              map.text("code"),
              map.findText("name"),
              map.place().toString()));
    }
    return versions;
  }

  private static Optional<LocalDate> from(YamlMap map, List<AreaLayerSettings.Version> earlier) {
    if (earlier.isEmpty()) {
      return noFrom(map);
    }

    YamlValue value = map.require("from");
    LocalDate from = value.date();
    Optional<LocalDate> before = earlier.get(earlier.size() - 1).from();
    if (before.isPresent() && !before.get().isBefore(from)) {
      throw value.expected("a day after " + before.get() + ", where the version before begins");
    }
    return Optional.of(from);
  }

  private static Optional<LocalDate> noFrom(YamlMap map) {
    if (map.has("from")) {
      throw map.require("from")
          .expected("no from in the first version, which holds since the beginning");
    }

    return Optional.empty();
  }
}
