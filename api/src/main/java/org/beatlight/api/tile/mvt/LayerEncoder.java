package org.beatlight.api.tile.mvt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Encodes one layer; keys and values are stored once and features point at them. */
final class LayerEncoder {
  private static final int VERSION = 2;

  private static final int LAYER_NAME = 1;
  private static final int LAYER_FEATURES = 2;
  private static final int LAYER_KEYS = 3;
  private static final int LAYER_VALUES = 4;
  private static final int LAYER_EXTENT = 5;
  private static final int LAYER_VERSION = 15;

  private static final int FEATURE_ID = 1;
  private static final int FEATURE_TAGS = 2;
  private static final int FEATURE_TYPE = 3;
  private static final int FEATURE_GEOMETRY = 4;

  private static final int VALUE_STRING = 1;
  private static final int VALUE_DOUBLE = 3;
  private static final int VALUE_UINT = 5;
  private static final int VALUE_SINT = 6;

  private final ProtobufWriter one = new ProtobufWriter();
  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private final Map<Object, Integer> values = new LinkedHashMap<>();

  ProtobufWriter encode(MvtLayer layer) {
    ProtobufWriter out = new ProtobufWriter();
    out.text(LAYER_NAME, layer.name());
    for (MvtFeature feature : layer.features()) {
      out.message(LAYER_FEATURES, encode(feature));
    }
    for (String key : keys.keySet()) {
      out.text(LAYER_KEYS, key);
    }
    for (Object value : values.keySet()) {
      out.message(LAYER_VALUES, encode(value));
    }
    out.number(LAYER_EXTENT, MvtLayer.EXTENT);
    out.number(LAYER_VERSION, VERSION);
    return out;
  }

  private ProtobufWriter encode(MvtFeature feature) {
    ProtobufWriter out = one;
    out.clear();
    if (feature.id() != MvtFeature.NO_ID) {
      out.number(FEATURE_ID, feature.id());
    }
    if (!feature.properties().isEmpty()) {
      out.packed(FEATURE_TAGS, tags(feature.properties()));
    }
    out.number(FEATURE_TYPE, feature.geometry().type());
    out.packed(FEATURE_GEOMETRY, feature.geometry().commands());
    return out;
  }

  private int[] tags(List<MvtProperty> properties) {
    int[] tags = new int[2 * properties.size()];
    for (int i = 0; i < properties.size(); i++) {
      tags[2 * i] = place(keys, properties.get(i).key());
      tags[2 * i + 1] = place(values, properties.get(i).value());
    }
    return tags;
  }

  private static <T> int place(Map<T, Integer> dictionary, T entry) {
    Integer next = dictionary.size();
    Integer known = dictionary.putIfAbsent(entry, next);
    return known == null ? next : known;
  }

  private static ProtobufWriter encode(Object value) {
    ProtobufWriter out = new ProtobufWriter();
    if (value instanceof String text) {
      out.text(VALUE_STRING, text);
    } else if (value instanceof Double decimal) {
      out.decimal(VALUE_DOUBLE, decimal);
    } else if ((long) value >= 0) {
      out.number(VALUE_UINT, (long) value);
    } else {
      out.number(VALUE_SINT, (long) value << 1 ^ (long) value >> 63);
    }
    return out;
  }
}
