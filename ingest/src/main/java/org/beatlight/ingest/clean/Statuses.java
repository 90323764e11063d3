package org.beatlight.ingest.clean;

import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.core.quality.FindingCode;

/** Which records the source itself has taken back; case and surrounding space do not matter. */
final class Statuses {
  private final Set<String> withdrawn;
  private final Set<String> duplicates;

  Statuses(SourceRules rules) {
    withdrawn = fold(rules.withdrawn());
    duplicates = fold(rules.duplicates());
  }

  /** Returns whether a record of this status stands; where it does not, the reason is noted. */
  boolean standing(String status, Notes notes) {
    if (withdrawn.isEmpty() && duplicates.isEmpty()) {
      return true;
    }

    String folded = ConditionTest.fold(status);
    if (withdrawn.contains(folded)) {
      notes.add(FindingCode.WITHDRAWN, Details.quoted(status));
      return false;
    }
    if (duplicates.contains(folded)) {
      notes.add(FindingCode.DUPLICATE_STATUS, Details.quoted(status));
      return false;
    }

    return true;
  }

  private static Set<String> fold(Set<String> words) {
    return words.stream().map(ConditionTest::fold).collect(Collectors.toSet());
  }
}
