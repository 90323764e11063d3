package org.beatlight.settings;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the layouts of a source: its own keys, and those of its variants laid over them. */
record LayoutReader(Crs crs) {
  /** The keys of a layout, but for its columns. */
  static final List<String> KEYS = List.of("dateFormats", "zone", "unknownTimes", "crs", "axes");

  private static final List<String> KEYS_OF_VARIANT =
      Stream.concat(Stream.of("name", "columns"), KEYS.stream()).toList();
  private static final Map<String, LayoutSettings.Axes> AXES =
      Map.of("x-first", LayoutSettings.Axes.X_FIRST, "y-first", LayoutSettings.Axes.Y_FIRST);

  /**
   * Reads the base layout and the variants after it.
   *
   * @param columns those of the source, with those of its profile
   */
  List<LayoutSettings> all(String sourceName, YamlMap source, YamlMap columns) {
    List<LayoutSettings> layouts = new ArrayList<>();
    layouts.add(one(sourceName, source, columns));
    if (source.has("variants")) {
      for (YamlValue item : source.require("variants").list()) {
        LayoutSettings layout = variant(item.map(), source, columns);
        if (layouts.stream().anyMatch(earlier -> earlier.name().equals(layout.name()))) {
          throw item.map().require("name").expected("a name that no other layout has");
        }
        layouts.add(layout);
      }
    }
    return layouts;
  }

  private LayoutSettings variant(YamlMap own, YamlMap source, YamlMap columns) {
    own.allowing(KEYS_OF_VARIANT);
    String name = Names.source(own.require("name"));
    if (own.entries().size() == 1) {
      throw own.place().mistake("expected what differs in this variant, got only its name");
    }

    YamlMap merged = ColumnReader.merged(own, columns);
    if (!own.has("crs")
        && source.has("crs")
        && !ColumnReader.coordinates(merged).equals(ColumnReader.coordinates(columns))) {
      throw own.place()
          .mistake(
              "expected the key crs (~ for degrees), as %s are not in the crs of %s"
                  .formatted(
                      String.join(", ", ColumnReader.coordinates(merged)),
                      String.join(", ", ColumnReader.coordinates(columns))));
    }
    return one(name, own.over(source), merged);
  }

  private LayoutSettings one(String name, YamlMap map, YamlMap columns) {
    Map<Field, ColumnValue> read = ColumnReader.read(columns);
    if (columns.has("x") && !map.has("crs") && !isOfShape(read)) {
      throw columns.place().mistake("expected the key crs to say what x and y are, got none");
    }

    return new LayoutSettings(
        name,
        read,
        DatePatterns.all(map.require("dateFormats")),
        map.find("zone").map(LayoutReader::zone),
        map.find("unknownTimes").map(LayoutReader::times).orElse(Set.of()),
        map.find("crs").map(crs::read),
        map.find("axes").map(word -> word.oneOf(AXES)).orElse(LayoutSettings.Axes.X_FIRST));
  }

  /** A shape's file declares its CRS. */
  private static boolean isOfShape(Map<Field, ColumnValue> columns) {
    ColumnValue x = columns.get(Field.X);
    return x != null && x.columns().allMatch(LayoutSettings.SHAPE_X::equals);
  }

  static ZoneId zone(YamlValue value) {
    String zone = value.text();
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      String meant = Nearest.hint(zone, ZoneId.getAvailableZoneIds());
      throw value.expected("an IANA time zone such as America/Chicago" + meant);
    }

    return ZoneId.of(zone);
  }

  private static Set<LocalTime> times(YamlValue list) {
    return list.list().stream().map(LayoutReader::time).collect(Collectors.toUnmodifiableSet());
  }

  private static LocalTime time(YamlValue value) {
    try {
      return LocalTime.parse(value.text());
    } catch (DateTimeParseException e) {
      throw value.expected("a time of day such as \"00:00\"");
    }
  }
}
