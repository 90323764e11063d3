package org.beatlight.ingest.samplecity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a feed has told so far. Two rows of one place, minute and category look like one event told
 * twice, so no fault may make a row look like another by chance.
 */
final class Lookalikes {
  private final Map<String, String> categories = new HashMap<>();
  private final Set<List<String>> told = new HashSet<>();

  Lookalikes(FeedFormat format, List<FeedRow> rows) {
    for (Category category : format.categories()) {
      category.labels().forEach(label -> categories.put(label, category.code()));
    }
    add(rows);
  }

  /** Returns whether a spoiled row would look like a third one. */
  boolean confuse(FeedRow row, List<FeedRow> spoiled) {
    return spoiled.stream()
        .map(this::look)
        .anyMatch(look -> !look.equals(look(row)) && told.contains(look));
  }

  /** Takes in what is told now. */
  void add(List<FeedRow> rows) {
    rows.forEach(row -> told.add(look(row)));
  }

  private List<String> look(FeedRow row) {
    return List.of(
        row.cell(Column.LON),
        row.cell(Column.LAT),
        row.cell(Column.FROM),
        categories.getOrDefault(row.cell(Column.CATEGORY), "")); // all strangers are unmapped
  }
}
