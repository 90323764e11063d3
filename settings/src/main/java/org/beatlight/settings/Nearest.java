package org.beatlight.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what somebody meant to write. */
final class Nearest {
  private static final int LETTERS_PER_EDIT = 3;

  private Nearest() {}

  /** Returns {@code (did you mean x?)} after a blank, or nothing where no word is near. */
  static String hint(String written, Collection<String> words) {
    int mostEdits = Math.max(1, written.length() / LETTERS_PER_EDIT);
    return words.stream()
        .filter(word -> edits(written, word) <= Math.min(mostEdits, word.length() - 1))
        .min(
            Comparator.comparingInt((String word) -> edits(written, word))
                .thenComparing(word -> word))
        .map(word -> " (did you mean " + word + "?)")
        .orElse("");
  }

  /** Returns the Levenshtein distance, upper and lower case being equal. */
  static int edits(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
