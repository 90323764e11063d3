package org.beatlight.core.hotspot;

/** Why a cell has no score: it is then "not tested", which is not the same as 0. */
public enum Untested {
  /** Fewer than three cells: nothing to compare with. */
  TOO_FEW_CELLS("fewer than 3 cells"),
  /** All values (those of the other cells, where the cell is left out) are equal. */
  ALL_EQUAL("all values are equal"),
  /** The cell has no neighbour. */
  NO_NEIGHBOURS("no neighbours"),
  /** All cells are neighbours, with one weight: the neighbourhood is the whole city. */
  WHOLE_CITY("the neighbourhood is the whole city");

  private final String reason;

  Untested(String reason) {
    this.reason = reason;
  }

  /** Returns the reason in words, such as {@code no neighbours}. */
  public String reason() {
    return reason;
  }
}
