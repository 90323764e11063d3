package org.beatlight.ingest.area;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beatlight.formats.Feature;
import org.beatlight.formats.FileInput;
import org.beatlight.formats.Formats;
import org.beatlight.formats.Input;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature that is drawn behind the data.
 *
 * @param theme {@code street}, {@code park} or {@code water}
 * @param name empty where it has none
 * @param shape in degrees, EPSG:4326
 */
public record BackdropFeature(String theme, String name, Geometry shape) {
  private static final Set<String> THEMES = Set.of("street", "park", "water");

  /**
   * Returns the features of a backdrop, in the order of its file; none where there is no file.
   *
   * @param settings the settings file that names it, for messages
   * @throws SettingsException if the file is not there
   * @throws RunFailedException if it is not what it should be
   */
  public static List<BackdropFeature> read(Optional<Path> backdrop, Path settings) {
    return input(backdrop, settings)
        .map(input -> DegreeFeatures.read(input, Optional.empty(), settings.toString()))
        .map(features -> features.stream().map(BackdropFeature::of).toList())
        .orElse(List.of());
  }

  /**
   * Returns what the backdrop is read from; empty where there is none.
   *
   * @throws SettingsException if the file is not there, or of no format that has shapes
   */
  public static Optional<Input> input(Optional<Path> backdrop, Path settings) {
    return backdrop.map(file -> input(file, settings + ": key city.backdrop: "));
  }

  private static Input input(Path file, String place) {
    if (!Files.exists(file)) {
      throw new SettingsException(place + "expected the file " + file + ", there is none");
    }

    return Formats.ofName(file)
        .filter(format -> format != Format.CSV)
        .map(format -> new FileInput(format, file))
        .orElseThrow(
            () ->
                new SettingsException(
                    place + "expected a file of shapes such as GeoJSON, got " + file));
  }

  private static BackdropFeature of(Feature feature) {
    String theme = feature.text("theme").orElse("");
    if (!THEMES.contains(theme)) {
      throw new RunFailedException(
          "%s: expected property theme to be street, park or water, got \"%s\""
              .formatted(feature.place(), theme));
    }

    return new BackdropFeature(theme, feature.text("name").orElse(""), feature.shape());
  }
}
