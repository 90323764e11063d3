package org.beatlight.settings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Reads what holds for a row by its values. */
final class RuleReader {
  private static final List<String> MATCHES = List.of("in", "notIn", "matches");

  private RuleReader() {}

  /** Reads a word that holds for every row, or {@code rules} with {@code otherwise}. */
  static <T extends Serializable> Rules<T> rules(YamlValue value, Map<String, T> words) {
    if (!value.isMap()) {
      return Rules.always(value.oneOf(words));
    }

    YamlMap map = value.map().allowing("rules", "otherwise");
    List<Rules.Rule<T>> rules = new ArrayList<>();
    for (YamlValue item : map.require("rules").list()) {
      YamlMap rule = item.map().allowing("column", "in", "notIn", "matches", "is");
      rules.add(new Rules.Rule<>(condition(rule), rule.require("is").oneOf(words)));
    }
    return new Rules<>(rules, map.require("otherwise").oneOf(words));
  }

  /** Reads {@code filters}. */
  static List<Condition> conditions(YamlValue list) {
    return list.list().stream()
        .map(item -> condition(item.map().allowing("column", "in", "notIn", "matches")))
        .toList();
  }

  private static Condition condition(YamlMap map) {
    return new Condition(ColumnTexts.read(map.require("column")), match(map));
  }

  private static Condition.Match match(YamlMap map) {
    List<String> given = MATCHES.stream().filter(map::has).toList();
    if (given.size() != 1) {
      throw map.place()
          .mistake(
              "expected one of in, notIn, matches, got "
                  + (given.isEmpty() ? "none" : String.join(", ", given)));
    }

    YamlValue value = map.require(given.get(0));
    return switch (given.get(0)) {
      case "in" -> new Condition.OneOf(words(value));
      case "notIn" -> new Condition.NoneOf(words(value));
      default -> new Condition.Like(pattern(value));
    };
  }

  private static Set<String> words(YamlValue list) {
    return list.list().stream().map(YamlValue::text).collect(Collectors.toUnmodifiableSet());
  }

  private static Pattern pattern(YamlValue value) {
    try {
      return Pattern.compile(value.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw value.expected("a regular expression");
    }
  }
}
