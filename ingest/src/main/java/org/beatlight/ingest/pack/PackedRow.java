package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads packed rows one after the other. What it returns is valid until the next is read; what
 * belongs to an event, only where {@link #hasEvent}.
 */
public final class PackedRow {
  private static final FindingCode[] CODES = FindingCode.values();
  private static final TimePrecision[] TIMES = TimePrecision.values();
  private static final LocationPrecision[] PLACES = LocationPrecision.values();
  private static final Provenance[] PROVENANCES = Provenance.values();

  private final ByteSource source;
  private final PackedText sourceId = new PackedText();
  private final PackedText category = new PackedText();
  private final PackedText sourceCategory = new PackedText();
  private final PackedText beat = new PackedText();
  private final PackedText beatThen = new PackedText();
  private final PackedText codedBeat = new PackedText();
  private int start;
  private int end;
  private int record;
  private int reason;
  private boolean hasEvent;
  private int month;
  private int localDay;
  private int localMinute;
  private TimePrecision timePrecision = TimePrecision.DAY;
  private long fromMicros;
  private long toMicros;
  private long reportedMicros;
  private double lonDeg;
  private double latDeg;
  private double eastM;
  private double northM;
  private LocationPrecision locationPrecision = LocationPrecision.UNKNOWN;
  private Provenance provenance = Provenance.UNKNOWN;
  private int weight;
  private long addressHash;

  /** Reads rows that a {@link BatchMaker} packed. */
  public PackedRow(byte[] packed) {
    this(new ByteSource(packed));
  }

  PackedRow(ByteSource source) {
    this.source = source;
  }

  /** Moves to the next row; returns false at the end. */
  public boolean next() {
    source.moveTo(end);
    if (!source.hasMore()) {
      return false;
    }

    read();
    return true;
  }

  /** Reads the row that begins where the source stands. */
  void read() {
    start = source.position();
    end = start + source.getInt();
    record = source.getInt();
    month = source.getInt();
    reason = source.getByte();
    hasEvent = source.getByte() == 1;
    if (hasEvent) {
      readEvent();
    }
  }

  private void readEvent() {
    localDay = source.getInt();
    localMinute = source.getInt();
    timePrecision = TIMES[source.getByte()];
    fromMicros = source.getLong();
    toMicros = source.getLong();
    reportedMicros = source.getLong();
    lonDeg = source.getDouble();
    latDeg = source.getDouble();
    eastM = source.getDouble();
    northM = source.getDouble();
    locationPrecision = PLACES[source.getByte()];
    provenance = PROVENANCES[source.getByte()];
    weight = source.getInt();
    addressHash = source.getLong();
    source.getPackedText(sourceId);
    source.getPackedText(category);
    source.getPackedText(sourceCategory);
    source.getPackedText(beat);
    source.getPackedText(beatThen);
    source.getPackedText(codedBeat);
  }

  /** Copies the row as it is packed. */
  void copyTo(ByteSink sink) {
    sink.putBytes(source.bytes(), start, end - start);
  }

  void moveToEnd() {
    source.moveTo(end);
  }

  /** Returns the row's number within its split, from 1. */
  public int record() {
    return record;
  }

  /** Returns why the row, judged alone, is dropped; null where it is kept. */
  public @Nullable FindingCode reason() {
    return reason == PackWriter.NO_REASON ? null : CODES[reason];
  }

  public boolean hasEvent() {
    return hasEvent;
  }

  /**
   * Returns the findings of the row judged alone: its reason, or its doubts. To be asked once a
   * row.
   *
   * @param row the number that they tell
   */
  public List<Finding> findings(String sourceName, long row) {
    if (reason != PackWriter.NO_REASON) {
      return List.of(new Finding(CODES[reason], sourceName, row, source.getText()));
    }

    int count = source.getByte();
    if (count == 0) {
      return List.of();
    }

    List<Finding> doubts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      FindingCode code = CODES[source.getByte()];
      doubts.add(new Finding(code, sourceName, row, source.getText()));
    }
    return doubts;
  }

  /**
   * Returns what the row held: the values of every field, but for the address. To be asked after
   * {@link #findings}, of a row with a reason.
   */
  public List<String> values() {
    int count = source.getByte();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(source.getText());
    }
    return values;
  }

  /** Returns the month of the local date, as months since the year 0; 0 where nobody knows. */
  public int month() {
    return month;
  }

  /** Returns the local date as days since 1970. */
  public int localDay() {
    return localDay;
  }

  /** Returns minutes since local midnight; -1 where nobody knows. */
  public int localMinute() {
    return localMinute;
  }

  public TimePrecision timePrecision() {
    return timePrecision;
  }

  /** Returns microseconds since 1970. */
  public long fromMicros() {
    return fromMicros;
  }

  /** Returns microseconds since 1970. */
  public long toMicros() {
    return toMicros;
  }

  public boolean isReported() {
    return reportedMicros != PackWriter.NO_TIME;
  }

  /** Returns microseconds since 1970. */
  public long reportedMicros() {
    return reportedMicros;
  }

  public double lonDeg() {
    return lonDeg;
  }

  public double latDeg() {
    return latDeg;
  }

  public double eastM() {
    return eastM;
  }

  public double northM() {
    return northM;
  }

  public LocationPrecision locationPrecision() {
    return locationPrecision;
  }

  public Provenance provenance() {
    return provenance;
  }

  public int weight() {
    return weight;
  }

  /** Returns what tells addresses apart; 0 where none is told. */
  public long addressHash() {
    return addressHash;
  }

  /** Returns the source's own id; empty where it has none. */
  public PackedText sourceId() {
    return sourceId;
  }

  public PackedText category() {
    return category;
  }

  public PackedText sourceCategory() {
    return sourceCategory;
  }

  /** Returns the beat of today; empty for none. */
  public PackedText beat() {
    return beat;
  }

  /** Returns the beat of the day; empty for none. */
  public PackedText beatThen() {
    return beatThen;
  }

  /** Returns the coded beat; empty for none. */
  public PackedText codedBeat() {
    return codedBeat;
  }
}
