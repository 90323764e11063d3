package org.beatlight.api.publication;

import java.util.List;
import org.beatlight.core.disclosure.CountLoss;

/**
 * What the public's edition loses; public itself, so it tells of many cells and events alone.
 *
 * @param counts by area and range of days; those with few cells are left out
 * @param points the points that events may be shown at
 * @param hiddenShare of the events of categories that are shown as places, the share that is shown
 *     at none; NaN where there are no events
 * @param meanMoveM how far the others are moved on average, in metres; NaN likewise
 */
public record DisclosureLoss(
    List<Counts> counts, int points, double hiddenShare, double meanMoveM) {
  /** Nothing is lost. */
  public static final DisclosureLoss NONE = new DisclosureLoss(List.of(), 0, 0, 0);

  public DisclosureLoss {
    counts = List.copyOf(counts);
  }

  /**
   * The loss of counts by category.
   *
   * @param area what events are counted in, such as {@code beat}
   * @param days how many, the last of the data in whole units
   */
  public record Counts(String area, int days, CountLoss loss) {}
}
