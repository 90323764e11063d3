package org.beatlight.analytics.job;

import java.nio.file.Path;
import java.time.LocalDate;
import org.beatlight.core.cluster.HotspotSearch;
import org.beatlight.core.contract.ChangeMethod;
import org.beatlight.core.contract.HotspotMethod;
import org.beatlight.core.contract.HotspotMethod.Chance;
import org.beatlight.core.contract.HotspotMethod.Robustness;
import org.beatlight.core.event.DateRange;
import org.beatlight.settings.AnalysisSettings;
import org.beatlight.settings.City;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;

/** What is computed over which days. */
record Methods(HotspotMethod hotspots, ChangeMethod changes) {
  private static final long SEED = 1;

  /**
   * Lays the windows of the settings onto the days of the data.
   *
   * @param data from the first event to the last
   * @throws SettingsException if hotspots cannot be found as the settings ask
   * @throws RunFailedException if a window of the change test holds days of which nothing is known,
   *     as then every change would be a false alarm
   */
  static Methods of(City city, DateRange data) {
    AnalysisSettings settings = city.analysis();
    LocalDate until = settings.until().orElse(data.to());
    DateRange now = DateRange.endingAt(until, settings.change().days());
    requireSearchable(city);
    requireData(city.file(), now, data);
    return new Methods(
        hotspots(settings.hotspots(), until),
        new ChangeMethod(now, now.before(), settings.change().falseDiscoveryRate()));
  }

  private static HotspotMethod hotspots(AnalysisSettings.Hotspots settings, LocalDate until) {
    return new HotspotMethod(
        DateRange.endingAt(until, settings.days()),
        settings.radius().metres(),
        settings.minWeight(),
        settings.minWeightByCategory(),
        Robustness.around(settings.radius().metres(), settings.robustRuns(), SEED),
        new Chance(settings.chanceRuns(), SEED));
  }

  private static void requireSearchable(City city) {
    AnalysisSettings.Hotspots settings = city.analysis().hotspots();
    try {
      new HotspotSearch(settings.radius(), settings.minWeight());
    } catch (IllegalArgumentException e) {
      throw new SettingsException(city.file() + ": analysis.hotspots: " + e.getMessage());
    }
  }

  private static void requireData(Path settings, DateRange now, DateRange data) {
    LocalDate start = now.before().from();
    if (start.isBefore(data.from())) {
      throw new RunFailedException(
          ("%s: expected events from %s on, to compare the %d days before %s with as many before"
                  + " them, but the first is of %s: lower analysis.change.days")
              .formatted(settings, start, now.days(), now.to(), data.from()));
    }
    if (!now.from().isBefore(data.to())) {
      throw new RunFailedException(
          ("%s: expected events in the %d days before %s, but the last is of %s: leave"
                  + " analysis.until out, or set it to the day after that")
              .formatted(settings, now.days(), now.to(), data.to().minusDays(1)));
    }
  }
}
