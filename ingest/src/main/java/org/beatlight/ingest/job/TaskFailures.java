package org.beatlight.ingest.job;

import java.util.function.Supplier;
import org.beatlight.settings.RunFailedException;

/** What Spark's tasks have to say of their inputs. */
final class TaskFailures {
  private TaskFailures() {}

  /**
   * Runs jobs.
   *
   * @throws RunFailedException as a task threw it, without the many words that Spark puts around
   */
  static <T> T told(Supplier<T> jobs) {
    try {
      return jobs.get();
    } catch (Exception e) { // Spark throws checked ones, undeclared
      Throwable cause = e;
      while (cause != null) {
        if (cause instanceof RunFailedException failed) {
          throw failed;
        }
        cause = cause.getCause();
      }
      throw e;
    }
  }
}
