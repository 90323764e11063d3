package org.beatlight.ingest.pack;

import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads packed events one after the other. What it returns is valid until the next is read. */
public final class EventRow {
  private static final FindingCode[] CODES = FindingCode.values();
  private static final TimePrecision[] TIMES = TimePrecision.values();
  private static final LocationPrecision[] PLACES = LocationPrecision.values();
  private static final Provenance[] PROVENANCES = Provenance.values();

  private final ByteSource source;
  private final int month;
  private final PackedText sourceId = new PackedText();
  private final PackedText category = new PackedText();
  private final PackedText sourceCategory = new PackedText();
  private final PackedText beat = new PackedText();
  private final PackedText beatThen = new PackedText();
  private final PackedText codedBeat = new PackedText();
  private int end;
  private int record;
  private int reason;
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

  /**
   * Reads the events of a piece.
   *
   * @param month the month that they are of
   */
  public EventRow(byte[] packed, int month) {
    source = new ByteSource(packed);
    this.month = month;
  }

  /** Moves to the next event; returns false at the end. */
  public boolean next() {
    source.moveTo(end);
    if (!source.hasMore()) {
      return false;
    }

    end = source.position() + source.getInt();
    record = source.getInt();
    reason = source.getByte();
    readEvent();
    return true;
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

  /** Returns the row's number within its split, from 1. */
  public int record() {
    return record;
  }

  /** Returns why the row, judged alone, is dropped; null where it is kept. */
  public @Nullable FindingCode reason() {
    return reason == EventSink.NO_REASON ? null : CODES[reason];
  }

  /**
   * Returns the doubts about an event that is kept. To be asked once a row.
   *
   * @param row the number that they tell
   */
  public List<Finding> doubts(String sourceName, long row) {
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

  /** Returns the month of the local date, as months since the year 0. */
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
    return reportedMicros != EventSink.NO_TIME;
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
