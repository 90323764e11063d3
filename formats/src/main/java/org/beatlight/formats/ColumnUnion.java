package org.beatlight.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beatlight.settings.RunFailedException;

/** The columns that any record has, in the order in which they first come. */
final class ColumnUnion {
  /** More are a sign that names hold data. */
  private static final int MOST = 10_000;

  private final String input;
  private final Set<String> names = new LinkedHashSet<>();

  ColumnUnion(String input) {
    this.input = input;
  }

  void add(Set<String> columns) {
    names.addAll(columns);
    if (names.size() > MOST) {
      throw new RunFailedException(
          "%s: expected records that share their columns, got more than %d columns"
              .formatted(input, MOST));
    }
  }

  List<String> names() {
    return List.copyOf(names);
  }

  /** Returns a record's values, empty where it lacks a column. */
  static List<String> values(List<String> columns, Map<String, String> record) {
    List<String> values = new ArrayList<>(columns.size());
    columns.forEach(column -> values.add(record.getOrDefault(column, "")));
    return values;
  }
}
