package org.beatlight.batch.projection;

import java.io.Serializable;
import java.util.Optional;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.jspecify.annotations.Nullable;

/**
 * Degrees to metres of one projected CRS and back. Serialisable and free of state, so that Spark's
 * closures may carry it and threads may share it.
 */
public final class CityProjection implements GroundFrame, Serializable {
  private final String crs;
  private final PlaneTransform transform;
  private final @Nullable AreaOfUse areaOfUse;

  CityProjection(String crs, PlaneTransform transform, @Nullable AreaOfUse areaOfUse) {
    this.crs = crs;
    this.transform = transform;
    this.areaOfUse = areaOfUse;
  }

  /**
   * Returns the point in metres.
   *
   * @throws IllegalArgumentException if the CRS cannot express the point
   */
  @Override
  public PlanePoint toPlane(LonLat point) {
    double[] xy = {point.lonDeg(), point.latDeg()};
    toPlane(xy, 1);
    return new PlanePoint(xy[0], xy[1]);
  }

  /**
   * Returns the point in degrees.
   *
   * @throws IllegalArgumentException if it is no point on the globe
   */
  @Override
  public LonLat toLonLat(PlanePoint point) {
    double[] xy = {point.eastM(), point.northM()};
    toLonLat(xy, 1);
    return new LonLat(xy[0], xy[1]);
  }

  /**
   * Turns degrees into metres, in place.
   *
   * @param lonLat longitude and latitude of each point in turn; becomes east and north, NaN for
   *     points that the CRS cannot express, such as those on the other side of the globe
   * @param n the number of points
   */
  @Override
  public void toPlane(double[] lonLat, int n) {
    transform.toPlane(lonLat, n);
  }

  /**
   * Turns metres into degrees, in place.
   *
   * @param eastNorth east and north of each point in turn; becomes longitude and latitude, NaN for
   *     points that the CRS cannot express
   * @param n the number of points
   */
  @Override
  public void toLonLat(double[] eastNorth, int n) {
    transform.toLonLat(eastNorth, n);
  }

  /**
   * Returns a sentence on why the CRS does not fit a city around this point: outside its area of
   * use, or where its metres are not metres on the ground. Empty where it fits.
   */
  public Optional<String> misfit(LonLat centre) {
    String misfit = new Fit(this, areaOfUse).misfit(centre);
    return misfit == null ? Optional.empty() : Optional.of(misfit);
  }

  /** Returns the CRS as messages name it: its code, or the beginning of its WKT. */
  @Override
  public String toString() {
    return crs;
  }
}
