package org.beatlight.ingest.samplecity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beatlight.core.area.Area;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.FindingCode;
import org.locationtech.jts.geom.Coordinate;

/** The faults that a row of a written feed shows by itself. */
final class RowFaults {
  private static final double CITY_MARGIN_M = 2_000;
  private static final int FIRST_POSSIBLE_YEAR = 1900;

  private final FeedFormat format;
  private final String stack;
  private final Set<String> labels;
  private final Set<String> beats;
  private final Town town;

  RowFaults(FeedFormat format, WrittenFeed feed, Town town) {
    this.format = format;
    this.town = town;
    this.stack =
        Collections.max(feed.eventsByPlace().entrySet(), Map.Entry.comparingByValue()).getKey();
    this.labels =
        format.categories().stream()
            .flatMap(category -> category.labels().stream())
            .collect(Collectors.toSet());
    this.beats = town.today().areas().stream().map(Area::code).collect(Collectors.toSet());
  }

  List<FindingCode> of(WrittenFeed.Row row) {
    List<FindingCode> found = new ArrayList<>();
    if (row.isTorn()) {
      found.add(FindingCode.UNREADABLE_ROW);
      return found;
    }
    if (row.isInOtherEncoding()) {
      found.add(FindingCode.OTHER_ENCODING);
    }
    if (row.cell(Column.RECORD_TYPE).equals("training")) {
      found.add(FindingCode.FILTERED);
    }
    if (row.cell(Column.ID).isEmpty()) {
      found.add(FindingCode.MISSING_ID);
    }
    status(row).ifPresent(found::add);
    count(row.cell(Column.COUNT)).ifPresent(found::add);
    category(row.cell(Column.CATEGORY)).ifPresent(found::add);
    time(row).ifPresent(found::add);
    place(row).ifPresent(found::add);
    return found;
  }

  LocalDateTime requireTime(String text) {
    return time(text).orElseThrow();
  }

  private static Optional<FindingCode> status(WrittenFeed.Row row) {
    return switch (row.cell(Column.STATUS)) {
      case "withdrawn" -> Optional.of(FindingCode.WITHDRAWN);
      case "duplicate" -> Optional.of(FindingCode.DUPLICATE_STATUS);
      default -> Optional.empty();
    };
  }

  private static Optional<FindingCode> count(String text) {
    return switch (text) {
      case "", "1", "-1" -> Optional.empty(); // what -1 means the other rows tell
      case "0" -> Optional.of(FindingCode.NO_EVENT);
      default -> Optional.of(FindingCode.UNREADABLE_COUNT);
    };
  }

  private Optional<FindingCode> category(String label) {
    if (label.isEmpty()) {
      return Optional.of(FindingCode.MISSING_CATEGORY);
    }
    return labels.contains(label) ? Optional.empty() : Optional.of(FindingCode.UNMAPPED_CATEGORY);
  }

  private Optional<FindingCode> time(WrittenFeed.Row row) {
    String from = row.cell(Column.FROM);
    if (from.isEmpty()) {
      return Optional.of(FindingCode.NO_TIME);
    }
    Optional<LocalDateTime> start = time(from);
    if (start.isEmpty()) {
      boolean exchanged = time(from, format.time().exchanged().pattern()).isPresent();
      return Optional.of(exchanged ? FindingCode.SWAPPED_DATE : FindingCode.UNREADABLE_TIME);
    }
    LocalDate day = start.get().toLocalDate();
    if (day.getYear() < FIRST_POSSIBLE_YEAR || day.isAfter(LocalDate.now(Calendar.ZONE))) {
      return Optional.of(FindingCode.IMPOSSIBLE_TIME);
    }
    if (!Calendar.YEARS.contains(day)) {
      return Optional.of(FindingCode.OUTSIDE_PERIOD);
    }
    return end(row, start.get()).or(() -> reported(row, start.get()));
  }

