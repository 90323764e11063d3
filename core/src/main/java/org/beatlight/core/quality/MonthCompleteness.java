package org.beatlight.core.quality;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a whole month holds as many rows as the months before it lead one to expect
 * (docs/methods/completeness.md).
 *
 * @param month {@code 2014-05}
 * @param kept rows kept
 * @param expected rows expected; null where no month could be asked
 * @param share kept / expected; null where nothing was expected
 * @param verdict {@code as-expected}, {@code low}, {@code missing} or {@code not-tested}
 * @param basis what the expectation rests on, or why there is none; half a sentence
 */
public record MonthCompleteness(
    String month,
    long kept,
    @Nullable Double expected,
    @Nullable Double share,
    String verdict,
    String basis) {
  public static final String AS_EXPECTED = "as-expected";
  public static final String LOW = "low";
  public static final String MISSING = "missing";
  public static final String NOT_TESTED = "not-tested";

  private static final Set<String> VERDICTS = Set.of(AS_EXPECTED, LOW, MISSING, NOT_TESTED);

  public MonthCompleteness {
    if (!VERDICTS.contains(verdict)) {
      throw new IllegalArgumentException(
          "%s: expected one of %s, got \"%s\"".formatted(month, new TreeSet<>(VERDICTS), verdict));
    }
  }

  /** Returns whether the month makes one ask if the feed is broken. */
  public boolean alarms() {
    return verdict.equals(LOW) || verdict.equals(MISSING);
  }
}
