package org.beatlight.settings;

import java.util.function.DoublePredicate;

/**
 * Which numbers a setting may have.
 *
 * @param described how messages name it, after "a number"
 */
record NumberRange(String described, DoublePredicate holds) {
  static final NumberRange POSITIVE = new NumberRange("above 0", x -> x > 0);
  static final NumberRange ONE_OR_MORE = new NumberRange("of 1 or more", x -> x >= 1);
  static final NumberRange SHARE = new NumberRange("from 0 to 1", x -> x >= 0 && x <= 1);
  static final NumberRange INNER_SHARE =
      new NumberRange("between 0 and 1, both left out", x -> x > 0 && x < 1);

  boolean contains(double number) {
    return Double.isFinite(number) && holds.test(number);
  }

  @Override
  public String toString() {
    return described;
  }
}
