package org.beatlight.batch.run;

import java.util.ServiceLoader;
import org.beatlight.settings.RunFailedException;

/** The stages on the class path. */
final class Stages {
  private Stages() {}

  static Stage require(String name) {
    for (Stage stage : ServiceLoader.load(Stage.class)) {
      if (stage.name().equals(name)) {
        return stage;
      }
    }
    throw new RunFailedException(
        "expected the stage \"" + name + "\" on the class path, found none of that name");
  }
}
