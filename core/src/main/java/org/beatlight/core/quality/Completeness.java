package org.beatlight.core.quality;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every whole month of a feed: is it broken? A month is held against the same calendar
 * month of up to three years before, else against up to twelve months before it
 * (docs/methods/completeness.md).
 */
public final class Completeness {
  /** A month with at least this share of what the same month had before is never low. */
  public static final double LOW_SHARE = 0.7;

  /** The same while no year has passed: what looks like a fault may be the season. */
  public static final double LOW_SHARE_IN_FIRST_YEAR = 0.5;

  /** A month is low or missing only if so few rows are less likely than this. */
  public static final double LOW_PROBABILITY = 0.001;

  private static final int YEARS = 3;
  private static final int MONTHS = 12;
  private static final int LEAST_MONTHS = 3;
  private static final int STRAY_DIVISOR = 20;
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);

  private final Map<YearMonth, Long> kept;
  private final YearMonth begin;
  private final Map<YearMonth, Long> sound = new TreeMap<>(); // months that may be asked

  private Completeness(Map<YearMonth, Long> kept, YearMonth begin) {
    this.kept = kept;
    this.begin = begin;
  }

  /**
   * Judges the months of a feed.
   *
   * @param kept rows kept by local month; none is the same as 0
   * @param first the first month that the feed covers whole
   * @param last the last month that it should cover whole: the month before the one in which the
   *     data end, unless they end with it
   * @return every month from {@code first} to {@code last}, in order; none where first is after
   *     last
   */
  public static List<MonthCompleteness> check(
      Map<YearMonth, Long> kept, YearMonth first, YearMonth last) {
    Completeness check = new Completeness(kept, begin(kept, first, last));
    List<MonthCompleteness> months = new ArrayList<>();
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.add(check.judge(month));
    }
    return List.copyOf(months);
  }

  /** Some feeds hold a few rows of long ago; they are no start. */
  private static YearMonth begin(Map<YearMonth, Long> kept, YearMonth first, YearMonth last) {
    Map<YearMonth, Long> within = new TreeMap<>(kept);
    within.keySet().removeIf(month -> month.isBefore(first) || month.isAfter(last));
    within.values().removeIf(rows -> rows == 0);
    double usual = median(fullest(within));
    return within.entrySet().stream()
        .filter(month -> month.getValue() * STRAY_DIVISOR >= usual)
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse(first);
  }

  private static List<Long> fullest(Map<YearMonth, Long> months) {
    return months.values().stream().sorted(Comparator.reverseOrder()).limit(MONTHS).toList();
  }

  private MonthCompleteness judge(YearMonth month) {
    long rows = kept.getOrDefault(month, 0L);
    if (month.isBefore(begin)) {
      return untested(month, rows, "before the feed begins in earnest");
    }

    Expectation expected = expectation(month);
    String verdict = verdict(rows, expected);
    if (!verdict.equals(MonthCompleteness.MISSING)) {
      sound.put(month, rows);
    }
    if (expected == null) {
      String why = "fewer than %d whole months before it".formatted(LEAST_MONTHS);
      return rows > 0
          ? untested(month, rows, why)
          : new MonthCompleteness(NAME.format(month), rows, null, null, verdict, why);
    }
    Double share = expected.rows > 0 ? rows / expected.rows : null;
    return new MonthCompleteness(
        NAME.format(month), rows, expected.rows, share, verdict, expected.basis);
  }

  private static MonthCompleteness untested(YearMonth month, long rows, String why) {
    return new MonthCompleteness(
        NAME.format(month), rows, null, null, MonthCompleteness.NOT_TESTED, why);
  }

  private static String verdict(long rows, @Nullable Expectation expected) {
    if (expected == null) {
      return rows == 0 ? MonthCompleteness.MISSING : MonthCompleteness.NOT_TESTED;
    }
    if (rows >= expected.lowShare * expected.rows
        || expected.probability(rows) >= LOW_PROBABILITY) {
      return MonthCompleteness.AS_EXPECTED;
    }
    return rows == 0 ? MonthCompleteness.MISSING : MonthCompleteness.LOW;
  }

  private @Nullable Expectation expectation(YearMonth month) {
    List<YearMonth> sameMonth =
        LongStream.rangeClosed(1, YEARS)
            .mapToObj(years -> month.minusYears(YEARS + 1 - years))
            .filter(sound::containsKey)
            .toList();
    if (!sameMonth.isEmpty()) {
      List<Long> rows = rows(sameMonth);
      return new Expectation(
          mean(rows),
          variance(rows),
          rows.size(),
          LOW_SHARE,
          "the same month of " + years(sameMonth));
    }

    List<YearMonth> before =
        LongStream.rangeClosed(1, MONTHS)
            .mapToObj(month::minusMonths)
            .filter(sound::containsKey)
            .toList();
    if (before.size() < LEAST_MONTHS) {
      return null;
    }
    List<Long> rows = rows(before);
    return new Expectation(
        median(rows),
        variance(rows),
        rows.size(),
        LOW_SHARE_IN_FIRST_YEAR,
        "the median of " + rows.size() + " months before");
  }

  private List<Long> rows(List<YearMonth> months) {
    return months.stream().map(month -> sound.getOrDefault(month, 0L)).toList();
  }

  private static String years(List<YearMonth> months) {
    return months.stream().map(month -> "" + month.getYear()).collect(Collectors.joining(", "));
  }

  private static double mean(List<Long> rows) {
    return rows.stream().mapToLong(Long::longValue).average().orElse(0);
  }

  private static double median(List<Long> rows) {
    List<Long> sorted = new ArrayList<>(rows);
    Collections.sort(sorted);
    int size = sorted.size();
    return size == 0 ? 0 : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
  }

  /** Returns the sample variance; 0 for one month, of which nothing can be said. */
  private static double variance(List<Long> rows) {
    double mean = mean(rows);
    double squares = rows.stream().mapToDouble(n -> (n - mean) * (n - mean)).sum();
    return rows.size() < 2 ? 0 : squares / (rows.size() - 1);
  }

  /**
   * What the months before lead one to expect.
   *
   * @param spread the sample variance of those months
   * @param months how many they are
   * @param lowShare the share of {@code rows} from which on a month is never low
   */
  private record Expectation(
      double rows, double spread, int months, double lowShare, String basis) {
    /** Returns P(X ≤ count), the uncertainty of the expectation itself included. */
    double probability(long count) {
      return rows > 0
          ? CountTail.atMost(count, rows, Math.max(rows, spread) * (1 + 1.0 / months))
          : 1;
    }
  }
}
