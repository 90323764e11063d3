package org.beatlight.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects as columns: what is nested gets a dotted name, an array stays JSON. */
final class JsonText {
  /** A record longer than this, in characters, is none that a source of events sends. */
  static final int LONGEST_RECORD = 1 << 22;

  /** Keeps every digit of a number, and lets the NaN pass that some writers put for no value. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(LONGEST_RECORD).build());
  }

  private static final ObjectReader WHOLE_TEXT =
      MAPPER.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonText() {}

  /** Returns the columns of an object and their texts. */
  static Map<String, String> columns(JsonNode object) {
    Map<String, String> columns = new LinkedHashMap<>();
    addColumns("", object, columns);
    return columns;
  }

  /** Returns an object read from a text of its own; a fault where it is none. */
  static JsonItem item(long number, String text) {
    try {
      return JsonItem.of(number, WHOLE_TEXT.readTree(text));
    } catch (JsonProcessingException e) {
      return JsonItem.faulty(number, "expected a JSON object, got text that is no whole JSON");
    }
  }

  private static void addColumns(String prefix, JsonNode object, Map<String, String> columns) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = prefix + field.getKey();
      if (field.getValue().isObject()) {
        addColumns(name + ".", field.getValue(), columns);
      } else {
        columns.put(name, text(field.getValue()));
      }
    }
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.toString();
    }
    return value.isNumber() ? Text.of(value.numberValue()) : value.asText("");
  }
}