  private Optional<FindingCode> end(WrittenFeed.Row row, LocalDateTime start) {
    return told(row.cell(Column.TO), start, FindingCode.UNREADABLE_END, FindingCode.REVERSED_TIMES);
  }

  private Optional<FindingCode> reported(WrittenFeed.Row row, LocalDateTime start) {
    return told(
        row.cell(Column.REPORTED),
        start,
        FindingCode.UNREADABLE_REPORT_TIME,
        FindingCode.REPORTED_TOO_EARLY);
  }

  private Optional<FindingCode> told(
      String text, LocalDateTime start, FindingCode unreadable, FindingCode tooEarly) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDateTime> time = time(text);
    if (time.isEmpty()) {
      return Optional.of(unreadable);
    }
    return time.get().isBefore(start) ? Optional.of(tooEarly) : Optional.empty();
  }

  private Optional<LocalDateTime> time(String text) {
    return time(text, "[" + format.time().pattern() + "][" + format.day().pattern() + "]");
  }

  private static Optional<LocalDateTime> time(String text, String pattern) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'))
              .withResolverStyle(ResolverStyle.STRICT)
              .parseBest(text, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          read instanceof LocalDateTime time ? time : LocalDate.from(read).atStartOfDay());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<FindingCode> place(WrittenFeed.Row row) {
    if (!row.cell(Column.LON).matches("-?[0-9.]+") || !row.cell(Column.LAT).matches("-?[0-9.]+")) {
      return Optional.of(FindingCode.NO_COORDINATES);
    }
    double lon = Double.parseDouble(row.cell(Column.LON));
    double lat = Double.parseDouble(row.cell(Column.LAT));
    if (lon == 0 && lat == 0) {
      return Optional.of(FindingCode.NULL_ISLAND);
    }
    if (distanceM(lon, lat) > CITY_MARGIN_M) {
      return Optional.of(faraway(lon, lat));
    }
    if (distanceM(lon, lat) > 0) {
      return Optional.of(FindingCode.OUTSIDE_BEATS);
    }
    return row.place().equals(stack) ? Optional.of(FindingCode.STACKED_PLACE) : beat(row, lon, lat);
  }

  private FindingCode faraway(double x, double y) {
    if (distanceM(y, x) == 0) {
      return FindingCode.SWAPPED_COORDINATES;
    }
    return distanceM(new Coordinate(x, y)) == 0 ? FindingCode.OTHER_CRS : FindingCode.OUTSIDE_CITY;
  }

  private Optional<FindingCode> beat(WrittenFeed.Row row, double lon, double lat) {
    String coded = row.cell(Column.BEAT);
    if (!beats.contains(coded)) {
      return Optional.of(FindingCode.UNKNOWN_BEAT);
    }
    Optional<LocalDateTime> time = time(row.cell(Column.FROM));
    if (time.isEmpty() || !Calendar.YEARS.contains(time.get().toLocalDate())) {
      return Optional.empty(); // dropped before its beat is asked for
    }
    boolean early = time.get().toLocalDate().isBefore(BeatMap.MOVED_ON);
    String right = (early ? town.before() : town.today()).codeAt(plane(lon, lat));
    return coded.equals(right) ? Optional.empty() : Optional.of(FindingCode.OTHER_BEAT);
  }

  private double distanceM(double lon, double lat) {
    if (Math.abs(lat) > 85 || Math.abs(lon + 87) > 60) {
      return Double.POSITIVE_INFINITY; // too far for the projection
    }
    return distanceM(plane(lon, lat));
  }

  private double distanceM(Coordinate plane) {
    return town.ground().outline().distance(Ground.SHAPES.createPoint(plane));
  }

  private static Coordinate plane(double lon, double lat) {
    PlanePoint plane = new Utm16().toPlane(new LonLat(lon, lat));
    return new Coordinate(plane.eastM(), plane.northM());
  }
}
