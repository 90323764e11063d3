package org.beatlight.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --city FILE}, to be mixed into a command with {@code @Mixin}. */
public final class CityOption {
  @Option(
      names = "--city",
      required = true,
      paramLabel = "FILE",
      description = "the city's settings file")
  private @Nullable Path file;

  /**
   * Reads the settings file; the files of data that it names must exist.
   *
   * @throws SettingsException at the first mistake
   */
  public City read() {
    return CityFile.read(file());
  }

  /**
   * Reads the settings file; the files of data may be elsewhere.
   *
   * @throws SettingsException at the first mistake
   */
  public City readWithoutData() {
    return CityFile.readWithoutData(file());
  }

  private Path file() {
    if (file == null) {
      throw new IllegalStateException("expected picocli to have set --city");
    }

    return file;
  }
}
