package org.beatlight.ingest.samplecity;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The little JSON that the generator writes. Object members keep the order of their map. */
final class Json {
  private Json() {}

  /** Returns an object of numbers, texts, and what is JSON already. */
  static String object(Map<String, ?> members) {
    return members.entrySet().stream()
        .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Returns an array of JSON values, one a line. */
  static Raw lines(Collection<String> values) {
    return new Raw(values.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]")));
  }

  /** Returns an array of numbers. */
  static Raw numbers(Collection<Integer> numbers) {
    return new Raw(
        numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
  }

  /** What is JSON already. */
  record Raw(String json) {}

  private static String value(Object value) {
    if (value instanceof Raw raw) {
      return raw.json();
    }
    return value instanceof Number ? value.toString() : text(value.toString());
  }

  private static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
