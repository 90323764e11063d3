package org.beatlight.ingest.clean;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Times written in digits and punctuation, such as {@code MM/dd/yyyy hh:mm:ss a}: what nearly every
 * feed uses. Reads what the JDK's strict formatter would, ten times as fast.
 */
final class DigitPattern implements TimePattern {
  private static final String LETTERS = "yMdHhmsa";
  private static final int YEAR = 0;
  private static final int MONTH = 1;
  private static final int DAY = 2;
  private static final int HOUR = 3;
  private static final int HOUR_OF_HALF = 4;
  private static final int MINUTE = 5;
  private static final int SECOND = 6;
  private static final int HALF = 7;
  private static final int ABSENT = -1;
  private static final int LITERAL = -1;
  private static final int MISFIT = -1;

  private final int[] fields; // of each piece of the pattern; LITERAL for fixed characters
  private final int[] widths;
  private final String[] literals;
  private final int[] values = new int[LETTERS.length()];

  private DigitPattern(String pattern) {
    int[] starts =
        IntStream.range(0, pattern.length())
            .filter(i -> i == 0 || !continues(pattern, i))
            .toArray();
    fields = IntStream.of(starts).map(i -> LETTERS.indexOf(pattern.charAt(i))).toArray();
    widths = IntStream.of(starts).map(i -> width(pattern, i)).toArray();
    literals =
        IntStream.of(starts).mapToObj(i -> pattern.substring(i, i + 1)).toArray(String[]::new);
  }

  private static boolean continues(String pattern, int at) {
    char letter = pattern.charAt(at);
    return LETTERS.indexOf(letter) >= 0 && letter == pattern.charAt(at - 1);
  }

  private static int width(String pattern, int from) {
    int to = from + 1;
    while (to < pattern.length() && continues(pattern, to)) {
      to++;
    }
    return to - from;
  }

  /** Returns the pattern; empty where it needs more than digits and punctuation. */
  static Optional<TimePattern> of(String pattern) {
    String plain = pattern.replace('u', 'y');
    boolean simple =
        plain.matches("[yMdHhmsa/\\-. :T']*")
            && plain.replace("'T'", "").matches("[yMdHhmsa/\\-. :]*")
            && plain.contains("yyyy")
            && !plain.contains("yyyyy")
            && !plain.matches(".*(MMM|ddd|HHH|hhh|mmm|sss|aa).*")
            && plain.matches(".*[^yMdHhmsa'].*"); // digits that touch need the formatter's care
    boolean halves =
        plain.contains("h") == plain.contains("a") && !plain.matches(".*h.*H.*|.*H.*h.*");
    boolean whole = plain.contains("M") && (!plain.matches(".*[Hh].*") || plain.contains("d"));
    if (!simple || !halves || !whole || !eachOnce(plain)) {
      return Optional.empty();
    }

    DigitPattern digits = new DigitPattern(plain.replace("'T'", "T"));
    return digits.isAmbiguous() ? Optional.empty() : Optional.of(digits);
  }

  /** Returns whether one digit or two are followed by further digits, as in {@code Hmm}. */
  private boolean isAmbiguous() {
    return IntStream.range(1, fields.length)
        .anyMatch(i -> widths[i - 1] == 1 && isNumber(fields[i - 1]) && isNumber(fields[i]));
  }

  private static boolean isNumber(int field) {
    return field != LITERAL && field != HALF;
  }

  private static boolean eachOnce(String pattern) {
    return LETTERS
        .chars()
        .allMatch(
            letter ->
                !pattern.matches(
                    ".*" + (char) letter + "[^" + (char) letter + "]+" + (char) letter + ".*"));
  }

  @Override
  public @Nullable Moment read(String text) {
    Arrays.fill(values, ABSENT);
    int at = 0;
    for (int i = 0; i < fields.length && at >= 0; i++) {
      if (fields[i] == LITERAL) {
        at = text.regionMatches(true, at, literals[i], 0, 1) ? at + 1 : MISFIT;
      } else {
        at = fields[i] == HALF ? readHalf(text, at) : readDigits(text, at, fields[i], widths[i]);
      }
    }
    return at == text.length() ? moment() : null;
  }

  /** One letter takes one digit or two, several letters as many digits. */
  private int readDigits(String text, int from, int field, int width) {
    int most = width == 1 ? 2 : width;
    int value = 0;
    int at = from;
    while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
      value = 10 * value + text.charAt(at) - '0';
      at++;
    }
    if (at - from < width) {
      return MISFIT;
    }

    values[field] = value;
    return at;
  }

  private int readHalf(String text, int from) {
    if (text.regionMatches(true, from, "AM", 0, 2)) {
      values[HALF] = 0;
    } else if (text.regionMatches(true, from, "PM", 0, 2)) {
      values[HALF] = 1;
    } else {
      return MISFIT;
    }
    return from + 2;
  }

  private @Nullable Moment moment() {
    int month = values[MONTH];
    if (values[YEAR] == 0 || month < 1 || month > 12) {
      return null;
    }
    if (values[DAY] == ABSENT) {
      return Moment.ofMonth(YearMonth.of(values[YEAR], month).atDay(1));
    }
    if (values[DAY] < 1 || values[DAY] > YearMonth.of(values[YEAR], month).lengthOfMonth()) {
      return null;
    }

    long day = LocalDate.of(values[YEAR], month, values[DAY]).toEpochDay();
    if (values[HOUR] == ABSENT && values[HOUR_OF_HALF] == ABSENT) {
      return Moment.ofDay(day);
    }
    int second = secondOfDay();
    return second < 0 ? null : Moment.ofMinute(day, second);
  }

  private int secondOfDay() {
    int hour = values[HOUR];
    if (values[HOUR_OF_HALF] != ABSENT) {
      if (values[HOUR_OF_HALF] < 1 || values[HOUR_OF_HALF] > 12) {
        return ABSENT;
      }
      hour = values[HOUR_OF_HALF] % 12 + 12 * values[HALF];
    }
    int minute = Math.max(0, values[MINUTE]);
    int second = Math.max(0, values[SECOND]);
    return hour > 23 || minute > 59 || second > 59 ? ABSENT : 3600 * hour + 60 * minute + second;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
