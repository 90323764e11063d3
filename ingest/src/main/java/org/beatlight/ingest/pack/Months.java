package org.beatlight.ingest.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Months as numbers: those since the year 0. */
public final class Months {
  /** No month: nobody knows it. */
  static final int UNKNOWN = 0;

  private Months() {}

  /** Returns the month of a day; {@link #UNKNOWN} for none. */
  static int of(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : day.getYear() * 12 + day.getMonthValue() - 1;
  }

  /** Returns a month as {@code 2014-05}; an empty text where nobody knows it. */
  public static String text(int month) {
    return month == UNKNOWN
        ? ""
        : "%04d-%02d".formatted(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
  }
}
