package org.beatlight.api.quality;

import java.util.List;
import java.util.Map;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.SourceReport;

/**
 * A finding in words.
 *
 * @param outcome what becomes of a row: {@code kept}, {@code dropped}, {@code superseded} or {@code
 *     duplicate}
 */
record FindingMeaning(String code, String meaning, String outcome) {
  /** Returns the findings that the sources have, in their fixed order. */
  static List<FindingMeaning> in(List<SourceReport> sources) {
    return sources.stream()
        .map(SourceReport::findings)
        .map(Map::keySet)
        .flatMap(codes -> codes.stream().map(FindingCode::ofCode))
        .distinct()
        .sorted()
        .map(FindingMeaning::of)
        .toList();
  }

  private static FindingMeaning of(FindingCode code) {
    return new FindingMeaning(code.code(), code.meaning(), code.outcome().code());
  }
}
