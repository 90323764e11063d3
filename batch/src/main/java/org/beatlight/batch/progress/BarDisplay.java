package org.beatlight.batch.progress;

import java.io.PrintStream;

/**
 * One line on a terminal, redrawn as the step advances. The cursor rests at the line's begin, so
 * that a log line written in between takes the bar's place instead of hanging on to it.
 */
final class BarDisplay implements Display {
  private static final String ERASE = "\u001b[K";
  private static final int BAR = 24;
  private static final int TITLE = 36;
  private static final double REDRAW_EVERY_S = 0.1;

  private final PrintStream out;
  private double lastDrawnS;

  BarDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(String title) {
    lastDrawnS = 0;
    draw(title + " ...");
  }

  @Override
  public void show(String title, Reached reached, double seconds) {
    if (seconds >= lastDrawnS + REDRAW_EVERY_S) {
      lastDrawnS = seconds;
      draw("%s %s %s".formatted(column(title), bar(reached.share()), reached));
    }
  }

  @Override
  public void end(String title, String summary, double seconds) {
    out.println(ERASE + Display.line(title, summary, seconds));
  }

  private void draw(String line) {
    out.print(ERASE + line + "\r");
    out.flush();
  }

  private static String column(String title) {
    String cut = title.length() <= TITLE ? title : title.substring(0, TITLE - 3) + "...";
    return cut + " ".repeat(TITLE - cut.length());
  }

  private static String bar(double share) {
    int full = (int) (BAR * share);
    return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "]";
  }
}
