package org.beatlight.core.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Cuts a surface into bands between levels by marching squares (docs/methods/kernel-density.md,
 * "Isobands").
 *
 * <p>Squares between the middles of four cells are covered if all four values are defined; the
 * surface outside them is not. On the covered ground the bands leave no gap and do not overlap:
 * neighbours have the very same points along their common border.
 */
public final class Isobands {
  private Isobands() {}

  /**
   * Returns the bands [l₁, l₂), [l₂, l₃) … [lₙ, ∞), from the lowest. Ground below the lowest level
   * is in none of them.
   *
   * @param levels finite and rising, one at least
   */
  public static List<Isoband> of(Surface surface, double... levels) {
    requireRising(levels);
    List<Isoband> bands = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      double to = i + 1 < levels.length ? levels[i + 1] : Double.POSITIVE_INFINITY;
      bands.add(new Isoband(levels[i], to, ground(surface, levels[i], to)));
    }
    return bands;
  }

  /** Returns the ground where a surface is at a level or above; higher levels lie within lower. */
  public static MultiPolygon above(Surface surface, double level) {
    return of(surface, level).get(0).ground();
  }

  private static void requireRising(double[] levels) {
    boolean rising = levels.length > 0;
    for (int i = 0; i < levels.length; i++) {
      rising &= Double.isFinite(levels[i]) && (i == 0 || levels[i - 1] < levels[i]);
    }
    if (!rising) {
      throw new IllegalArgumentException(
          "expected finite levels, each above the one before, got " + Arrays.toString(levels));
    }
  }

  private static MultiPolygon ground(Surface surface, double from, double to) {
    Borders borders = new Borders();
    MarchingSquares squares = new MarchingSquares(surface);
    squares.addContours(from, borders::add);
    if (to < Double.POSITIVE_INFINITY) {
      squares.addContours(to, (a, b) -> borders.add(b, a));
    }
    squares.addRim(from, to, borders::add);
    return new RingsToPolygons(surface.raster()).of(borders.rings());
  }
}
