package org.beatlight.api.ogc.cql2;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How two values are compared; texts by their letters' code, which is neither language's order. */
enum Comparison {
  EQUAL("="),
  UNEQUAL("<>"),
  LESS("<"),
  GREATER(">"),
  AT_MOST("<="),
  AT_LEAST(">=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  static Optional<Comparison> ofSign(String sign) {
    return Arrays.stream(values()).filter(comparison -> comparison.sign.equals(sign)).findFirst();
  }

  /** Returns the test; both operands must be of types that compare. */
  Filter of(Operand left, Operand right) {
    return subject -> {
      Object a = left.value(subject);
      Object b = right.value(subject);
      return a == null || b == null ? Truth.UNKNOWN : Truth.of(holds(order(a, b)));
    };
  }

  private boolean holds(int order) {
    return switch (this) {
      case EQUAL -> order == 0;
      case UNEQUAL -> order != 0;
      case LESS -> order < 0;
      case GREATER -> order > 0;
      case AT_MOST -> order <= 0;
      case AT_LEAST -> order >= 0;
    };
  }

  private static int order(Object a, Object b) {
    if (a instanceof Number left && b instanceof Number right) {
      return left.doubleValue() == right.doubleValue() // so that 0 is -0
          ? 0
          : Double.compare(left.doubleValue(), right.doubleValue());
    }
    if (a instanceof LocalDate left && b instanceof LocalDate right) {
      return left.compareTo(right);
    }
    if (a instanceof Instant left && b instanceof Instant right) {
      return left.compareTo(right);
    }
    return a.toString().compareTo(b.toString());
  }
}
