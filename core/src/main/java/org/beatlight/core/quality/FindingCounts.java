package org.beatlight.core.quality;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows by finding in the two shapes they have: by {@link FindingCode} where they are counted, and
 * by its {@link FindingCode#code()} where they are stored, answered and read.
 */
public final class FindingCounts {
  private FindingCounts() {}

  /** Returns the counts by code, in the order in which the findings are declared. */
  public static Map<String, Long> byCode(Map<FindingCode, Long> findings) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FindingCode finding : FindingCode.values()) {
      Long rows = findings.get(finding);
      if (rows != null) {
        counts.put(finding.code(), rows);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the counts by finding.
   *
   * @throws IllegalArgumentException if a code is none, or a count is below 0
   */
  public static Map<FindingCode, Long> byFinding(Map<String, Long> counts) {
    Map<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
    counts.forEach(
        (code, rows) -> {
          if (rows < 0) {
            throw new IllegalArgumentException(code + ": expected rows >= 0, got " + rows);
          }
          findings.put(FindingCode.ofCode(code), rows);
        });
    return findings;
  }

  /** Checks the codes and returns the counts in the fixed order. */
  static Map<String, Long> inOrder(Map<String, Long> counts) {
    return byCode(byFinding(counts));
  }
}
