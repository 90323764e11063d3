package org.beatlight.settings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.geo.Radius;

/**
 * Reads {@code analysis}. A window that reached out of the period would count days of which there
 * are no events as quiet ones.
 */
record AnalysisReader(DateRange period, Set<String> categories) {
  private static final int ROBUST_RUNS = 100;
  private static final int CHANCE_RUNS = 199;
  private static final int LEAST_CHANCE_RUNS = 19; // p can just reach 0.05
  private static final int MOST_RUNS = 9_999;

  AnalysisSettings read(YamlMap map) {
    map.allowing("until", "hotspots", "change");
    Optional<LocalDate> until = map.find("until").map(this::until);
    long days = ChronoUnit.DAYS.between(period.from(), until.orElse(period.to()));
    return new AnalysisSettings(
        until, hotspots(map.map("hotspots"), days), change(map.map("change"), days));
  }

  private LocalDate until(YamlValue value) {
    LocalDate until = value.date();
    if (!until.isAfter(period.from()) || until.isAfter(period.to())) {
      throw value.expected(
          "a day after %s and not after %s, as the period is"
              .formatted(period.from(), period.to()));
    }

    return until;
  }

  private AnalysisSettings.Hotspots hotspots(YamlMap map, long days) {
    map.allowing(
        "days", "radiusMetres", "minWeight", "minWeightByCategory", "robustRuns", "chanceRuns");
    return new AnalysisSettings.Hotspots(
        daysUpTo(days, map.require("days")),
        new Radius(map.require("radiusMetres").number(NumberRange.POSITIVE)),
        map.require("minWeight").number(NumberRange.ONE_OR_MORE),
        map.find("minWeightByCategory").map(this::byCategory).orElse(Map.of()),
        map.find("robustRuns").map(runs -> runs(runs, 1)).orElse(ROBUST_RUNS),
        map.find("chanceRuns").map(runs -> runs(runs, LEAST_CHANCE_RUNS)).orElse(CHANCE_RUNS));
  }

  private static int runs(YamlValue value, int least) {
    NumberRange range =
        new NumberRange(
            "that is 0 or a whole one from %d to %d".formatted(least, MOST_RUNS),
            x -> x == 0 || (x >= least && x <= MOST_RUNS && x == Math.rint(x)));
    return (int) value.number(range);
  }

  private Map<String, Double> byCategory(YamlValue value) {
    Map<String, Double> weights = new HashMap<>();
    value
        .map()
        .allowing(categories)
        .entries()
        .forEach(
            (category, weight) -> weights.put(category, weight.number(NumberRange.ONE_OR_MORE)));
    return weights;
  }

  private static AnalysisSettings.Change change(YamlMap map, long days) {
    map.allowing("days", "falseDiscoveryRate");
    return new AnalysisSettings.Change(
        daysUpTo(days / 2, map.require("days")),
        map.require("falseDiscoveryRate").number(NumberRange.INNER_SHARE));
  }

  private static int daysUpTo(long most, YamlValue value) {
    int days = value.count();
    if (days > most) {
      throw value.expected(
          "at most %d days, so that every window lies in the period".formatted(most));
    }

    return days;
  }
}
