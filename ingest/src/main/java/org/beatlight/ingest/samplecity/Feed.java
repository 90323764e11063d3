package org.beatlight.ingest.samplecity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCode.Outcome;
import org.beatlight.core.quality.SourceTally;

/**
 * A feed with its faults.
 *
 * @param faults rows by fault; a row has one at most
 * @param daysOnly rows whose time of day is not told, which is no fault
 */
record Feed(FeedFormat format, List<FeedRow> rows, Map<FindingCode, Long> faults, long daysOnly) {
  Feed {
    rows = List.copyOf(rows);
    faults = Collections.unmodifiableMap(new TreeMap<>(faults));
  }

  /** Returns where the rows must go. */
  SourceTally tally() {
    long lost =
        faults.entrySet().stream()
            .filter(fault -> fault.getKey().outcome() != Outcome.KEPT)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return SourceTally.of(format.source(), rows.size(), rows.size() - lost, faults);
  }
}
