package org.beatlight.ingest.clean;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.event.TimeWindow;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rows with one key stands for the record: the one of the greatest version, the later
 * on a tie; of rows that are equal in every column, the first. A version is a number or a time; one
 * that is neither is older than all.
 */
final class RecordHistory {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(Long.MIN_VALUE);

  private final TimeReader times;

  RecordHistory(TimeReader times) {
    this.times = times;
  }

  /**
   * Returns the rows that do not stand for the record, and why.
   *
   * @param rows of one key, in the order of the source; at least one
   */
  Map<RawRow, FindingCode> losers(List<RawRow> rows) {
    if (rows.size() == 1) {
      return Map.of();
    }

    String standing = newest(rows).digest();
    Map<RawRow, FindingCode> losers = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (RawRow row : rows) {
      if (!seen.add(row.digest())) {
        losers.put(row, FindingCode.DUPLICATE_ROW);
      } else if (!row.digest().equals(standing)) {
        losers.put(row, FindingCode.SUPERSEDED);
      }
    }
    return losers;
  }

  private RawRow newest(List<RawRow> rows) {
    Comparator<RawRow> byVersion = Comparator.comparing(row -> version(row.fields().version()));
    RawRow newest = rows.get(0);
    for (RawRow row : rows) {
      newest = byVersion.compare(row, newest) >= 0 ? row : newest; // the later on a tie
    }
    return newest;
  }

  private BigDecimal version(String text) {
    String stripped = text.strip();
    BigDecimal number = number(stripped);
    if (number != null) {
      return number;
    }

    TimeWindow time = times.read(stripped);
    return time == null ? OLDEST : BigDecimal.valueOf(time.from().toEpochMilli());
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return text.isEmpty() ? OLDEST : new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
