package org.beatlight.batch.progress;

/** How far a step is. */
record Reached(long done, long total, Measure measure) {
  static final Reached NO_TASKS = new Reached(0, 0, Measure.TASKS);

  enum Measure {
    /** The total is the whole step's. */
    SHARE,
    /** Spark's tasks so far; the total grows with every stage that Spark begins. */
    TASKS
  }

  /** Returns the share that is done, in [0, 1]. */
  double share() {
    return total < 1 ? 0 : Math.min(1, Math.max(0, (double) done / total));
  }

  @Override
  public String toString() {
    return measure == Measure.SHARE
        ? (int) (100 * share()) + " %"
        : done + " of " + total + " tasks";
  }
}
