package org.beatlight.acceptance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the product wrote. */
public final class Json {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Json() {}

  public static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }
}
