package org.beatlight.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.source.SourceSplit;
import org.beatlight.ingest.source.SplitRows;

/** Rows spread over an input, which is not read whole for it. */
final class RowSample {
  private static final int MOST_SPLITS = 10;
  private static final int MOST_READ = 100_000;

  private RowSample() {}

  /**
   * Returns rows of an input, in its order.
   *
   * @param splits of the input
   * @param most no more rows than this
   */
  static List<RawRow> of(List<SourceSplit> splits, int most) {
    List<SourceSplit> some = spread(splits, MOST_SPLITS);
    List<RawRow> rows = new ArrayList<>();
    for (SourceSplit split : some) {
      rows.addAll(ofSplit(split, most / some.size(), MOST_READ / some.size()));
    }
    return rows;
  }

  /** Returns items spread evenly over a list, in its order. */
  static <T> List<T> spread(List<T> items, int most) {
    if (items.size() <= most) {
      return items;
    }

    List<T> some = new ArrayList<>(most);
    for (int i = 0; i < most; i++) {
      some.add(items.get((int) ((long) i * items.size() / most)));
    }
    return some;
  }

  /** How many rows there are shows on the way: ever fewer of them are kept. */
  private static List<RawRow> ofSplit(SourceSplit split, int most, int mostRead) {
    List<RawRow> rows = new ArrayList<>();
    int every = 1;
    try (SplitRows read = new SplitRows(split)) {
      for (int i = 0; i < mostRead && read.hasNext(); i++) {
        RawRow row = read.next();
        if (i % every == 0) {
          rows.add(row);
        }
        if (rows.size() == 2 * most) {
          rows = new ArrayList<>(spread(rows, most));
          every *= 2;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(split.file().name(), e);
    }
    return spread(rows, most);
  }
}
