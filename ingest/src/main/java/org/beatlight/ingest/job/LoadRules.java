package org.beatlight.ingest.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.batch.projection.FeedCrs;
import org.beatlight.batch.projection.FeedProjection;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.ingest.clean.LayoutRules;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.spark.CleaningRules;
import org.beatlight.settings.City;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.SourceSettings;

/** Makes the rules of a load from a city's settings: every CRS is looked up, once. */
final class LoadRules {
  private static final String WEB_MERCATOR = "EPSG:3857";

  private final City city;
  private final LocalDate today;
  private final Map<String, FeedProjection> projections = new TreeMap<>();

  private LoadRules(City city, LocalDate today) {
    this.city = city;
    this.today = today;
  }

  /**
   * Returns the rules.
   *
   * @param today the day of the load in the city's calendar
   * @throws org.beatlight.settings.SettingsException if a CRS is unknown, or does not fit the city
   */
  static CleaningRules of(City city, CityInputs inputs, CityProjection frame, LocalDate today) {
    LoadRules rules = new LoadRules(city, today);
    List<SourceRules> sources = new ArrayList<>();
    for (int i = 0; i < city.sources().size(); i++) {
      int source = i;
      sources.add(
          rules.source(
              city.sources().get(i),
              inputs.sources().stream().filter(file -> file.source() == source).toList()));
    }
    return new CleaningRules(
        sources, GroundOf.beats(inputs.beats(), frame, rules.otherCrs(frame), city));
  }

  /** First the layouts of the settings, then those that files declare a CRS for. */
  private SourceRules source(SourceSettings source, List<SourceFile> files) {
    List<LayoutRules> layouts = new ArrayList<>();
    String place = "%s: source %s: crs".formatted(source.place(), source.name());
    source.layouts().forEach(layout -> layouts.add(layout(layout, layout.crs(), place)));
    for (SourceFile file : files) {
      if (file.layout() == layouts.size()) {
        layouts.add(layout(named(source, file.layoutName()), Optional.of(file.crs()), file.name()));
      }
    }
    return SourceRules.of(source, layouts, city, today);
  }

  private static LayoutSettings named(SourceSettings source, String name) {
    return source.layouts().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private LayoutRules layout(LayoutSettings layout, Optional<String> crs, String place) {
    return new LayoutRules(
        layout.name(),
        layout.dateFormats(),
        layout.zone().orElse(city.zone()),
        layout.unknownTimes(),
        crs.filter(name -> !name.equals(CoordinateReading.DEGREES))
            .map(name -> crs(name, place))
            .orElse(null),
        layout.axes(),
        layout.columns().containsKey(Field.ID),
        layout.columns().containsKey(Field.COUNT));
  }

  private FeedProjection crs(String crs, String place) {
    return projections.computeIfAbsent(crs, name -> FeedCrs.decode(name, place));
  }

  /** What feeds are in when they are not in what the settings say: most often one of these. */
  private Map<String, LonLatFrame> otherCrs(CityProjection frame) {
    Map<String, LonLatFrame> others = new TreeMap<>();
    others.put(CoordinateReading.DEGREES, (LonLatFrame & java.io.Serializable) (xy, n) -> {});
    others.put(WEB_MERCATOR, crs(WEB_MERCATOR, ""));
    others.put(frame.toString(), frame);
    projections.values().forEach(crs -> others.put(crs.toString(), crs));
    return others;
  }
}
