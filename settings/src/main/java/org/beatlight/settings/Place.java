package org.beatlight.settings;

import java.nio.file.Path;

/**
 * Where something stands in a settings file.
 *
 * @param line the first being 1
 * @param key the way from the top of the file, such as {@code city.period.from} or {@code
 *     sources[1].kind}, lists counted from 1; empty for the file itself
 */
record Place(Path file, int line, String key) {
  Place ofKey(String name, int line) {
    return new Place(file, line, key.isEmpty() ? name : key + "." + name);
  }

  Place ofItem(int position, int line) {
    return new Place(file, line, key + "[" + position + "]");
  }

  SettingsException mistake(String sentence) {
    return new SettingsException(this + ": " + (key.isEmpty() ? "" : key + ": ") + sentence);
  }

  /** Returns file and line, as {@code riverbend.yaml:12}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
