package org.beatlight.analytics.publish;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.core.contract.PublishedV1;

/** Column names of the contract's tables. */
final class Columns {
  private Columns() {}

  /** Returns the names in order, joined by commas. */
  static String of(PublishedV1.Table table) {
    return Stream.of(table.columns().split(",\\s*", -1))
        .map(column -> column.strip().split("\\s+", 2)[0])
        .collect(Collectors.joining(", "));
  }
}
