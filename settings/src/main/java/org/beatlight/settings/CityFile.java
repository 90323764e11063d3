package org.beatlight.settings;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a city's settings file (docs/guide/settings.md). */
public final class CityFile {
  private CityFile() {}

  /**
   * Reads and checks a settings file.
   *
   * @throws SettingsException at the first mistake
   */
  public static City read(Path file) {
    if (!Files.isReadable(file)) {
      throw new SettingsException(file + ": expected a settings file, found none");
    }
    throw new UnsupportedOperationException(file.toString());
  }
}
