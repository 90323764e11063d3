package org.beatlight.core.change;

/** A test of two counts from windows of equal length. */
@FunctionalInterface
public interface CountTest {
  /** Returns the two-sided p-value; NaN where both counts are 0, 1 where they are equal. */
  double pValue(int now, int before);
}
