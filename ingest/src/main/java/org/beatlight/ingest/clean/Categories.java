package org.beatlight.ingest.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.beatlight.core.contract.LakeV1.Events;
import org.beatlight.core.quality.FindingCode;

/**
 * From a source's category to the canonical one: the exact word first, then without regard to case
 * and surrounding space.
 */
final class Categories {
  private final String forAll;
  private final Map<String, String> exact;
  private final Map<String, String> folded = new HashMap<>();

  Categories(SourceRules rules) {
    forAll = rules.category();
    exact = rules.categories();
    new TreeMap<>(exact)
        .forEach((word, category) -> folded.putIfAbsent(ConditionTest.fold(word), category));
  }

  /** Returns the canonical category; {@code unmapped}, with a doubt noted, where there is none. */
  String read(String word, Notes notes) {
    if (!forAll.isEmpty()) {
      return forAll;
    }
    if (word.isEmpty()) {
      notes.add(FindingCode.MISSING_CATEGORY, "");
      return Events.UNMAPPED;
    }

    String category = exact.getOrDefault(word, folded.get(ConditionTest.fold(word)));
    if (category == null) {
      notes.add(FindingCode.UNMAPPED_CATEGORY, Details.quoted(word));
      return Events.UNMAPPED;
    }

    return category;
  }
}
