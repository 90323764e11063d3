package org.beatlight.core.geo;

/** The bridge between degrees and the metres of one projected CRS. */
public interface GroundFrame {
  /** Returns the point in metres. */
  PlanePoint toPlane(LonLat point);

  /** Returns the point in degrees; the inverse of {@link #toPlane} to within a millimetre. */
  LonLat toLonLat(PlanePoint point);
}
