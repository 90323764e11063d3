package org.beatlight.api.publication;

import org.beatlight.core.event.Kind;

/**
 * A category that the publication holds.
 *
 * @param name in the users' words
 * @param events all events of the category, those outside every beat included
 */
public record CategoryInfo(CategoryKey key, String name, long events) {
  /** Returns the stream. */
  public Kind kind() {
    return key.kind();
  }

  /** Returns the code of the category. */
  public String category() {
    return key.category();
  }
}
