package org.beatlight.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * One of the objects of a JSON file.
 *
 * @param number its line where objects are lines, else its place among them; from 1
 * @param object missing where there is a fault
 * @param fault why it could not be read; empty where it could
 */
record JsonItem(long number, JsonNode object, String fault) {
  static JsonItem of(long number, JsonNode node) {
    return node.isObject()
        ? new JsonItem(number, node, "")
        : faulty(number, "expected a JSON object, got " + words(node));
  }

  static JsonItem faulty(long number, String fault) {
    return new JsonItem(number, MissingNode.getInstance(), fault);
  }

  private static String words(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case STRING -> "a text";
      case NUMBER -> "a number";
      default -> node.toString();
    };
  }
}
