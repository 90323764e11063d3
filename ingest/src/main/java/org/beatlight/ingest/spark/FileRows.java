package org.beatlight.ingest.spark;

import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.source.RawRows;
import org.beatlight.ingest.source.SourceFile;

/** The rows of one file after the other. */
final class FileRows implements Iterator<Row> {
  private final Iterator<SourceFile> files;
  private Iterator<RawRow> rows = Collections.emptyIterator();

  FileRows(Iterator<SourceFile> files) {
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && files.hasNext()) {
      rows = new RawRows(files.next());
    }
    return rows.hasNext();
  }

  @Override
  public Row next() {
    return RawRowCodec.toRow(rows.next());
  }
}
