package org.beatlight.formats;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of an input.
 *
 * @param input what messages call the input: the file's path, or where a query runs
 * @param number its place in the input, from 1
 * @param properties in the order of the input, as text like the values of {@link Records}
 * @param shape in the input's own CRS, longitude or easting first; never empty
 */
public record Feature(String input, int number, Map<String, String> properties, Geometry shape) {
  public Feature {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Returns a property without the blanks around it; empty where it is not set. */
  public Optional<String> text(String property) {
    return Optional.ofNullable(properties.get(property))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Returns where it stands, for messages. */
  public String place() {
    return "%s: feature %d".formatted(input, number);
  }
}
