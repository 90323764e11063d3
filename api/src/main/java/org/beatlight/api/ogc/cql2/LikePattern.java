package org.beatlight.api.ogc.cql2;

import java.util.ArrayList;
import java.util.List;

/**
 * What LIKE compares with: {@code %} stands for any letters, {@code _} for one, and a backslash
 * before either for itself. Matching takes no more than the product of both lengths.
 */
final class LikePattern {
  private static final int ANY = -1;
  private static final int ONE = -2;

  private final int[] parts;

  private LikePattern(int[] parts) {
    this.parts = parts;
  }

  static LikePattern of(String text) {
    List<Integer> parts = new ArrayList<>();
    boolean escaped = false;
    for (int letter : text.codePoints().toArray()) {
      if (letter == '\\' && !escaped) {
        escaped = true;
        continue;
      }
      parts.add(escaped ? letter : letter == '%' ? ANY : letter == '_' ? ONE : letter);
      escaped = false;
    }
    return new LikePattern(parts.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns whether the whole text fits; after a miss the last {@code %} takes a letter more. */
  boolean matches(String text) {
    int[] letters = text.codePoints().toArray();
    int part = 0;
    int lastAny = -1;
    int retry = 0;
    int i = 0;
    while (i < letters.length) {
      if (part < parts.length && parts[part] == ANY) {
        lastAny = part++;
        retry = i;
      } else if (part < parts.length && (parts[part] == ONE || parts[part] == letters[i])) {
        part++;
        i++;
      } else if (lastAny >= 0) {
        part = lastAny + 1;
        i = ++retry;
      } else {
        return false;
      }
    }
    while (part < parts.length && parts[part] == ANY) {
      part++;
    }
    return part == parts.length;
  }
}
