package org.beatlight.core.quality;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The quality of one source in one month.
 *
 * @param month the local month of occurrence, {@code 2014-05}; empty for rows whose time is unknown
 * @param codedBeats no rows where the source codes none
 * @param findings rows by {@link FindingCode#code()}
 */
public record MonthQuality(
    String month,
    RowCounts rows,
    Usable usable,
    BeatAgreement codedBeats,
    Map<String, Long> findings) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-(0[1-9]|1[0-2]))?");

  public MonthQuality {
    if (!MONTH.matcher(month).matches()) {
      throw new IllegalArgumentException(
          "expected a month such as 2014-05 or nothing, got \"" + month + "\"");
    }
    if (Math.max(usable.most(), codedBeats.compared()) > rows.kept()) {
      throw new IllegalArgumentException(
          "month \"%s\": expected no more rows to be usable or compared than the %d kept, got %s and %s"
              .formatted(month, rows.kept(), usable, codedBeats));
    }
    findings = FindingCounts.inOrder(findings);
  }
}
