package org.beatlight.ingest.area;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beatlight.core.area.Area;
import org.beatlight.settings.AreaLayerSettings;
import org.beatlight.settings.AreaLayerSettings.Version;
import org.beatlight.settings.FeedSettings;
import org.beatlight.settings.Format;
import org.beatlight.settings.TableSettings;

/** Settings of layers, as tests write them. */
final class Layers {
  private Layers() {}

  static FeedSettings file(Path file) {
    return feed(Optional.empty(), List.of(file), Optional.empty());
  }

  static FeedSettings table(TableSettings table) {
    return feed(Optional.of(Format.TABLE), List.of(), Optional.of(table));
  }

  static Version version(
      FeedSettings feed, Optional<LocalDate> from, String code, Optional<String> name) {
    return new Version(from, feed, Optional.empty(), code, name, "city.yaml line 30");
  }

  /** Returns a version whose shapes are in a CRS that the settings name. */
  static Version in(String crs, Version version) {
    return new Version(
        version.from(),
        version.feed(),
        Optional.of(crs),
        version.code(),
        version.name(),
        version.place());
  }

  static List<Area> areas(Version version) {
    return AreaLayers.read(List.of(new AreaLayerSettings("beat", List.of(version)))).get(0).areas();
  }

  private static FeedSettings feed(
      Optional<Format> format, List<Path> files, Optional<TableSettings> table) {
    return new FeedSettings(
        format, files, Optional.empty(), Optional.empty(), List.of(StandardCharsets.UTF_8), table);
  }
}
