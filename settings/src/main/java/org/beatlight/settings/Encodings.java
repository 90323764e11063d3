package org.beatlight.settings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code encoding}: each value of a file is text in the first of these that it fits. */
final class Encodings {
  static final List<Charset> DEFAULT =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

  private Encodings() {}

  static List<Charset> read(YamlValue value) {
    List<Charset> encodings = new ArrayList<>();
    List<YamlValue> items = value.oneOrMore();
    for (YamlValue item : items) {
      Charset encoding = encoding(item);
      if (encodings.contains(encoding)) {
        throw item.expected("each encoding once");
      }
      if (isWide(encoding) && items.size() > 1) {
        throw item.expected("this encoding alone, as no other text can stand in such a file");
      }
      encodings.add(encoding);
      if (takesAllBytes(encoding) && encodings.size() < items.size()) {
        throw item.expected("this encoding last, as it takes any bytes");
      }
    }
    return encodings;
  }

  private static Charset encoding(YamlValue item) {
    String name = item.text();
    try {
      Charset encoding = Charset.forName(name);
      if (encoding.canEncode()) {
        return encoding;
      }
    } catch (IllegalArgumentException e) {
      String meant = Nearest.hint(name, Charset.availableCharsets().keySet());
      throw item.expected("an encoding such as UTF-8 or windows-1252" + meant);
    }
    throw item.expected("an encoding such as UTF-8 or windows-1252");
  }

  private static boolean isWide(Charset encoding) {
    return encoding.name().contains("UTF-16") || encoding.name().contains("UTF-32");
  }

  /** The few bytes that such an encoding leaves undefined are no sign of another. */
  private static boolean takesAllBytes(Charset encoding) {
    return encoding.newEncoder().maxBytesPerChar() == 1
        && !encoding.equals(StandardCharsets.US_ASCII);
  }
}
