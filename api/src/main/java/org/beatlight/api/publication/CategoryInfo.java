package org.beatlight.api.publication;

import org.beatlight.core.event.Kind;

/**
 * A category that the publication holds.
 *
 * @param name in the users' words
 * @param events all events of the category, those outside every beat included
 */
public record CategoryInfo(Kind kind, String category, String name, long events) {
  /** Returns what identifies the category. */
  public CategoryKey key() {
    return new CategoryKey(kind, category);
  }
}
