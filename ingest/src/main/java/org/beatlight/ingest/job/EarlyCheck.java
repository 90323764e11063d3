package org.beatlight.ingest.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.batch.projection.FeedCrs;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.LonLatFrame;
import org.beatlight.core.quality.FindingCode;
import org.beatlight.ingest.area.LayerVersion;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.LayoutRules;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowCleaner;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.ingest.source.SourceFile;
import org.beatlight.ingest.spark.CleaningRules;
import org.beatlight.settings.City;
import org.beatlight.settings.LayoutSettings.Axes;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;
import org.locationtech.jts.geom.Coordinate;

/**
 * Looks at some rows of the first input of each layout before all are read: coordinates in another
 * CRS, and dates whose day and month are exchanged, show in few as in many.
 */
final class EarlyCheck {
  private static final String WEB_MERCATOR = "EPSG:3857";
  private static final int SAMPLE = 500;

  /** Filters may leave out most rows. */
  private static final int BEFORE_FILTERS = 4_000;

  private final City city;
  private final CityInputs inputs;
  private final CleaningRules rules;
  private final CityGround ground;
  private final FitSearch search;

  private EarlyCheck(City city, CityInputs inputs, CleaningRules rules, CityProjection frame) {
    List<LayerVersion> beats = inputs.beats();
    List<LayerVersion> today = beats.subList(beats.size() - 1, beats.size());
    Coordinate centre = today.get(0).box().centre();
    this.city = city;
    this.inputs = inputs;
    this.rules = rules;
    ground = GroundOf.beats(today, frame, Map.of(), city);
    search = new FitSearch(ground, new LonLat(centre.x, centre.y), likely(rules, frame));
  }

  /**
   * Looks at every layout that some input has.
   *
   * @throws SettingsException if most coordinates lie far from the city, or most dates fit only
   *     with day and month exchanged; says what would fit
   */
  static void run(City city, CityInputs inputs, CleaningRules rules, CityProjection frame) {
    EarlyCheck check = new EarlyCheck(city, inputs, rules, frame);
    Set<List<Integer>> seen = new HashSet<>();
    for (SourceFile file : inputs.sources()) {
      List<Integer> layout = List.of(file.source(), file.layout());
      if (!seen.contains(layout) && check.hasRows(file)) {
        seen.add(layout);
      }
    }
  }

  private boolean hasRows(SourceFile file) {
    SourceRules source = rules.sources().get(file.source());
    LayoutRules layout = source.layouts().get(file.layout());
    List<RawRow> rows = sample(file, new RowCleaner(source, layout, ground));
    requireDates(rows, layout, file);
    requirePlaces(rows, layout, file);
    return !rows.isEmpty();
  }

  private List<RawRow> sample(SourceFile file, RowCleaner cleaner) {
    List<RawRow> read =
        RowSample.of(
            inputs.splits().stream().filter(split -> split.file().index() == file.index()).toList(),
            BEFORE_FILTERS);
    List<RawRow> used =
        cleaner.clean(read).stream()
            .filter(outcome -> Trial.reason(outcome) != FindingCode.FILTERED)
            .map(Outcome::row)
            .filter(row -> row.fault().isEmpty())
            .toList();
    return RowSample.spread(used, SAMPLE);
  }

  private void requireDates(List<RawRow> rows, LayoutRules layout, SourceFile file) {
    int told = 0;
    int exchanged = 0;
    for (Outcome outcome : Trial.ofDates(rows, layout, ground)) {
      told += Trial.reason(outcome) == FindingCode.NO_TIME ? 0 : 1;
      exchanged += Trial.reason(outcome) == FindingCode.SWAPPED_DATE ? 1 : 0;
    }
    if (2 * exchanged > told) {
      throw mistake(
          file,
          "expected dates in %s in %s, but %d of %d sampled fit only with day and month exchanged"
              .formatted(String.join(" or ", layout.dateFormats()), file.name(), exchanged, told));
    }
  }

  private void requirePlaces(List<RawRow> rows, LayoutRules layout, SourceFile file) {
    String crs = layout.crs() == null ? CoordinateReading.DEGREES : layout.crs().toString();
    Fit fit = Fit.of(rows, CoordinateReading.of(crs, layout.crs(), layout.axes()), ground);
    if (!fit.isGood()) {
      throw mistake(
          file,
          "expected coordinates in %s in or near %s as %s, but %d of %d sampled are; %s"
              .formatted(
                  file.name(),
                  city.name(),
                  crs,
                  fit.inCity(),
                  fit.told(),
                  search.advice(rows, layout.axes())));
    }
  }

  private SettingsException mistake(SourceFile file, String sentence) {
    SourceSettings source = city.sources().get(file.source());
    return new SettingsException(
        "%s: source %s: %s".formatted(source.place(), source.name(), sentence));
  }

  private static List<CoordinateReading> likely(CleaningRules rules, CityProjection frame) {
    Map<String, LonLatFrame> frames = new TreeMap<>();
    frames.put(WEB_MERCATOR, FeedCrs.decode(WEB_MERCATOR, ""));
    frames.put(frame.toString(), frame);
    rules.sources().stream()
        .flatMap(source -> source.layouts().stream())
        .flatMap(layout -> Stream.ofNullable(layout.crs()))
        .forEach(crs -> frames.put(crs.toString(), crs));
    List<CoordinateReading> likely = new ArrayList<>();
    likely.add(CoordinateReading.of(CoordinateReading.DEGREES, null, Axes.X_FIRST));
    frames.forEach((name, crs) -> likely.add(CoordinateReading.of(name, crs, Axes.X_FIRST)));
    return likely;
  }
}
