package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.clean.RowPlace;
import org.jspecify.annotations.Nullable;

/** Rows that only other rows tell something about, and what: few among many. */
@SuppressWarnings("EnumOrdinal") // the numbers live no longer than a load
public final class Marks implements Serializable {
  private static final FindingCode[] CODES = FindingCode.values();

  private final HashMap<Integer, long[]> bySplit = new HashMap<>();

  /** Gathers marks. */
  public static Marks of(List<Mark> all) {
    Map<Integer, List<Mark>> grouped = new HashMap<>();
    all.forEach(m -> grouped.computeIfAbsent(m.place().split(), s -> new ArrayList<>()).add(m));
    Marks marks = new Marks();
    grouped.forEach((split, rows) -> marks.bySplit.put(split, sorted(rows)));
    return marks;
  }

  /** Returns what is told of a row; null where nothing is. */
  public @Nullable FindingCode of(int split, long record) {
    long[] marked = bySplit.get(split);
    if (marked == null) {
      return null;
    }

    int at = Arrays.binarySearch(marked, record << 8);
    int first = at < 0 ? -at - 1 : at;
    return first < marked.length && marked[first] >>> 8 == record
        ? CODES[(int) (marked[first] & 0xFF)]
        : null;
  }

  private static long[] sorted(List<Mark> rows) {
    return rows.stream()
        .mapToLong(row -> (row.place().record() << 8) | row.code().ordinal())
        .sorted()
        .toArray();
  }

  /** What is told of one row. */
  public record Mark(RowPlace place, FindingCode code) implements Serializable {}
}
