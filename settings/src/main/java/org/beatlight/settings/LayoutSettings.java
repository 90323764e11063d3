package org.beatlight.settings;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of some files of a feed are laid out.
 *
 * @param name names the variant in reports; the source's name where it has one layout alone
 * @param columns what the columns mean; {@link Field#OCCURRED} and either {@link Field#X} with
 *     {@link Field#Y} or {@link Field#POINT} are there
 * @param dateFormats tried in order: patterns of {@link java.time.format.DateTimeFormatter}, {@link
 *     #ISO}, {@link #EPOCH_SECONDS} or {@link #EPOCH_MILLIS}
 * @param zone of times that do not tell their offset; the city's where empty
 * @param unknownTimes times of day that stand for "not known", such as 00:00; events at them are of
 *     day precision
 * @param crs of the coordinates, an EPSG code or WKT; where empty what the file declares, else
 *     EPSG:4326
 * @param axes the order of the two in {@link Field#POINT}
 */
public record LayoutSettings(
    String name,
    Map<Field, ColumnValue> columns,
    List<String> dateFormats,
    Optional<ZoneId> zone,
    Set<LocalTime> unknownTimes,
    Optional<String> crs,
    Axes axes) {
  /** ISO 8601, with or without time, fractions and offset: {@code 2024-03-01T13:45:00.000Z}. */
  public static final String ISO = "iso";

  /** The column of the first coordinate of the shapes of GeoJSON, shapefiles and the like. */
  public static final String SHAPE_X = "geometry.x";

  public static final String EPOCH_SECONDS = "epoch-seconds";
  public static final String EPOCH_MILLIS = "epoch-millis";

  /** Which coordinate comes first. */
  public enum Axes {
    /** Longitude or easting. */
    X_FIRST,
    /** Latitude or northing. */
    Y_FIRST
  }

  public LayoutSettings {
    columns = Map.copyOf(columns);
    dateFormats = List.copyOf(dateFormats);
    unknownTimes = Set.copyOf(unknownTimes);
  }
}
