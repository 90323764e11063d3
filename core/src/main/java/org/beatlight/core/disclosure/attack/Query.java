package org.beatlight.core.disclosure.attack;

/**
 * A question for the events of some cells on some days.
 *
 * @param firstCell cells are numbered in the order in which areas join, such as along a Morton
 *     curve
 * @param endCell the first cell after them
 * @param firstDay likewise
 * @param endDay the day after the last
 */
public record Query(int firstCell, int endCell, int firstDay, int endDay) {
  public Query {
    if (firstCell < 0 || endCell <= firstCell || firstDay < 0 || endDay <= firstDay) {
      throw new IllegalArgumentException(
          "expected at least one cell and one day from 0 on, got cells %d to %d, days %d to %d"
              .formatted(firstCell, endCell, firstDay, endDay));
    }
  }
}
