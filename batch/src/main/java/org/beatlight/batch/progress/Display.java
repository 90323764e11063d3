package org.beatlight.batch.progress;

import java.util.Locale;

/**
 * Where progress is shown. Calls come one at a time; {@code seconds} count from the step's begin.
 */
interface Display {
  Display SILENT =
      new Display() {
        @Override
        public void begin(String title) {}

        @Override
        public void show(String title, Reached reached, double seconds) {}

        @Override
        public void end(String title, String summary, double seconds) {}
      };

  void begin(String title);

  void show(String title, Reached reached, double seconds);

  void end(String title, String summary, double seconds);

  /** Returns a line such as {@code reading incidents: 115,123 rows (3.2 s)}. */
  static String line(String title, Object what, double seconds) {
    return String.format(Locale.ROOT, "%s: %s (%.1f s)", title, what, seconds);
  }
}
