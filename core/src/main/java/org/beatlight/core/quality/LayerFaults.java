package org.beatlight.core.quality;

import java.util.List;

/**
 * Gaps between the areas of a layer, or overlaps of them.
 *
 * @param areaM2 the area of all together, in m² of the city's CRS
 * @param largest the largest, first the largest of them
 */
public record LayerFaults(long count, double areaM2, List<LayerFault> largest) {
  public static final LayerFaults NONE = new LayerFaults(0, 0, List.of());

  public LayerFaults {
    largest = List.copyOf(largest);
    if (largest.size() > count || !(areaM2 >= 0)) { // the negation also rejects NaN
      throw new IllegalArgumentException(
          "expected at most %d faults of an area >= 0 m2, got %d of %s"
              .formatted(count, largest.size(), areaM2));
    }
  }

  /**
   * One gap or overlap.
   *
   * @param codes the areas that surround the gap, or overlap
   * @param lonDeg a point within it, degrees, EPSG:4326
   */
  public record LayerFault(List<String> codes, double lonDeg, double latDeg, double areaM2) {
    public LayerFault {
      codes = List.copyOf(codes);
    }
  }
}
