package org.beatlight.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A layer of areas, such as beats, in one or more versions in time.
 *
 * @param layer the layer's name; {@code beat} must exist
 * @param versions by first day, the earliest first; the last is today's
 */
public record AreaLayerSettings(String layer, List<Version> versions) {
  public AreaLayerSettings {
    versions = List.copyOf(versions);
  }

  /** Returns the version in force now. */
  public Version today() {
    return versions.get(versions.size() - 1);
  }

  /**
   * One version of a layer.
   *
   * @param from the first day on which it holds; empty for the first version
   * @param feed one file, or a table
   * @param crs of the shapes, an EPSG code or WKT; where empty what the file declares, else
   *     EPSG:4326
   * @param code the property that holds an area's code
   * @param name the property that holds its name; the code where absent
   * @param place in the settings file, for messages: file and line
   */
  public record Version(
      Optional<LocalDate> from,
      FeedSettings feed,
      Optional<String> crs,
      String code,
      Optional<String> name,
      String place) {}
}
