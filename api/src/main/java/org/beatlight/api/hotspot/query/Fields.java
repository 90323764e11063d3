package org.beatlight.api.hotspot.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.beatlight.api.web.Problem;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object whose fields are taken one by one, each with what it may hold. A field that is null
 * is the same as none. Every mistake is a 400 that names the field and tells what was expected.
 */
final class Fields {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int MOST_TOLD = 60; // characters of a value that was not expected

  private final String path; // what names begin with, such as "hours."
  private final JsonNode object;

  private Fields(String path, JsonNode object) {
    this.path = path;
    this.object = object;
  }

  /** Reads the object that is the whole of a body. */
  static Fields of(byte[] body) {
    JsonNode read = parse(body);
    if (!read.isObject()) {
      throw Problem.badRequest("body: expected a JSON object, got " + told(read));
    }
    return new Fields("", read);
  }

  private static JsonNode parse(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw Problem.badRequest(
          "body: expected a JSON object with each field once, which it is not" + place(e));
    }
  }

  /** Returns nothing where the parser gave up for the size of a value, such as for its depth. */
  private static String place(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return at == null
        ? ""
        : " from line %d, column %d on".formatted(at.getLineNr(), at.getColumnNr());
  }

  /** Refuses fields that are not among these. */
  void requireNoOthers(List<String> names) {
    for (String name : object.propertyNames()) {
      if (!names.contains(name)) {
        throw Problem.badRequest(
            "%s: expected one of the fields %s"
                .formatted(shortened(path + name), String.join(", ", names)));
      }
    }
  }

  /** Returns a text as a value; {@code read} throws {@link IllegalArgumentException}. */
  <T> T require(String name, Function<String, T> read) {
    JsonNode node = find(name).orElseThrow(() -> missing(name));
    return text(name, node, read);
  }

  /** Returns a text as a value, or another value where there is none. */
  <T> T value(String name, Function<String, T> read, T otherwise) {
    return find(name).map(node -> text(name, node, read)).orElse(otherwise);
  }

  /** Returns a list of texts as values, of which there is one at least and none twice. */
  <T> Optional<List<T>> findList(String name, Function<String, T> read) {
    return find(name).map(node -> list(name, node, read));
  }

  /** Returns a list of texts, of which there is one at least and none twice. */
  List<String> requireList(String name) {
    return findList(name, Function.identity()).orElseThrow(() -> missing(name));
  }

  /** Returns a day. */
  LocalDate day(String name, LocalDate otherwise) {
    return value(name, Fields::day, otherwise);
  }

  /** Returns a number of a closed range. */
  double number(String name, double least, double most, double otherwise) {
    JsonNode node = find(name).orElse(null);
    double value = node == null ? otherwise : node.isNumber() ? node.doubleValue() : Double.NaN;
    if (!(value >= least && value <= most)) {
      String got = node == null ? plain(otherwise) + ", the publication's own" : told(node);
      throw Problem.badRequest(
          "%s%s: expected a number from %s to %s, got %s"
              .formatted(path, name, plain(least), plain(most), got));
    }
    return value;
  }

  /** Returns a whole number of a closed range. */
  long whole(String name, long least, long most, long otherwise) {
    return whole(name, range(least, most), v -> v >= least && v <= most, otherwise);
  }

  /** Returns a whole number of those that are allowed, which {@code expected} names. */
  long whole(String name, String expected, LongPredicate allowed, long otherwise) {
    return find(name).map(node -> whole(name, node, expected, allowed)).orElse(otherwise);
  }

  /** Returns a whole number of a closed range, which must be there. */
  long requireWhole(String name, long least, long most) {
    return find(name)
        .map(node -> whole(name, node, range(least, most), v -> v >= least && v <= most))
        .orElseThrow(() -> missing(name));
  }

  /** Returns an object. */
  Optional<Fields> findObject(String name) {
    return find(name)
        .map(
            node -> {
              if (!node.isObject()) {
                throw unexpected(name, "an object", node);
              }
              return new Fields(path + name + ".", node);
            });
  }

  private ResponseStatusException missing(String name) {
    return Problem.badRequest(path + name + " is missing");
  }

  private Optional<JsonNode> find(String name) {
    return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
  }

  private static String range(long least, long most) {
    return "a whole number from %d to %d".formatted(least, most);
  }

  private long whole(String name, JsonNode node, String expected, LongPredicate allowed) {
    boolean fits = node.isIntegralNumber() && node.canConvertToLong();
    if (!fits || !allowed.test(node.longValue())) {
      throw unexpected(name, expected, node);
    }
    return node.longValue();
  }

  private <T> T text(String name, JsonNode node, Function<String, T> read) {
    if (!node.isString()) {
      throw unexpected(name, "a text", node);
    }
    try {
      return read.apply(node.stringValue());
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(path + name + ": " + shortened(String.valueOf(e.getMessage())));
    }
  }

  private <T> List<T> list(String name, JsonNode node, Function<String, T> read) {
    if (!node.isArray() || node.isEmpty()) {
      throw unexpected(name, "a list of one text or more", node);
    }
    List<T> values = node.valueStream().map(each -> text(name, each, read)).toList();
    if (values.stream().distinct().count() < values.size()) {
      throw unexpected(name, "each text once", node);
    }
    return values;
  }

  private ResponseStatusException unexpected(String name, String expected, JsonNode got) {
    return Problem.badRequest(
        "%s%s: expected %s, got %s".formatted(path, name, expected, told(got)));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "expected a day such as 2024-05-31, got \"" + text + "\"", e);
    }
  }

  private static String told(JsonNode node) {
    boolean huge = node.isNumber() && Double.isInfinite(node.doubleValue());
    return node.isMissingNode()
        ? "nothing"
        : huge ? "a number too large to read" : shortened(node.toString());
  }

  private static String shortened(String text) {
    return text.length() <= 2 * MOST_TOLD ? text : text.substring(0, MOST_TOLD) + "...";
  }

  /** Returns a number as people write it: 20, not 20.0. */
  static String plain(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
