package org.beatlight.ingest.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.core.quality.FindingCode;

/**
 * Which of the rows of one record stands for it: the one of the greatest version, the later on a
 * tie; of rows that are equal in every column, the first. In feeds with counts, a negative one
 * takes back the row that stood until then. Only the row that stands is judged further, so an old
 * version never lives on because the new one is at fault.
 */
public final class RecordHistory {
  private RecordHistory() {}

  /**
   * Returns the rows that do not stand for the record, and why.
   *
   * @param rows of one record; at least one
   */
  public static Map<RowPlace, FindingCode> losers(List<Version> rows) {
    List<Version> byPlace = rows.stream().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    Version newest = rows.stream().max(Version.BY_AGE).orElseThrow();
    Map<RowPlace, FindingCode> losers = new LinkedHashMap<>();
    Set<Fingerprint> seen = new HashSet<>();
    for (Version row : byPlace) {
      if (!seen.add(row.digest())) {
        losers.put(row.place(), FindingCode.DUPLICATE_ROW);
      } else if (!row.digest().equals(newest.digest())) {
        losers.put(row.place(), FindingCode.SUPERSEDED);
      }
    }
    return losers;
  }

  /**
   * As {@link #losers}, where rows have counts.
   *
   * @param further what becomes of the row that stands when another is read
   */
  public static Map<RowPlace, FindingCode> losersWithCounts(List<Version> rows, Further further) {
    Map<RowPlace, FindingCode> losers = new LinkedHashMap<>();
    Deque<Version> standing = new ArrayDeque<>();
    for (Version row : rows.stream().sorted(Version.BY_AGE).toList()) {
      if (row.count() < 0) {
        takeBack(row, standing, losers);
      } else if (standing.stream().anyMatch(other -> other.digest().equals(row.digest()))) {
        losers.put(row.place(), FindingCode.DUPLICATE_ROW);
      } else {
        if (further == Further.TAKES_ITS_PLACE && !standing.isEmpty()) {
          losers.put(standing.pop().place(), FindingCode.SUPERSEDED);
        }
        standing.push(row);
      }
    }
    return losers;
  }

  private static void takeBack(
      Version row, Deque<Version> standing, Map<RowPlace, FindingCode> losers) {
    if (standing.isEmpty()) {
      losers.put(row.place(), FindingCode.WITHDRAWS_NOTHING);
    } else {
      losers.put(standing.pop().place(), FindingCode.WITHDRAWN);
      losers.put(row.place(), FindingCode.WITHDRAWAL);
    }
  }

  /** What a row does to the one that stands for the same record. */
  public enum Further {
    /** They share an id. */
    TAKES_ITS_PLACE,
    /** They share no more than place, time and category: both may be true. */
    STANDS_BESIDE
  }
}
