package org.beatlight.ingest.samplecity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beatlight.core.area.Area;
import org.beatlight.core.geo.LonLat;
import org.beatlight.core.geo.PlanePoint;
import org.beatlight.core.quality.FindingCode;
import org.locationtech.jts.geom.Coordinate;

/** Counts the faults in a written feed by looking at its text; fails where a row has two. */
final class FaultCount {
  private static final double CITY_MARGIN_M = 2_000;

  private final FeedFormat format;
  private final WrittenFeed feed;
  private final String stack;
  private final Set<String> labels;
  private final Set<String> beats;
  private final Town town = Shared.CITY.town();

  FaultCount(FeedFormat format, WrittenFeed feed) {
    this.format = format;
    this.feed = feed;
    this.stack =
        Collections.max(feed.eventsByPlace().entrySet(), Map.Entry.comparingByValue()).getKey();
    this.labels =
        format.categories().stream()
            .flatMap(category -> category.labels().stream())
            .collect(Collectors.toSet());
    this.beats = town.today().areas().stream().map(Area::code).collect(Collectors.toSet());
  }

  Map<FindingCode, Long> byCode() {
    Map<FindingCode, Long> counts = new TreeMap<>();
    Set<String> lines = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (WrittenFeed.Row row : feed.rows()) {
      List<FindingCode> found = faults(row);
      if (!lines.add(row.line())) {
        found.add(FindingCode.DUPLICATE_ROW);
      } else if (!row.cell(Column.ID).isEmpty() && !ids.add(row.cell(Column.ID))) {
        found.add(FindingCode.SUPERSEDED);
      }
      if (found.size() > 1) {
        throw new AssertionError(found + " in " + row);
      }
      found.forEach(code -> counts.merge(code, 1L, Long::sum));
    }
    return counts;
  }

  private List<FindingCode> faults(WrittenFeed.Row row) {
    List<FindingCode> found = new ArrayList<>();
    if (row.isTorn()) {
      found.add(FindingCode.UNREADABLE_ROW);
      return found;
    }
    if (row.cell(Column.ID).isEmpty()) {
      found.add(FindingCode.MISSING_ID);
    }
    status(row).ifPresent(found::add);
    category(row.cell(Column.CATEGORY)).ifPresent(found::add);
    time(row).ifPresent(found::add);
    place(row).ifPresent(found::add);
    return found;
  }

  private static Optional<FindingCode> status(WrittenFeed.Row row) {
    return switch (row.cell(Column.STATUS)) {
      case "withdrawn" -> Optional.of(FindingCode.WITHDRAWN);
      case "duplicate" -> Optional.of(FindingCode.DUPLICATE_STATUS);
      default -> Optional.empty();
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
    String to = row.cell(Column.TO);
    if (from.isEmpty()) {
      return Optional.of(FindingCode.NO_TIME);
    }
    if (time(from).isEmpty()) {
      return Optional.of(FindingCode.UNREADABLE_TIME);
    }
    LocalDateTime start = time(from).orElseThrow();
    if (!Calendar.YEARS.contains(start.toLocalDate())) {
      return Optional.of(FindingCode.OUTSIDE_PERIOD);
    }
    if (!to.isEmpty() && time(to).isEmpty()) {
      return Optional.of(FindingCode.UNREADABLE_END);
    }
    if (!to.isEmpty() && time(to).orElseThrow().isBefore(start)) {
      return Optional.of(FindingCode.REVERSED_TIMES);
    }
    String reported = row.cell(Column.REPORTED);
    return !reported.isEmpty() && time(reported).isEmpty()
        ? Optional.of(FindingCode.UNREADABLE_REPORT_TIME)
        : Optional.empty();
  }

  private Optional<LocalDateTime> time(String text) {
    try {
      TemporalAccessor read =
          DateTimeFormatter.ofPattern(
                  "[" + format.time().pattern() + "][" + format.day().pattern() + "]")
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
      return Optional.of(
          distanceM(lat, lon) == 0 ? FindingCode.SWAPPED_COORDINATES : FindingCode.OUTSIDE_CITY);
    }
    if (distanceM(lon, lat) > 0) {
      return Optional.of(FindingCode.OUTSIDE_BEATS);
    }
    return row.place().equals(stack) ? Optional.of(FindingCode.STACKED_PLACE) : beat(row, lon, lat);
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
    return town.ground().outline().distance(Ground.SHAPES.createPoint(plane(lon, lat)));
  }

  private static Coordinate plane(double lon, double lat) {
    PlanePoint plane = new Utm16().toPlane(new LonLat(lon, lat));
    return new Coordinate(plane.eastM(), plane.northM());
  }
}
