package org.beatlight.settings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys and values of one mapping, in the file's order; each key comes once. */
final class YamlMap {
  private final Place place;
  private final Map<String, YamlValue> values = new LinkedHashMap<>();

  private YamlMap(Place place) {
    this.place = place;
  }

  static YamlMap of(MappingNode mapping, Place place) {
    YamlMap map = new YamlMap(place);
    for (NodeTuple tuple : mapping.getValue()) {
      map.add(tuple);
    }
    return map;
  }

  private void add(NodeTuple tuple) {
    int line = YamlValue.line(tuple.getKeyNode(), place);
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      throw new Place(place.file(), line, place.key()).mistake("expected a word as key, got more");
    }

    Place here = place.ofKey(key.getValue(), line);
    YamlValue first = values.putIfAbsent(key.getValue(), new YamlValue(tuple.getValueNode(), here));
    if (first != null) {
      throw here.mistake("expected the key once, got it again after line " + first.place().line());
    }
  }

  /**
   * Returns this map laid over another: its keys, and those of the other that it has not. A key
   * without a value takes the other's away.
   */
  YamlMap over(YamlMap base) {
    YamlMap merged = new YamlMap(place);
    merged.values.putAll(base.values);
    values.forEach(
        (key, value) -> {
          if (value.isNothing() && base.has(key)) {
            merged.values.remove(key);
          } else {
            merged.values.put(key, value);
          }
        });
    return merged;
  }

  /** Returns this map without some keys. */
  YamlMap without(Collection<String> keys) {
    YamlMap rest = new YamlMap(place);
    rest.values.putAll(values);
    rest.values.keySet().removeAll(keys);
    return rest;
  }

  /** Returns this map, as {@link #allowing(Collection)} does. */
  YamlMap allowing(String... allowed) {
    return allowing(List.of(allowed));
  }

  /**
   * Returns this map.
   *
   * @throws SettingsException if it has a key that is not among the allowed ones
   */
  YamlMap allowing(Collection<String> allowed) {
    for (Map.Entry<String, YamlValue> entry : values.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        String meant = Nearest.hint(entry.getKey(), allowed);
        throw entry
            .getValue()
            .place()
            .mistake(
                "unknown key%s, expected one of %s".formatted(meant, String.join(", ", allowed)));
      }
    }
    return this;
  }

  Place place() {
    return place;
  }

  Map<String, YamlValue> entries() {
    return values;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<YamlValue> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<String> findText(String key) {
    return find(key).map(YamlValue::text);
  }

  String text(String key) {
    return require(key).text();
  }

  YamlMap map(String key) {
    return require(key).map();
  }

  YamlValue require(String key) {
    YamlValue value = values.get(key);
    if (value == null) {
      String came = values.isEmpty() ? "no key" : "only " + String.join(", ", values.keySet());
      throw place.mistake("expected the key " + key + ", got " + came);
    }

    return value;
  }
}
