package org.beatlight.core.quality;

import java.util.Comparator;
import java.util.List;

/**
 * A value that a finding was often made of, to be repaired first.
 *
 * @param code a {@link FindingCode#code()}
 * @param value what the rows have in common: a code, a category, a date; never an address
 */
public record Offender(String code, String value, long rows) {
  private static final Comparator<Offender> WORST_FIRST =
      Comparator.comparingLong(Offender::rows)
          .reversed()
          .thenComparing(offender -> FindingCode.ofCode(offender.code()))
          .thenComparing(Offender::value);

  public Offender {
    FindingCode.ofCode(code);
    if (rows < 1) {
      throw new IllegalArgumentException(
          "%s \"%s\": expected at least 1 row, got %d".formatted(code, value, rows));
    }
  }

  /** Returns the worst, by rows, then by code and value. */
  public static List<Offender> worst(List<Offender> offenders, int most) {
    return offenders.stream().sorted(WORST_FIRST).limit(most).toList();
  }
}
