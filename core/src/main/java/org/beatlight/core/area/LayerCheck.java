package org.beatlight.core.area;

import java.util.List;
import org.beatlight.core.geo.GroundFrame;
import org.beatlight.core.quality.LayerFaults;
import org.beatlight.core.quality.LayerReport.MultipartArea;

/** Looks for what the areas of a layer should not have between them. */
public final class LayerCheck {
  private final List<Area> areas;
  private final GroundFrame frame;

  /**
   * Makes a check.
   *
   * @param areas with valid shapes in metres, each code once
   * @param frame tells where on the globe a fault lies
   */
  public LayerCheck(List<Area> areas, GroundFrame frame) {
    this.areas = List.copyOf(areas);
    this.frame = frame;
  }

  /**
   * Returns the gaps: places that areas enclose and that none of them covers. What is open to the
   * outside, be it ever so narrow, is outside. Gaps that {@link Fault#isNoise} are left out.
   */
  public LayerFaults gaps() {
    return Fault.all(new Gaps(areas).find(), frame);
  }

  /**
   * Returns the overlaps: places that two areas cover, once for each two. Overlaps that {@link
   * Fault#isNoise} are left out.
   */
  public LayerFaults overlaps() {
    return Fault.all(Overlaps.find(areas), frame);
  }

  /** Returns the areas of several parts that do not hang together, in their order. */
  public List<MultipartArea> multipart() {
    return areas.stream()
        .filter(area -> area.shape().getNumGeometries() > 1)
        .map(area -> new MultipartArea(area.code(), area.shape().getNumGeometries()))
        .toList();
  }
}
