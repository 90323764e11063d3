package org.beatlight.ingest.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.beatlight.ingest.clean.RawRow;
import org.jspecify.annotations.Nullable;

/** Gathers neighbouring rows of one source and key, from rows that are sorted by them. */
final class RecordGroups implements Iterator<List<RawRow>> {
  private final Iterator<Row> rows;
  private @Nullable RawRow next;

  RecordGroups(Iterator<Row> rows) {
    this.rows = rows;
    next = read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<RawRow> next() {
    RawRow first = next;
    if (first == null) {
      throw new NoSuchElementException();
    }

    List<RawRow> group = new ArrayList<>(1);
    group.add(first);
    next = read();
    while (next != null && sameRecord(first, next)) {
      group.add(next);
      next = read();
    }
    return group;
  }

  private @Nullable RawRow read() {
    return rows.hasNext() ? RawRowCodec.fromRow(rows.next()) : null;
  }

  private static boolean sameRecord(RawRow first, RawRow other) {
    return first.place().source() == other.place().source() && first.key().equals(other.key());
  }
}
