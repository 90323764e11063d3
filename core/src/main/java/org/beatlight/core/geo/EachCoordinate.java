package org.beatlight.core.geo;

import java.util.function.Consumer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** Changes every coordinate of a geometry. */
final class EachCoordinate implements CoordinateSequenceFilter {
  private final Consumer<double[]> change;
  private final double[] xy = new double[2];

  private EachCoordinate(Consumer<double[]> change) {
    this.change = change;
  }

  /** Returns a copy of the geometry with each x and y changed. */
  static Geometry of(Geometry geometry, Consumer<double[]> change) {
    Geometry copy = geometry.copy();
    copy.apply(new EachCoordinate(change));
    return copy;
  }

  @Override
  public void filter(CoordinateSequence sequence, int at) {
    xy[0] = sequence.getX(at);
    xy[1] = sequence.getY(at);
    change.accept(xy);
    sequence.setOrdinate(at, CoordinateSequence.X, xy[0]);
    sequence.setOrdinate(at, CoordinateSequence.Y, xy[1]);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }
}
