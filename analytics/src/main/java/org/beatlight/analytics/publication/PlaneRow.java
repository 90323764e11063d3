package org.beatlight.analytics.publication;

import org.beatlight.core.geo.PlaneGrid;

/**
 * The way between degrees and the metres of the city's CRS.
 *
 * @param payload a {@link PlaneGrid} as bytes
 */
public record PlaneRow(byte[] payload) implements ResultRow {
  /** Returns the row of a grid. */
  public static PlaneRow of(PlaneGrid grid) {
    return new PlaneRow(grid.toBytes());
  }

  @Override
  public Object[] values() {
    return new Object[] {payload};
  }
}
