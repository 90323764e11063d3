package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row of a feed, as text.
 *
 * @param event what it tells of
 * @param lastChange when the record was last touched, as {@link Column#UPDATED} writes it
 * @param shape whether the row has the columns that the header promises
 */
record FeedRow(Happening event, LocalDateTime lastChange, Map<Column, String> cells, Shape shape) {
  FeedRow {
    cells = Map.copyOf(cells);
  }

  /** Whether a row can be read. */
  enum Shape {
    WHOLE,
    TORN
  }

  /** Returns the row with one cell changed. */
  FeedRow with(Column column, String value) {
    Map<Column, String> changed = new EnumMap<>(cells);
    changed.put(column, value);
    return new FeedRow(event, lastChange, changed, shape);
  }

  /** Returns the row cut off in the middle. */
  FeedRow torn() {
    return new FeedRow(event, lastChange, cells, Shape.TORN);
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns the row as a line of the feed. */
  String line(FeedFormat format) {
    int whole = format.columns().size();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < (shape == Shape.WHOLE ? whole : whole / 2); i++) {
      if (i > 0) {
        line.append(format.delimiter());
      }
      line.append(quoted(cell(format.columns().get(i).column()), format.delimiter()));
    }
    return line.toString();
  }

  private static String quoted(String cell, char delimiter) {
    return cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
