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

  /** Returns why a row does not stand for its record; null where it does. */
  public @Nullable FindingCode lost(int split, long record) {
    return losers.of(split, record);
  }

  /** Returns whether an event lies on a stacked geocode of its source. */
  public boolean isStacked(EventRow event, int source) {
    return !stacked.isEmpty()
        && stacked.contains(new StackedPoint(source, event.eastM(), event.northM()));
  }

  /**
   * Returns every doubt about an event that stands. To be asked once.
   *
   * @param sourceName told in the findings, as is {@code number}
   */
  public List<Finding> doubts(
      EventRow event, int split, int source, String sourceName, long number) {
    List<Finding> alone = event.doubts(sourceName, number);
    FindingCode like = alike.of(split, event.record());
    boolean onStack = isStacked(event, source);
    if (like == null && !onStack) {
      return alone;
    }

    List<Finding> doubts = new ArrayList<>(alone);
    if (like != null) {
      doubts.add(new Finding(like, sourceName, number, ""));
    }
    if (onStack) {
      doubts.add(new Finding(FindingCode.STACKED_PLACE, sourceName, number, ""));
    }
    return doubts;
  }
}
