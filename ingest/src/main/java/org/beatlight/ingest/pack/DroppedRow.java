package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.quality.FindingCode;

/** Reads the packed rows that are no events one after the other. */
public final class DroppedRow {
  private static final FindingCode[] CODES = FindingCode.values();

  private final ByteSource source;
  private int end;
  private int record;
  private int month;
  private FindingCode reason = FindingCode.UNREADABLE_ROW;
  private String eventId = "";
  private String detail = "";

  /** Reads the rows of a piece. */
  public DroppedRow(byte[] packed) {
    source = new ByteSource(packed);
  }

  /** Moves to the next row; returns false at the end. */
  public boolean next() {
    source.moveTo(end);
    if (!source.hasMore()) {
      return false;
    }

    end = source.position() + source.getInt();
    record = source.getInt();
    month = source.getInt();
    reason = CODES[source.getByte()];
    eventId = source.getText();
    detail = source.getText();
    return true;
  }

  /** Returns the row's number within its split, from 1. */
  public int record() {
    return record;
  }

  /** Returns the month of the local date, as months since the year 0; 0 where nobody knows. */
  public int month() {
    return month;
  }

  /** Returns why the row, judged alone, is dropped. */
  public FindingCode reason() {
    return reason;
  }

  /** Returns the id of the event that the row tells nevertheless; empty for none. */
  public String eventId() {
    return eventId;
  }

  /** Returns what the finding says beside its reason. */
  public String detail() {
    return detail;
  }

  /** Returns the values of every field, but for the address. To be asked once a row. */
  public List<String> values() {
    int count = source.getInt();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(source.getText());
    }
    return values;
  }
}
