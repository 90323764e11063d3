package org.beatlight.ingest.source;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.beatlight.formats.RecordFormats;
import org.beatlight.formats.Records;
import org.beatlight.formats.TextRecord;
import org.beatlight.ingest.clean.Fingerprint;

/** The records of an input of any format but CSV, which is one split. */
final class FormatRows implements RecordRows {
  private static final TextRecord NONE = new TextRecord(1, List.of(), "");

  private final Records records;
  private final List<String> columns;
  private final int[] byName;
  private final RowHash hash = new RowHash();
  private TextRecord record = NONE;

  FormatRows(SourceSplit split) {
    records = RecordFormats.open(Objects.requireNonNull(split.file().input()).input());
    columns = records.columns();
    byName =
        IntStream.range(0, columns.size())
            .boxed()
            .sorted(Comparator.comparing(columns::get))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  @Override
  public boolean next() throws IOException {
    TextRecord next = records.next();
    record = next == null ? NONE : next;
    return next != null;
  }

  @Override
  public String fault() {
    return record.fault();
  }

  @Override
  public String text(int column) {
    return record.values().get(column);
  }

  /** Which columns an input has, and in which order, other records decide: values go by name. */
  @Override
  public Fingerprint digest() {
    hash.begin();
    for (int column : byName) {
      String value = record.values().get(column);
      if (!value.isEmpty()) {
        hash.add(columns.get(column)).add(value);
      }
    }
    return hash.end();
  }

  @Override
  public boolean usedOtherEncoding() {
    return false;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
