package org.beatlight.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a city's settings file (docs/guide/settings.md). */
public final class CityFile {
  private CityFile() {}

  /**
   * Reads and checks a settings file; the files of data that it names must exist.
   *
   * @throws SettingsException at the first mistake: one sentence that names file, line, key, what
   *     was expected and what came
   */
  public static City read(Path file) {
    return read(file, System.getenv());
  }

  /**
   * Reads and checks a settings file for those who need no source data: to analyse a lake or to
   * serve a store, on a machine that may have none of the source files.
   *
   * @throws SettingsException at the first mistake, as {@link #read}
   */
  public static City readWithoutData(Path file) {
    return new CityReader(file, new DataFiles(true), System.getenv()).read();
  }

  /**
   * Returns the settings file and those that belong to it, each once: profiles, crosswalks, the
   * table of categories and .prj files. What comes with the program is not among them.
   *
   * @throws SettingsException at the first mistake, as {@link #readWithoutData}
   */
  public static List<Path> files(Path file) {
    DataFiles met = new DataFiles(true);
    new CityReader(file, met, System.getenv()).read();
    return Stream.concat(Stream.of(file), met.belonging().stream()).toList();
  }

  static City read(Path file, Map<String, String> environment) {
    return new CityReader(file, new DataFiles(false), environment).read();
  }
}
