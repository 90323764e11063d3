package org.beatlight.core.area;

import java.util.Comparator;
import java.util.List;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.LayerFaults;
import org.beatlight.core.quality.LayerFaults.LayerFault;
import org.locationtech.jts.algorithm.InteriorPointArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * A gap or an overlap.
 *
 * @param codes of the areas around it, sorted
 * @param shape in metres
 */
record Fault(List<String> codes, Polygon shape) {
  private static final int MOST_TOLD = 20;

  /** A smaller fault cannot matter to anybody. */
  private static final double LEAST_AREA_M2 = 1;

  /**
   * Twice the area by the perimeter is about the width of what is long and narrow. A straight
   * border in degrees bends by some centimetres in metres, and no steward can mend that.
   */
  private static final double LEAST_WIDTH_M = 0.1;

  private static final Comparator<Fault> LARGEST_FIRST =
      Comparator.comparingDouble((Fault fault) -> fault.shape().getArea())
          .reversed()
          .thenComparing(fault -> fault.codes().toString())
          .thenComparing(fault -> fault.box().getMinX())
          .thenComparing(fault -> fault.box().getMinY());

  /** Returns whether a fault is none but for rounding: under 1 m², or under 10 cm wide. */
  static boolean isNoise(Polygon shape) {
    double areaM2 = shape.getArea();
    return areaM2 < LEAST_AREA_M2 || 2 * areaM2 / shape.getLength() < LEAST_WIDTH_M;
  }

  /** Returns all faults together, the largest told one by one. */
  static LayerFaults all(List<Fault> faults, GroundFrame frame) {
    List<Fault> sorted = faults.stream().sorted(LARGEST_FIRST).toList();
    return new LayerFaults(
        sorted.size(),
        sorted.stream().mapToDouble(fault -> fault.shape().getArea()).sum(),
        sorted.stream().limit(MOST_TOLD).map(fault -> fault.told(frame)).toList());
  }

  private LayerFault told(GroundFrame frame) {
    Coordinate within = InteriorPointArea.getInteriorPoint(shape);
    LonLat where = frame.toLonLat(new PlanePoint(within.x, within.y));
    return new LayerFault(codes, where.lonDeg(), where.latDeg(), shape.getArea());
  }

  private Envelope box() {
    return shape.getEnvelopeInternal();
  }
}
