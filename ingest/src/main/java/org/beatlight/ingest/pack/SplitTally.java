package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beatlight.core.quality.BeatAgreement;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.Offender;
import org.beatlight.core.quality.StackedPlace;
import org.beatlight.ingest.clean.BeatCodes;

/** Counts rows: by month, by what was found, at stacked places, and by beats that are not there. */
public final class SplitTally implements Serializable {
  /** Beyond so many different values of one kind, further ones are no pattern but noise. */
  private static final int MOST_VALUES = 10_000;

  private static final Set<FindingCode> TELLING =
      Set.of(
          FindingCode.UNREADABLE_ROW,
          FindingCode.OTHER_CRS,
          FindingCode.UNREADABLE_TIME,
          FindingCode.SWAPPED_DATE,
          FindingCode.IMPOSSIBLE_TIME,
          FindingCode.NO_COORDINATES,
          FindingCode.WITHDRAWN,
          FindingCode.DUPLICATE_STATUS,
          FindingCode.UNMAPPED_CATEGORY,
          FindingCode.UNKNOWN_BEAT,
          FindingCode.OTHER_BEAT,
          FindingCode.UNREADABLE_COUNT);

  private final TreeMap<Integer, MonthCount> months = new TreeMap<>();
  private final TreeMap<FindingCode, HashMap<String, Long>> values = new TreeMap<>();
  private final HashMap<StackedPoint, StackCount> stacks = new HashMap<>();
  private final TreeMap<Integer, HashMap<String, Long>> strangers = new TreeMap<>();

  /** Counts a row that is no event. */
  public void addDropped(int month, Finding reason) {
    month(month).addDropped(reason);
    addValues(List.of(reason));
  }

  /** Counts an event. */
  public void addKept(int source, EventRow event, List<Finding> findings) {
    month(event.month()).addKept(event, findings);
    addValues(findings);
    if (findings.stream().anyMatch(f -> f.code() == FindingCode.STACKED_PLACE)) {
      stacks
          .computeIfAbsent(
              new StackedPoint(source, event.eastM(), event.northM()),
              at -> new StackCount(event.lonDeg(), event.latDeg(), event.beat().toString()))
          .add(event.addressHash());
    }
  }

  /**
   * Counts the coded beat of an event that is kept, if the version of the beats that was in force
   * on its day has none of that code.
   */
  public void addCodedBeat(EventRow event, BeatCodes beats) {
    if (event.codedBeat().length() == 0) {
      return;
    }

    String code = event.codedBeat().toString();
    int version = beats.versionOn(event.localDay());
    if (!beats.has(version, code)) {
      count(code, strangersOf(version));
    }
  }

  /** Takes in what another has counted. */
  public void add(SplitTally other) {
    other.months.forEach((month, count) -> month(month).add(count));
    other.values.forEach(
        (code, counts) ->
            counts.forEach((value, rows) -> valuesOf(code).merge(value, rows, Long::sum)));
    other.strangers.forEach(
        (version, counts) ->
            counts.forEach((code, rows) -> strangersOf(version).merge(code, rows, Long::sum)));
    other.stacks.forEach(
        (at, count) ->
            stacks
                .computeIfAbsent(at, a -> new StackCount(count.lonDeg, count.latDeg, count.beat))
                .add(count));
  }

  public long read() {
    return months.values().stream().mapToLong(MonthCount::read).sum();
  }

  public long kept() {
    return months.values().stream().mapToLong(MonthCount::kept).sum();
  }

  /** Returns rows by finding. */
  public Map<FindingCode, Long> findings() {
    Map<FindingCode, Long> sums = new TreeMap<>();
    months.values().forEach(m -> m.findings().forEach((c, rows) -> sums.merge(c, rows, Long::sum)));
    return sums;
  }

  /** Returns the months in order. */
  public List<MonthQuality> months() {
    List<MonthQuality> qualities = new ArrayList<>();
    months.forEach((month, count) -> qualities.add(count.quality(Months.text(month))));
    return qualities;
  }

  /** Returns how often the coded beat is the computed one. */
  public BeatAgreement beats() {
    long compared = 0;
    long agreeing = 0;
    for (MonthQuality month : months()) {
      compared += month.codedBeats().compared();
      agreeing += month.codedBeats().agreeing();
    }
    return new BeatAgreement(compared, agreeing);
  }

  /** Returns what was found, by the values that it was found in, in no order. */
  public List<Offender> offenders() {
    List<Offender> offenders = new ArrayList<>();
    values.forEach(
        (code, counts) ->
            counts.forEach((value, rows) -> offenders.add(new Offender(code.code(), value, rows))));
    return offenders;
  }

  /**
   * Returns the rows by coded beat of which a version of the beats has no polygon, in no order.
   *
   * @param version its place among the versions, from 0; events of its days alone are counted
   */
  public Map<String, Long> codedWithoutPolygon(int version) {
    return strangers.containsKey(version) ? strangersOf(version) : Map.of();
  }

  /** Returns the stacked places, in no order. */
  public List<StackedPlace> stacked() {
    return stacks.values().stream().map(StackCount::place).toList();
  }

  private MonthCount month(int month) {
    return months.computeIfAbsent(month, m -> new MonthCount());
  }

  private Map<String, Long> valuesOf(FindingCode code) {
    return values.computeIfAbsent(code, c -> new HashMap<>());
  }

  private Map<String, Long> strangersOf(int version) {
    return strangers.computeIfAbsent(version, v -> new HashMap<>());
  }

  private void addValues(List<Finding> findings) {
    for (Finding finding : findings) {
      if (TELLING.contains(finding.code())) {
        count(finding.detail(), valuesOf(finding.code()));
      }
    }
  }

  private static void count(String value, Map<String, Long> counts) {
    if (counts.size() < MOST_VALUES || counts.containsKey(value)) {
      counts.merge(value, 1L, Long::sum);
    }
  }

  /** The events at one stacked place. */
  private static final class StackCount implements Serializable {
    private final double lonDeg;
    private final double latDeg;
    private final String beat;
    private final HashSet<Long> addresses = new HashSet<>();
    private long events;

    StackCount(double lonDeg, double latDeg, String beat) {
      this.lonDeg = lonDeg;
      this.latDeg = latDeg;
      this.beat = beat;
    }

    void add(long addressHash) {
      events++;
      if (addressHash != 0) {
        addresses.add(addressHash);
      }
    }

    void add(StackCount other) {
      events += other.events;
      addresses.addAll(other.addresses);
    }

    StackedPlace place() {
      return new StackedPlace(lonDeg, latDeg, events, addresses.size(), beat);
    }
  }
}
