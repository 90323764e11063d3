package org.beatlight.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code columns}: what the columns of a layout mean. */
final class ColumnReader {
  static final String KEY = "columns";

  private static final Map<String, Field> FIELDS = fields();
  private static final List<List<String>> COORDINATES =
      List.of(List.of("longitude", "latitude"), List.of("x", "y"), List.of("point"));

  private ColumnReader() {}

  static Map<Field, ColumnValue> read(YamlMap map) {
    map.allowing(FIELDS.keySet());
    map.require(Field.OCCURRED.key());
    coordinates(map).forEach(map::require);
    Map<Field, ColumnValue> columns = new EnumMap<>(Field.class);
    map.entries().forEach((key, value) -> columns.put(FIELDS.get(key), ColumnTexts.read(value)));
    return columns;
  }

  /**
   * Returns the columns of a map laid over others. Coordinates of one kind take the place of those
   * of another.
   */
  static YamlMap merged(YamlMap map, YamlMap others) {
    if (!map.has(KEY)) {
      return others;
    }

    YamlMap own = map.map(KEY);
    List<String> gone =
        COORDINATES.stream()
            .filter(keys -> keys.stream().noneMatch(own::has))
            .flatMap(List::stream)
            .toList();
    boolean tellsPlace = COORDINATES.stream().flatMap(List::stream).anyMatch(own::has);
    return own.over(tellsPlace ? others.without(gone) : others);
  }

  /**
   * Returns the keys by which these columns tell a place.
   *
   * @throws SettingsException if they do it in no way or in several
   */
  static List<String> coordinates(YamlMap map) {
    List<List<String>> ways =
        COORDINATES.stream().filter(keys -> keys.stream().anyMatch(map::has)).toList();
    if (ways.size() == 1) {
      return ways.get(0);
    }

    List<String> came = ways.stream().flatMap(List::stream).filter(map::has).toList();
    throw map.place()
        .mistake(
            "expected longitude and latitude, or x and y, or point, got "
                + (came.isEmpty() ? "none of them" : String.join(", ", came)));
  }

  private static Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      if (field == Field.X) {
        fields.put("longitude", Field.X);
        fields.put("latitude", Field.Y);
      }
      fields.put(field.key(), field);
    }
    return fields;
  }
}
