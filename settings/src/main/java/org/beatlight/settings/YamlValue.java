package org.beatlight.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a settings file and where it stands; reading it as what it is not is a mistake. */
record YamlValue(Node node, Place place) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int LONGEST_ECHO = 80;

  /** Returns a text as it is written, numbers and dates included; never blank. */
  String text() {
    String text = scalar("text");
    if (text.isBlank()) {
      throw expected("text");
    }

    return text;
  }

  /** Returns a text of one character, which may be a blank one. */
  char character() {
    String text = scalar("one character");
    if (text.length() != 1) {
      throw expected("one character");
    }

    return text.charAt(0);
  }

  /** Returns a text of a pattern. */
  String matching(Pattern pattern, String described) {
    String text = scalar(described);
    if (!pattern.matcher(text).matches()) {
      throw expected(described);
    }

    return text;
  }

  LocalDate date() {
    String described = "a date such as 2024-03-01";
    try {
      return LocalDate.parse(scalar(described));
    } catch (DateTimeParseException e) {
      throw expected(described);
    }
  }

  /** Returns a number of the range, which must be described for whoever misses it. */
  double number(NumberRange range) {
    String described = "a number " + range;
    String text = scalar(described);
    if (!isPlain() || !NUMBER.matcher(text).matches()) {
      throw expected(described);
    }
    double number = Double.parseDouble(text);
    if (!range.contains(number)) {
      throw expected(described);
    }

    return number;
  }

  /** Returns a whole number of 1 or more. */
  int count() {
    String described = "a whole number of 1 or more";
    String text = scalar(described);
    if (!isPlain() || !WHOLE_NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1) {
      throw expected(described);
    }

    return Integer.parseInt(text);
  }

  /** Returns what a word stands for. */
  <T> T oneOf(Map<String, T> words) {
    String described = String.join(" or ", new TreeMap<>(words).keySet());
    T meant = words.get(scalar(described));
    if (meant == null) {
      throw expected(described);
    }

    return meant;
  }

  YamlMap map() {
    if (node instanceof MappingNode mapping) {
      return YamlMap.of(mapping, place);
    }

    throw expected("a mapping of keys to values");
  }

  /** Returns the items of a list that is not empty. */
  List<YamlValue> list() {
    if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
      throw expected("a list of at least one item");
    }

    List<YamlValue> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlValue(item, place.ofItem(items.size() + 1, line(item, place))));
    }
    return items;
  }

  /** Returns the items of a list, or the value itself where it is none. */
  List<YamlValue> oneOrMore() {
    return node instanceof SequenceNode ? list() : List.of(this);
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Returns the mistake that something else was expected here. */
  SettingsException expected(String described) {
    return place.mistake("expected " + described + ", got " + came());
  }

  static int line(Node node, Place near) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(near.line());
  }

  private String scalar(String described) {
    if (node instanceof ScalarNode scalar && !isNothing()) {
      return scalar.getValue();
    }

    throw expected(described);
  }

  private boolean isPlain() {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }

  private String came() {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().isEmpty() ? "an empty list" : "a list";
    }
    if (node instanceof ScalarNode scalar && !isNothing()) {
      return quoted(scalar.getValue());
    }
    return "nothing";
  }

  private static String quoted(String text) {
    String oneLine = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return oneLine.length() <= LONGEST_ECHO
        ? "\"" + oneLine + "\""
        : "\"" + oneLine.substring(0, LONGEST_ECHO) + "...\"";
  }
}
