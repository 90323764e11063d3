package org.beatlight.formats;

import java.util.List;
import java.util.Optional;
import org.beatlight.settings.SettingsException;

/** Chooses among the layers of a file. */
final class Layers {
  private Layers() {}

  /**
   * Returns the place of the layer that is meant, which need not be named where it is the only one.
   *
   * @param layers at least one
   * @throws SettingsException if there are several and none is named, or not the one named
   */
  static int choose(List<String> layers, FileInput input) {
    String names = String.join(", ", layers);
    Optional<String> wanted = input.layer();
    if (wanted.isEmpty() && layers.size() > 1) {
      throw new SettingsException(
          "%s: expected the name of a layer, as there are several: %s"
              .formatted(input.words(), names));
    }
    int index = wanted.map(layers::indexOf).orElse(0);
    if (index < 0) {
      throw new SettingsException(
          "%s: expected one of the layers %s, got \"%s\""
              .formatted(input.words(), names, wanted.orElse("")));
    }

    return index;
  }
}
