package org.beatlight.core.quality;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The quality of one source: where its rows went and what was found, by code. */
public record SourceQuality(SourceTally tally, Map<FindingCode, Long> findings) {
  public SourceQuality {
    findings =
        Collections.unmodifiableMap(
            new TreeMap<>(findings)); // a fixed order, so that reports compare
  }
}
