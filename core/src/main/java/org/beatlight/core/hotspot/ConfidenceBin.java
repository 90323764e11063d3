package org.beatlight.core.hotspot;

import java.util.OptionalInt;

/** The usual classes of a hot spot map: how sure it is, and which side. */
public final class ConfidenceBin {
  private ConfidenceBin() {}

  /**
   * Returns 3, 2 or 1 for a hot cell at 99, 95 or 90 %, negative for a cold one, 0 for neither;
   * nothing where it was not tested.
   *
   * @param z the score
   * @param q the p-value after the false discovery rate was held over all tested cells
   */
  public static OptionalInt of(double z, double q) {
    if (Double.isNaN(z) || Double.isNaN(q)) {
      return OptionalInt.empty();
    }

    int sure = q <= 0.01 ? 3 : q <= 0.05 ? 2 : q <= 0.10 ? 1 : 0;
    return OptionalInt.of(z > 0 ? sure : -sure);
  }
}
