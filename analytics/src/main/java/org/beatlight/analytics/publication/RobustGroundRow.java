package org.beatlight.analytics.publication;

/**
 * A part of the ground that any of many runs called hot for one kind and category.
 *
 * @param block the place of the part, from 0
 * @param spots how many the payload holds
 * @param payload packed {@link org.beatlight.core.robust.SpotShares}
 */
public record RobustGroundRow(String kind, String category, int block, int spots, byte[] payload)
    implements ResultRow {
  @Override
  public Object[] values() {
    return new Object[] {kind, category, block, spots, payload};
  }
}
