package org.beatlight.settings;

import java.io.Serializable;
import java.util.List;

/**
 * What holds for a row: what its first rule whose condition is true says.
 *
 * @param otherwise what holds where no condition is true
 */
public record Rules<T extends Serializable>(List<Rule<T>> rules, T otherwise)
    implements Serializable {
  public Rules {
    rules = List.copyOf(rules);
  }

  /** Returns rules by which the same holds for every row. */
  public static <T extends Serializable> Rules<T> always(T value) {
    return new Rules<>(List.of(), value);
  }

  /** What holds where the condition is true. */
  public record Rule<T extends Serializable>(Condition when, T then) implements Serializable {}
}
