package org.beatlight.ingest.pack;

import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads the events of a chunk one after the other; what it returns is valid until the next. */
public final class ChunkedEvent {
  private static final FindingCode[] CODES = FindingCode.values();

  private final ByteSource source;
  private final PackedRow row;
  private long rowNumber;
  private int code;
  private boolean stacked;

  /** Reads a chunk. */
  public ChunkedEvent(byte[] packed) {
    source = new ByteSource(packed);
    row = new PackedRow(source);
  }

  /** Moves to the next event; returns false at the end. */
  public boolean next() {
    row.moveToEnd();
    if (!source.hasMore()) {
      return false;
    }

    rowNumber = source.getLong();
    code = source.getByte();
    stacked = source.getByte() == 1;
    row.read();
    return true;
  }

  /** Returns the event. */
  public PackedRow event() {
    return row;
  }

  /** Returns the row's number within its source, from 1. */
  public long rowNumber() {
    return rowNumber;
  }

  /** Returns why the event holds no longer; null where it does. */
  public @Nullable FindingCode code() {
    return code == PackWriter.NO_REASON ? null : CODES[code];
  }

  /** Returns whether it lies on a stacked geocode. */
  public boolean stacked() {
    return stacked;
  }
}
