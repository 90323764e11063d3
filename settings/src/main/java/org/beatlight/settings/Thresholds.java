package org.beatlight.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code quality}. */
final class Thresholds {
  private static final List<String> KEYS =
      Stream.of(Threshold.values()).map(Threshold::key).toList();

  private Thresholds() {}

  static Map<Threshold, Double> byDefault() {
    Map<Threshold, Double> thresholds = new EnumMap<>(Threshold.class);
    for (Threshold threshold : Threshold.values()) {
      thresholds.put(threshold, threshold.byDefault());
    }
    return thresholds;
  }

  /** Returns the thresholds that a mapping gives, the others as they are. */
  static Map<Threshold, Double> over(Map<Threshold, Double> others, YamlValue value) {
    YamlMap map = value.map().allowing(KEYS);
    Map<Threshold, Double> thresholds = new EnumMap<>(others);
    for (Threshold threshold : Threshold.values()) {
      map.find(threshold.key())
          .ifPresent(share -> thresholds.put(threshold, share.number(NumberRange.SHARE)));
    }
    return thresholds;
  }
}
