package org.beatlight.api.publication;

import org.beatlight.core.contract.PublishedV1;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlaneGrid;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Envelope;

/**
 * The metres of the hand-made city: the sinusoidal projection of a sphere around its middle, which
 * is known in closed form.
 */
public record TinyPlane() implements GroundFrame {
  private static final double MERIDIAN_DEG = -87.69;
  private static final double METRES_A_DEGREE = Math.toRadians(6_371_000);

  /** Returns the grid as it is published. */
  public static PlaneGrid grid() {
    GroundFrame frame = new TinyPlane();
    Envelope box = new Envelope();
    for (LonLat corner : new LonLat[] {new LonLat(-87.8, 41.65), new LonLat(-87.5, 42)}) {
      PlanePoint plane = frame.toPlane(corner);
      box.expandToInclude(plane.eastM(), plane.northM());
    }
    box.expandBy(PublishedV1.PLANE_MARGIN_M);
    return PlaneGrid.of(frame, box);
  }

  @Override
  public PlanePoint toPlane(LonLat point) {
    double lonDeg = point.lonDeg() - MERIDIAN_DEG;
    return new PlanePoint(
        METRES_A_DEGREE * lonDeg * Math.cos(Math.toRadians(point.latDeg())),
        METRES_A_DEGREE * point.latDeg());
  }

  @Override
  public LonLat toLonLat(PlanePoint point) {
    double latDeg = point.northM() / METRES_A_DEGREE;
    return new LonLat(
        MERIDIAN_DEG + point.eastM() / METRES_A_DEGREE / Math.cos(Math.toRadians(latDeg)), latDeg);
  }
}
