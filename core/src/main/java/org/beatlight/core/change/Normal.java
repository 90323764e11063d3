package org.beatlight.core.change;

/**
 * The standard normal distribution, to about 10⁻¹⁵ of each value, the far tails included (rational
 * approximations of Cody 1969, <i>Rational Chebyshev approximations for the error function</i>).
 */
public final class Normal {
  private static final double INNER = 0.67448975; // the quartile: no tail to lose digits in
  private static final double OUTER = 5.656854249492381; // √32
  private static final double ROOT_OF_TWO_PI = 0.3989422804014327; // 1/√(2π)

  private static final double[] INNER_TOP = {
    0.06568233791820745,
    2.2352520354606837,
    161.02823106855587,
    1067.6894854603709,
    18154.98125334356
  };
  private static final double[] INNER_BOTTOM = {
    1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673
  };
  private static final double[] MIDDLE_TOP = {
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377,
    93.50665613217785, 597.2702763948002, 2494.5375852903726,
    6848.190450536283, 11602.65143764735, 9842.714838383978
  };
  private static final double[] MIDDLE_BOTTOM = {
    1,
    22.266688044328117,
    235.387901782625,
    1519.3775994075547,
    6485.558298266761,
    18615.571640885097,
    34900.95272114598,
    38912.00328609327,
    19685.429676859992
  };
  private static final double[] OUTER_TOP = {
    0.023073441764940174, 0.215898534057957, 0.12740116116024736,
    0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5
  };
  private static final double[] OUTER_BOTTOM = {
    1,
    1.284260096144911,
    0.4682382124808651,
    0.06598813786892856,
    0.0037823963320275824,
    7.297515550839662e-5
  };

  private Normal() {}

  /** Returns P(|Z| ≥ |z|), in [0, 1]; NaN for NaN. */
  public static double twoSided(double z) {
    return 2 * upperTail(Math.abs(z));
  }

  /** Returns P(Z ≥ z); NaN for NaN. */
  public static double upperTail(double z) {
    double size = Math.abs(z);
    if (size <= INNER) {
      return 0.5 - z * ratio(INNER_TOP, INNER_BOTTOM, z * z);
    }

    double tail = size <= OUTER ? middleTail(size) : outerTail(size);
    return z > 0 ? tail : 1 - tail;
  }

  private static double middleTail(double z) {
    return bell(z) * ratio(MIDDLE_TOP, MIDDLE_BOTTOM, z);
  }

  private static double outerTail(double z) {
    if (Double.isInfinite(z)) {
      return 0;
    }

    double inverse = 1 / (z * z);
    return bell(z) * (ROOT_OF_TWO_PI - inverse * ratio(OUTER_TOP, OUTER_BOTTOM, inverse)) / z;
  }

  /**
   * Returns exp(−z²/2), with z² split so that its rounding does not grow with it; the same on every
   * machine.
   */
  private static double bell(double z) {
    double coarse = Math.floor(z * 16) / 16;
    return StrictMath.exp(-coarse * coarse / 2) * StrictMath.exp(-(z - coarse) * (z + coarse) / 2);
  }

  private static double ratio(double[] top, double[] bottom, double x) {
    return polynomial(top, x) / polynomial(bottom, x);
  }

  /** Takes the highest power first. */
  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
