package org.beatlight.analytics.job;

import org.beatlight.analytics.lake.LakeLoad;
import org.beatlight.core.contract.CityFrame;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;

/** Whether a lake is one that the settings of today can be applied to. */
final class LakeChecks {
  private LakeChecks() {}

  /**
   * Checks the frame in which the lake was made.
   *
   * @throws RunFailedException if the settings name another CRS or time zone since
   */
  static void requireSameFrame(City city, LakeLoad load) {
    CityFrame made = load.manifest().city();
    requireSame(load, "crs", city.crs(), made.crs());
    requireSame(load, "zone", city.zone().getId(), made.zone());
  }

  private static void requireSame(LakeLoad load, String key, String expected, String got) {
    if (!expected.equals(got)) {
      throw new RunFailedException(
          ("%s: expected a lake made with %s %s, as the settings say, got %s: run the command"
                  + " \"ingest\" again")
              .formatted(load.folder(), key, expected, got));
    }
  }

  /**
   * Checks the number of rows that are events.
   *
   * @throws RunFailedException if there are none, or others than the load says it kept
   */
  static void requireEvents(LakeLoad load, long rows) {
    if (rows != load.keptRows()) {
      throw new RunFailedException(
          ("%s: expected %d events, as its manifest says, found %d: run the command \"ingest\""
                  + " again")
              .formatted(load.folder(), load.keptRows(), rows));
    }
    if (rows == 0) {
      throw new RunFailedException(
          load.folder() + ": expected a lake with events, found none: check the sources");
    }
  }
}
