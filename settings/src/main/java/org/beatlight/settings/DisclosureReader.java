package org.beatlight.settings;

import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.Periods;

/** Reads {@code disclosure}; what is left out is as usual. */
record DisclosureReader(DataFiles files) {
  private static final NumberRange DAYS =
      new NumberRange("that is 1 or 7, days or weeks", x -> x == 1 || x == 7);
  private static final NumberRange CELL =
      new NumberRange("from 100 to 10000", x -> x >= 100 && x <= 10_000);
  private static final NumberRange ADDRESSES = whole(2, 1000);
  private static final NumberRange COUNT = whole(1, 100);

  DisclosureSettings read(YamlMap map) {
    map.allowing(
        "threshold",
        "maxNoise",
        "variance",
        "unitDays",
        "cellMetres",
        "leastAddresses",
        "addresses",
        "publicPlaces");
    DisclosureSettings usual = DisclosureSettings.USUAL;
    return new DisclosureSettings(
        noise(map),
        new Periods(
            usual.periods().firstDay(),
            (int) number(map, "unitDays", DAYS, usual.periods().unitDays())),
        number(map, "cellMetres", CELL, usual.cellM()),
        (int) number(map, "leastAddresses", ADDRESSES, usual.leastAddresses()),
        map.find("addresses").map(files::beside),
        map.find("publicPlaces").map(files::beside));
  }

  private static NoiseSettings noise(YamlMap map) {
    NoiseSettings usual = NoiseSettings.USUAL;
    int threshold = (int) number(map, "threshold", COUNT, usual.threshold());
    int maxNoise = (int) number(map, "maxNoise", COUNT, usual.maxNoise());
    double variance = number(map, "variance", NumberRange.POSITIVE, usual.variance());
    try {
      return new NoiseSettings(threshold, maxNoise, variance);
    } catch (IllegalArgumentException e) {
      throw map.place().mistake(String.valueOf(e.getMessage()));
    }
  }

  private static double number(YamlMap map, String key, NumberRange range, double usual) {
    return map.find(key).map(value -> value.number(range)).orElse(usual);
  }

  private static NumberRange whole(int least, int most) {
    return new NumberRange(
        "that is a whole one from %d to %d".formatted(least, most),
        x -> x >= least && x <= most && x == Math.rint(x));
  }
}
