package org.beatlight.core.cluster.shape;

import java.util.Optional;
import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;
import org.beatlight.core.geo.PlanePoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The standard deviational ellipse with CrimeStat's corrections (Levine; docs/methods/ellipse.md).
 *
 * @param bearingRad θ: the y axis of the ellipse, clockwise from north, in (−π/2, π/2]
 * @param sigmaXM the standard deviation along the axis to the right of the bearing, in metres
 * @param sigmaYM the standard deviation along the bearing, in metres; the greater one unless the
 *     deviations to east and north do not vary together
 */
public record DeviationalEllipse(
    PlanePoint center, double bearingRad, double sigmaXM, double sigmaYM) {
  private static final int SIDES = 72;
  private static final double LEAST_WEIGHT = 2;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /** Returns the ellipse of some places; none where they weigh 2 or less. */
  public static Optional<DeviationalEllipse> of(Places places, int[] members) {
    if (members.length == 0) {
      return Optional.empty();
    }

    SecondMoments moments = SecondMoments.of(places, members);
    return moments.weight() > LEAST_WEIGHT ? Optional.of(of(moments)) : Optional.empty();
  }

  private static DeviationalEllipse of(SecondMoments m) {
    double theta = bearing(m);
    double cos = Math.cos(theta);
    double sin = Math.sin(theta);
    double cross = 2 * m.productM2() * sin * cos;
    double alongX = m.eastM2() * cos * cos + m.northM2() * sin * sin - cross;
    double alongY = m.eastM2() * sin * sin + m.northM2() * cos * cos + cross;
    return new DeviationalEllipse(m.center(), theta, sigma(alongX, m), sigma(alongY, m));
  }

  /**
   * Returns θ = atan((A + √(A² + 4B²)) / 2B) with A = Σx² − Σy² and B = Σxy, as half an angle: the
   * quotient loses its digits where B is small. 0 where B is 0.
   */
  private static double bearing(SecondMoments m) {
    return m.productM2() == 0 ? 0 : 0.5 * Math.atan2(2 * m.productM2(), m.northM2() - m.eastM2());
  }

  private static double sigma(double sumM2, SecondMoments m) {
    return Math.sqrt(2 * Math.max(0, sumM2) / (m.weight() - LEAST_WEIGHT));
  }

  /** Returns the area of the ellipse of one standard deviation, in m². */
  public double areaM2() {
    return Math.PI * sigmaXM * sigmaYM;
  }

  /**
   * Returns the ellipse drawn with 72 sides, inside the true one; empty where an axis is 0.
   *
   * @param deviations how many standard deviations the axes are long, above 0
   */
  public Polygon polygon(double deviations) {
    if (!(deviations > 0) || Double.isInfinite(deviations)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected a finite number of deviations above 0, got " + deviations);
    }
    if (sigmaXM == 0 || sigmaYM == 0) {
      return GEOMETRIES.createPolygon();
    }

    return GEOMETRIES.createPolygon(
        IntStream.rangeClosed(0, SIDES)
            .mapToObj(i -> corner(2 * Math.PI * (i % SIDES) / SIDES, deviations))
            .toArray(Coordinate[]::new));
  }

  private Coordinate corner(double angle, double deviations) {
    double x = deviations * sigmaXM * Math.cos(angle);
    double y = deviations * sigmaYM * Math.sin(angle);
    double cos = Math.cos(bearingRad);
    double sin = Math.sin(bearingRad);
    return new Coordinate(center.eastM() + x * cos + y * sin, center.northM() - x * sin + y * cos);
  }
}
