package org.beatlight.core.surface;

import java.util.stream.IntStream;
import org.beatlight.core.cluster.Places;

/**
 * {@link EdgeCorrection} of kernels that have a bandwidth each: f(x) = Σ w·K(d)/m(x, h), with m the
 * share of a kernel of the event's bandwidth around x that is inside the mask
 * (docs/methods/kernel-density.md). With one bandwidth for all it is the same.
 *
 * <p>Shares are computed for a ladder of bandwidths; 1/m of one between two rungs is taken on a
 * straight line of log h. The kernels themselves keep their bandwidths.
 */
final class AdaptiveEdgeCorrection {
  private static final double GREATEST_LOG_STEP = Math.log(2) / 4;
  private static final double EQUAL = 1e-9; // logarithms of equal bandwidths differ by less

  private final Mask mask;
  private final Kernel kernel;
  private final double leastM;
  private final double logStep;
  private final int steps;

  /**
   * Prepares a correction.
   *
   * @param widths of at least the side of the mask's cells
   */
  AdaptiveEdgeCorrection(Mask mask, Kernel kernel, Widths widths) {
    this.mask = mask;
    this.kernel = kernel;
    leastM =
        Math.max(widths.least(), mask.raster().cellM()); // the cell's where there are no events
    double span = Math.log(Math.max(1, widths.greatest() / leastM));
    steps = span < EQUAL ? 0 : (int) Math.ceil(span / GREATEST_LOG_STEP);
    logStep = steps == 0 ? 0 : span / steps;
  }

  /** How kernels are added up on the mask's raster. */
  interface Sum {
    Surface of(Places places, Widths widths);
  }

  /** Returns the corrected density; NaN outside the mask. */
  Surface correct(Places places, Widths widths, Sum sum) {
    Surface total = at(0, places, widths, sum);
    for (int rung = 1; rung <= steps; rung++) {
      total = total.with(at(rung, places, widths, sum), Double::sum);
    }
    return total;
  }

  private Surface at(int rung, Places places, Widths widths, Sum sum) {
    Bandwidth bandwidth = new Bandwidth(leastM * Math.exp(rung * logStep));
    int[] near =
        IntStream.range(0, places.size()).filter(p -> share(rung, widths.of(p)) > 0).toArray();
    Places those =
        Places.ofWeighted(
            IntStream.of(near).mapToDouble(places::eastM).toArray(),
            IntStream.of(near).mapToDouble(places::northM).toArray(),
            IntStream.of(near)
                .mapToDouble(p -> places.weight(p) * share(rung, widths.of(p)))
                .toArray());
    Surface density =
        sum.of(those, Widths.each(IntStream.of(near).mapToDouble(widths::of).toArray()));
    return new EdgeCorrection(mask, kernel, bandwidth).correct(density);
  }

  /** Returns how much of a bandwidth's correction is a rung's: both rungs beside it add up to 1. */
  private double share(int rung, double h) {
    double up = logStep == 0 ? 0 : Math.log(h / leastM) / logStep; // in rungs
    return Math.max(0, 1 - Math.abs(up - rung));
  }
}
