package org.beatlight.core.disclosure;

/**
 * The events of a cell: how many, and the sum of their record keys modulo 2^64. Sums of disjoint
 * cells add up, and a part can be taken away again, so that running totals do for both.
 */
public record CellSum(long count, long key) {
  /** No events. */
  public static final CellSum NONE = new CellSum(0, 0);

  /** Returns the sum over both of two cells that share no event. */
  public CellSum plus(CellSum other) {
    return new CellSum(count + other.count, key + other.key);
  }

  /** Returns the sum over what is left without a part of the cell. */
  public CellSum minus(CellSum part) {
    return new CellSum(count - part.count, key - part.key);
  }
}
