package org.beatlight.core.geo;

/** The sinusoidal projection of a sphere around a meridian: known in closed form, both ways. */
record Sinusoidal(double meridianDeg) implements GroundFrame {
  private static final double METRES_A_DEGREE = Math.toRadians(6_371_000);

  @Override
  public PlanePoint toPlane(LonLat point) {
    double lonDeg = Math.IEEEremainder(point.lonDeg() - meridianDeg, 360);
    return new PlanePoint(
        METRES_A_DEGREE * lonDeg * Math.cos(Math.toRadians(point.latDeg())),
        METRES_A_DEGREE * point.latDeg());
  }

  @Override
  public LonLat toLonLat(PlanePoint point) {
    double latDeg = point.northM() / METRES_A_DEGREE;
    double lonDeg = point.eastM() / METRES_A_DEGREE / Math.cos(Math.toRadians(latDeg));
    return new LonLat(Math.IEEEremainder(meridianDeg + lonDeg, 360), latDeg);
  }
}
