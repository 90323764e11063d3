package org.beatlight.batch.progress;

import java.util.function.LongSupplier;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * What a long command tells the person who waits for it: one step after another. Steps may be
 * advanced from any thread.
 */
public final class Progress implements AutoCloseable {
  private final Display display;
  private final LongSupplier nanos;
  private @Nullable Step open;
  private Reached tasks = Reached.NO_TASKS;

  Progress(Display display, LongSupplier nanos) {
    this.display = display;
    this.nanos = nanos;
  }

  /** Returns a progress on stderr: a bar that is redrawn on a terminal, plain lines elsewhere. */
  public static Progress toTerminal() {
    Display display =
        Terminal.isPresent() ? new BarDisplay(System.err) : new LineDisplay(System.err);
    return new Progress(display, System::nanoTime);
  }

  /** Returns a progress that shows nothing. */
  public static Progress silent() {
    return new Progress(Display.SILENT, System::nanoTime);
  }

  /** Begins a step. One step is open at a time: one that is still open ends here. */
  public synchronized Step step(String title) {
    if (open != null) {
      open.done("");
    }
    Step step = new Step(this, title, nanos.getAsLong());
    open = step;
    tasks = Reached.NO_TASKS;
    display.begin(title);
    return step;
  }

  /** Lets the tasks of Spark's jobs move the bar of whichever step is open. */
  public void follow(SparkSession spark) {
    spark.sparkContext().addSparkListener(new TaskListener(this));
  }

  /** Ends a step that is still open, as stopped. */
  @Override
  public synchronized void close() {
    if (open != null) {
      open.done("stopped");
    }
  }

  synchronized void advance(Step step, Reached reached) {
    if (step == open) {
      display.show(step.title(), reached, step.seconds(nanos.getAsLong()));
    }
  }

  synchronized void tasksAdded(long more) {
    moveTasks(new Reached(tasks.done(), tasks.total() + more, Reached.Measure.TASKS));
  }

  synchronized void taskDone() {
    moveTasks(new Reached(tasks.done() + 1, tasks.total(), Reached.Measure.TASKS));
  }

  private void moveTasks(Reached reached) {
    tasks = reached;
    if (open != null && open.isMovedByTasks()) {
      advance(open, reached);
    }
  }

  synchronized void end(Step step, String summary) {
    if (step == open) {
      open = null;
      display.end(step.title(), summary, step.seconds(nanos.getAsLong()));
    }
  }
}
