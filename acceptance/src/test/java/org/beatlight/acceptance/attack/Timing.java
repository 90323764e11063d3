package org.beatlight.acceptance.attack;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.beatlight.core.disclosure.attack.Query;

/** Takes the time of answers that show nothing, to tell those that hide something from the rest. */
final class Timing {
  private final Asker publicly;
  private final Asker cleared;
  private final List<Long> hiding = new ArrayList<>(); // nanoseconds
  private final List<Long> empty = new ArrayList<>();

  Timing(Asker publicly, Asker cleared) {
    this.publicly = publicly;
    this.cleared = cleared;
  }

  /** Asks for the events of a category week by week in tiles around a middle one. */
  void ask(String kind, String category, Weeks weeks, int zoom, int... middle) {
    for (int week = 0; week < weeks.count(); week++) {
      Query query = new Query(0, 1, week, week + 1);
      for (int x = middle[0] - 4; x <= middle[0] + 4; x++) {
        for (int y = middle[1] - 4; y <= middle[1] + 4; y++) {
          take(
              "/tiles/events/%d/%d/%d.mvt?kind=%s&category=%s&from=%s&to=%s"
                  .formatted(zoom, x, y, kind, category, weeks.from(query), weeks.to(query)));
        }
      }
    }
  }

  private void take(String path) {
    long start = System.nanoTime();
    HttpResponse<byte[]> shown = publicly.fetch(path);
    long nanos = System.nanoTime() - start;
    if (shown.statusCode() == 204) {
      (cleared.fetch(path).statusCode() == 204 ? empty : hiding).add(nanos);
    }
  }

  /** Returns how many answers hid events. */
  int hiding() {
    return hiding.size();
  }

  /**
   * Returns how often an answer that hides something took longer than one that hides nothing: a
   * half where time tells nothing.
   */
  double longer() {
    double longer = 0;
    for (long one : hiding) {
      for (long other : empty) {
        longer += one > other ? 1 : one == other ? 0.5 : 0;
      }
    }
    return longer / ((double) hiding.size() * empty.size());
  }
}
