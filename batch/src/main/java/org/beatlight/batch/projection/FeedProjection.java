package org.beatlight.batch.projection;

import java.io.Serializable;
import org.beatlight.core.geo.LonLatFrame;

/**
 * The coordinates of a feed or a layer to degrees. Serialisable and free of state, so that Spark's
 * closures may carry it and threads may share it.
 */
public final class FeedProjection implements LonLatFrame, Serializable {
  private final String crs;
  private final PlaneTransform transform;

  FeedProjection(String crs, PlaneTransform transform) {
    this.crs = crs;
    this.transform = transform;
  }

  @Override
  public void toLonLat(double[] xy, int n) {
    transform.toLonLat(xy, n);
  }

  /** Returns the CRS as messages name it: its code, or the beginning of its WKT. */
  @Override
  public String toString() {
    return crs;
  }
}
