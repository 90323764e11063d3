package org.beatlight.batch.progress;

import java.io.PrintStream;

/**
 * Plain lines, for log files: where a step begins and ends; for a long one also every quarter, or
 * now and then the tasks that Spark has done.
 */
final class LineDisplay implements Display {
  private static final double LONG_S = 2;
  private static final double TASKS_EVERY_S = 10;
  private static final int QUARTERS = 4;

  private final PrintStream out;
  private int quarter;
  private double lastTasksS;

  LineDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(String title) {
    quarter = 0;
    lastTasksS = 0;
    out.println(title + " ...");
  }

  @Override
  public void show(String title, Reached reached, double seconds) {
    if (isNews(reached, seconds)) {
      out.println(Display.line(title, reached, seconds));
    }
  }

  @Override
  public void end(String title, String summary, double seconds) {
    out.println(Display.line(title, summary, seconds));
  }

  private boolean isNews(Reached reached, double seconds) {
    return reached.measure() == Reached.Measure.SHARE
        ? isNewQuarter(reached, seconds)
        : isTimeForTasks(seconds);
  }

  private boolean isNewQuarter(Reached reached, double seconds) {
    int now = (int) (QUARTERS * reached.share());
    boolean news = seconds >= LONG_S && now > quarter && now < QUARTERS; // the end tells the last
    quarter = Math.max(quarter, now);
    return news;
  }

  private boolean isTimeForTasks(double seconds) {
    boolean news = seconds >= lastTasksS + TASKS_EVERY_S;
    lastTasksS = news ? seconds : lastTasksS;
    return news;
  }
}
