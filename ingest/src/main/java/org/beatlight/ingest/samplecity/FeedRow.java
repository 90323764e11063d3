package org.beatlight.ingest.samplecity;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.quality.FindingCode;

/**
 * One row of a feed, as text.
 *
 * @param event what it tells of
 * @param lastChange when the record was last touched, as {@link Column#UPDATED} writes it
 * @param fault the one thing that is wrong with it
 */
record FeedRow(
    Happening event,
    LocalDateTime lastChange,
    Map<Column, String> cells,
    Optional<FindingCode> fault) {
  private static final Charset OTHER = Charset.forName("windows-1252");

  FeedRow {
    cells = Map.copyOf(cells);
  }

  /** Returns a row with nothing wrong. */
  static FeedRow faultless(Happening event, LocalDateTime lastChange, Map<Column, String> cells) {
    return new FeedRow(event, lastChange, cells, Optional.empty());
  }

  /** Returns the row with one cell changed. */
  FeedRow with(Column column, String value) {
    Map<Column, String> changed = new EnumMap<>(cells);
    changed.put(column, value);
    return new FeedRow(event, lastChange, changed, fault);
  }

  /** Returns the row with its fault told. */
  FeedRow faulty(FindingCode code) {
    return new FeedRow(event, lastChange, cells, Optional.of(code));
  }

  /** Returns whether the row stands for an event in the end. */
  boolean isKept() {
    return fault.map(FindingCode::outcome).orElse(FindingCode.Outcome.KEPT)
        == FindingCode.Outcome.KEPT;
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns the row as a line of the feed: torn, or in another encoding, where that is wrong. */
  byte[] line(FeedFormat format) {
    int whole = format.columns().size();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < (is(FindingCode.UNREADABLE_ROW) ? whole / 2 : whole); i++) {
      if (i > 0) {
        line.append(format.delimiter());
      }
      line.append(quoted(cell(format.columns().get(i).column()), format.delimiter()));
    }
    line.append('\n');
    return line.toString()
        .getBytes(is(FindingCode.OTHER_ENCODING) ? OTHER : StandardCharsets.UTF_8);
  }

  private boolean is(FindingCode code) {
    return fault.equals(Optional.of(code));
  }

  private static String quoted(String cell, char delimiter) {
    return cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0
        ? cell
        : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
