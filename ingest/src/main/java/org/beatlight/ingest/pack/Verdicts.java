package org.beatlight.ingest.pack;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beatlight.core.quality.Finding;
import org.beatlight.core.quality.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * What all rows together tell of single ones.
 *
 * @param losers rows that do not stand for their record
 * @param alike events that are like one before them
 */
public record Verdicts(Marks losers, Marks alike, Set<StackedPoint> stacked)
    implements Serializable {
  public Verdicts {
    stacked = Set.copyOf(stacked);
  }

  /** Returns why a row is no event in the end; null where it is one. */
  public @Nullable FindingCode reason(PackedRow row, int split) {
    FindingCode lost = losers.of(split, row.record());
    return lost == null ? row.reason() : lost;
  }

  /** Returns whether an event lies on a stacked geocode of its source. */
  public boolean isStacked(PackedRow row, int source) {
    return !stacked.isEmpty()
        && stacked.contains(new StackedPoint(source, row.eastM(), row.northM()));
  }

  /**
   * Returns all findings of a row: why it is no event, or every doubt about it. To be asked once.
   *
   * @param sourceName told in the findings, as is {@code number}
   */
  public List<Finding> findings(
      PackedRow row, int split, int source, String sourceName, long number) {
    FindingCode lost = losers.of(split, row.record());
    if (lost != null) {
      String id = row.hasEvent() ? row.sourceId().toString() : "";
      return List.of(
          new Finding(lost, sourceName, number, id.isEmpty() ? "" : "id \"" + id + "\""));
    }

    List<Finding> alone = row.findings(sourceName, number);
    return row.reason() == null ? withOthers(alone, row, split, source, sourceName, number) : alone;
  }

  private List<Finding> withOthers(
      List<Finding> alone, PackedRow row, int split, int source, String sourceName, long number) {
    FindingCode like = alike.of(split, row.record());
    boolean onStack = isStacked(row, source);
    if (like == null && !onStack) {
      return alone;
    }

    List<Finding> findings = new ArrayList<>(alone);
    if (like != null) {
      findings.add(new Finding(like, sourceName, number, ""));
    }
    if (onStack) {
      findings.add(new Finding(FindingCode.STACKED_PLACE, sourceName, number, ""));
    }
    return findings;
  }
}
