package org.beatlight.ingest.clean;

import java.util.List;
import org.beatlight.core.quality.FindingCode;

/** Which rows the settings leave out; their conditions are the first of all. */
final class Filters {
  private final List<ConditionTest> tests;

  Filters(SourceRules rules) {
    tests = rules.filters().stream().map(filter -> ConditionTest.of(filter.match())).toList();
  }

  /** Returns whether a row is wanted; where it is not, the reason is noted. */
  boolean pass(RawFields fields, Notes notes) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(fields.condition(i))) {
        notes.add(FindingCode.FILTERED, Details.quoted(fields.shownCondition(i)));
        return false;
      }
    }
    return true;
  }
}
