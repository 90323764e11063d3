package org.beatlight.api.tile.mvt;

/**
 * A named value of a feature.
 *
 * @param value a {@link String}, {@link Long} or {@link Double}
 */
public record MvtProperty(String key, Object value) {
  public MvtProperty {
    if (!(value instanceof String || value instanceof Long || value instanceof Double)) {
      throw new IllegalArgumentException(
          "expected text, a long or a double as %s, got %s".formatted(key, value.getClass()));
    }
  }
}
