package org.beatlight.ingest.samplecity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceTally;

/**
 * A feed with its faults.
 *
 * @param daysOnly rows whose time of day is not told, which is no fault
 */
record Feed(FeedFormat format, List<FeedRow> rows, long daysOnly) {
  Feed {
    rows = List.copyOf(rows);
  }

  /** Returns the faulty rows by fault; the first row after the header is 1. */
  Map<FindingCode, List<Integer>> faults() {
    Map<FindingCode, List<Integer>> faults = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      int number = i + 1;
      rows.get(i)
          .fault()
          .ifPresent(code -> faults.computeIfAbsent(code, c -> new ArrayList<>()).add(number));
    }
    return faults;
  }

  /** Returns where the rows must go. */
  SourceTally tally() {
    Map<FindingCode, Long> counts =
        rows.stream()
            .flatMap(row -> row.fault().stream())
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    long kept = rows.stream().filter(FeedRow::isKept).count();
    return SourceTally.of(format.source(), rows.size(), kept, counts);
  }
}
