package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.TimePrecision;
import org.beatlight.core.quality.BeatAgreement;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.core.quality.FindingCounts;
import org.beatlight.core.quality.MonthQuality;
import org.beatlight.core.quality.RowCounts;
import org.beatlight.core.quality.Usable;

/** Counts the rows of one month of a source. */
final class MonthCount implements Serializable {
  private final EnumMap<FindingCode, Long> findings = new EnumMap<>(FindingCode.class);
  private long read;
  private long kept;
  private long inSpace;
  private long forTimeOfDay;
  private long forBeats;
  private long compared;
  private long agreeing;

  /** Counts a row that is no event. */
  void addDropped(Finding reason) {
    read++;
    addFindings(List.of(reason));
  }

  /** Counts an event. */
  void addKept(EventRow event, List<Finding> found) {
    read++;
    kept++;
    addFindings(found);
    boolean area = event.locationPrecision() == LocationPrecision.AREA;
    inSpace += area || has(found, FindingCode.STACKED_PLACE) ? 0 : 1;
    forTimeOfDay += event.timePrecision() == TimePrecision.MINUTE ? 1 : 0;
    forBeats += event.beat().length() > 0 ? 1 : 0;
    if (event.codedBeat().length() > 0
        && event.beatThen().length() > 0
        && !has(found, FindingCode.UNKNOWN_BEAT)) {
      compared++;
      agreeing += has(found, FindingCode.OTHER_BEAT) ? 0 : 1;
    }
  }

  void add(MonthCount other) {
    other.findings.forEach((code, rows) -> findings.merge(code, rows, Long::sum));
    read += other.read;
    kept += other.kept;
    inSpace += other.inSpace;
    forTimeOfDay += other.forTimeOfDay;
    forBeats += other.forBeats;
    compared += other.compared;
    agreeing += other.agreeing;
  }

  long read() {
    return read;
  }

  long kept() {
    return kept;
  }

  Map<FindingCode, Long> findings() {
    return findings;
  }

  MonthQuality quality(String month) {
    return new MonthQuality(
        month,
        RowCounts.of(read, kept, findings),
        new Usable(inSpace, forTimeOfDay, forBeats),
        new BeatAgreement(compared, agreeing),
        FindingCounts.byCode(findings));
  }

  private void addFindings(List<Finding> found) {
    for (Finding finding : found) {
      findings.merge(finding.code(), 1L, Long::sum);
    }
  }

  private static boolean has(List<Finding> found, FindingCode code) {
    return found.stream().anyMatch(finding -> finding.code() == code);
  }
}
