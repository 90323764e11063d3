package org.beatlight.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beatlight.settings.ColumnValue.ColumnText;
import org.beatlight.settings.ColumnValue.FixedText;
import org.beatlight.settings.ColumnValue.Part;
import org.beatlight.settings.ColumnValue.Template;

/**
 * Reads how a value is had from a row: {@code Name} of a column, {@code {DATE} {TIME:4}} of several
 * filled up with zeros, a list of such that are tried in order, or {@code {constant: text}}. A
 * brace that stands for itself is doubled.
 */
final class ColumnTexts {
  private static final String LETTER = "(?:[^{}]|\\{\\{|\\}\\})";
  private static final String WIDTH = "(?::(?<width>[1-9][0-9]?))";
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<fixed>%1$s+)|\\{(?<column>(?:(?!%2$s\\})%1$s)+)%3$s?\\}"
              .formatted(LETTER, ":[1-9][0-9]?", WIDTH));

  private ColumnTexts() {}

  static ColumnValue read(YamlValue value) {
    return new ColumnValue(value.oneOrMore().stream().map(ColumnTexts::template).toList());
  }

  private static Template template(YamlValue value) {
    if (value.isMap()) {
      String constant = value.map().allowing("constant").text("constant");
      return new Template(List.of(new FixedText(constant)));
    }

    List<Part> parts = parts(value);
    boolean isName = parts.stream().allMatch(FixedText.class::isInstance);
    return isName
        ? new Template(List.of(new ColumnText(unescaped(value.text()), 0)))
        : new Template(parts);
  }

  private static List<Part> parts(YamlValue value) {
    String text = value.text();
    Matcher matcher = PIECE.matcher(text);
    List<Part> parts = new ArrayList<>();
    int end = 0;
    while (end < text.length()) {
      if (!matcher.region(end, text.length()).lookingAt()) {
        throw value.expected(
            "a column's name or a template such as \"{DATE} {TIME:4}\" (a brace that stands for"
                + " itself is doubled)");
      }
      parts.add(part(matcher));
      end = matcher.end();
    }
    return parts;
  }

  private static Part part(Matcher matcher) {
    if (matcher.group("fixed") != null) {
      return new FixedText(unescaped(matcher.group("fixed")));
    }

    String width = matcher.group("width");
    return new ColumnText(
        unescaped(matcher.group("column")), width == null ? 0 : Integer.parseInt(width));
  }

  private static String unescaped(String text) {
    return text.replace("{{", "{").replace("}}", "}");
  }
}
