package org.beatlight.ingest.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RecordCleaner;

/** Judges one record after the other. */
final class OutcomeRows implements Iterator<Row> {
  private final Iterator<List<RawRow>> records;
  private final List<RecordCleaner> cleaners;
  private Iterator<Outcome> outcomes = Collections.emptyIterator();

  /**
   * Judges records.
   *
   * @param cleaners one for each source
   */
  OutcomeRows(Iterator<List<RawRow>> records, List<RecordCleaner> cleaners) {
    this.records = records;
    this.cleaners = cleaners;
  }

  @Override
  public boolean hasNext() {
    while (!outcomes.hasNext() && records.hasNext()) {
      List<RawRow> record = records.next();
      outcomes = cleaners.get(record.get(0).place().source()).clean(record).iterator();
    }
    return outcomes.hasNext();
  }

  @Override
  public Row next() {
    return OutcomeCodec.toRow(outcomes.next());
  }
}
