package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beatlight.core.quality.FindingCode;

/** Finds the faults in a written feed by looking at its text; fails where a row has two. */
final class FaultFinder {
  private static final String TAKEN_BACK = "-1";

  private final List<WrittenFeed.Row> rows;
  private final RowFaults alone;
  private final Map<String, String> categories = new HashMap<>();
  private final List<List<FindingCode>> found = new ArrayList<>();

  FaultFinder(FeedFormat format, WrittenFeed feed, Town town) {
    rows = feed.rows();
    alone = new RowFaults(format, feed, town);
    format.categories().forEach(c -> c.labels().forEach(label -> categories.put(label, c.code())));
  }

  /** Returns the faulty rows by fault; the first row after the header is 1. */
  Map<FindingCode, List<Integer>> byCode() {
    rows.forEach(row -> found.add(alone.of(row)));
    records().values().forEach(this::judge);
    findLookalikes();
    Map<FindingCode, List<Integer>> byCode = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (found.get(i).size() > 1) {
        throw new AssertionError(found.get(i) + " in " + rows.get(i));
      }
      for (FindingCode code : found.get(i)) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(i + 1);
      }
    }
    return byCode;
  }

  /** Returns the rows of each id, from 0, exact duplicates left out. */
  private Map<String, List<Integer>> records() {
    Map<String, List<Integer>> records = new LinkedHashMap<>();
    Set<String> lines = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = rows.get(i).cell(Column.ID);
      if (!lines.add(rows.get(i).line())) {
        found.get(i).add(FindingCode.DUPLICATE_ROW);
      } else if (!id.isEmpty()) {
        records.computeIfAbsent(id, r -> new ArrayList<>()).add(i);
      }
    }
    return records;
  }

  private void judge(List<Integer> record) {
    record.sort(Comparator.comparing(i -> alone.requireTime(rows.get(i).cell(Column.UPDATED))));
    int newest = record.get(record.size() - 1);
    boolean takenBack = rows.get(newest).cell(Column.COUNT).equals(TAKEN_BACK);
    if (takenBack) {
      found
          .get(newest)
          .add(record.size() > 1 ? FindingCode.WITHDRAWAL : FindingCode.WITHDRAWS_NOTHING);
    }
    for (int older : record.subList(0, record.size() - 1)) {
      found.get(older).add(takenBack ? FindingCode.WITHDRAWN : FindingCode.SUPERSEDED);
    }
  }

  private void findLookalikes() {
    Set<List<String>> looks = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean kept =
          found.get(i).stream().allMatch(code -> code.outcome() == FindingCode.Outcome.KEPT);
      WrittenFeed.Row row = rows.get(i);
      boolean minute = row.cell(Column.FROM).contains(":");
      String category = categories.getOrDefault(row.cell(Column.CATEGORY), "unmapped");
      if (kept && minute && !looks.add(List.of(row.place(), row.cell(Column.FROM), category))) {
        found.get(i).add(FindingCode.LIKELY_DUPLICATE);
      }
    }
  }
}
