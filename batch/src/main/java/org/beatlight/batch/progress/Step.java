package org.beatlight.batch.progress;

/** One step of a long command. */
public final class Step {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Progress progress;
  private final String title;
  private final long startNanos;
  private volatile boolean movedByTasks = true;

  Step(Progress progress, String title, long startNanos) {
    this.progress = progress;
    this.title = title;
    this.startNanos = startNanos;
  }

  /**
   * Shows how far the step is. From the first call on, Spark's tasks no longer move it.
   *
   * @param done how much is done, in a unit of the caller's choice
   * @param total how much there is to do, in the same unit; below 1 where nobody knows
   */
  public void advance(long done, long total) {
    movedByTasks = false;
    progress.advance(this, new Reached(done, total, Reached.Measure.SHARE));
  }

  /**
   * Ends the step; a second call does nothing.
   *
   * @param summary what came of it, such as {@code 115,123 rows}; may be empty
   */
  public void done(String summary) {
    progress.end(this, summary.isEmpty() ? "done" : summary);
  }

  String title() {
    return title;
  }

  boolean isMovedByTasks() {
    return movedByTasks;
  }

  double seconds(long nowNanos) {
    return (nowNanos - startNanos) / NANOS_PER_SECOND;
  }
}
