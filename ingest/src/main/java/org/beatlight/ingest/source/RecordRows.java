package org.beatlight.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import org.beatlight.ingest.clean.Fingerprint;

/** The records of a split, one after the other. */
interface RecordRows extends RowLayout.Columns, Closeable {
  /** Moves to the next record; returns false at the end. */
  boolean next() throws IOException;

  /** Returns why the record cannot be read; empty where it can. */
  String fault();

  /** Returns a fingerprint of every column. */
  Fingerprint digest();

  /** Returns whether a value that was read of the record was not in the first encoding. */
  boolean usedOtherEncoding();
}
