package org.beatlight.ingest.samplecity;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.beatlight.core.event.Kind;

/**
 * How a feed is written.
 *
 * @param source the source's name in the settings
 * @param file relative to the city's folder
 * @param idPrefix of its record numbers
 * @param columns in their order, with their headings
 * @param categories what it tells of
 */
record FeedFormat(
    Kind kind,
    String source,
    String file,
    char delimiter,
    String idPrefix,
    Stamp time,
    Stamp day,
    List<Heading> columns,
    List<Category> categories) {
  static final FeedFormat INCIDENTS =
      new FeedFormat(
          Kind.INCIDENT,
          "incidents",
          "data/incidents.csv.gz",
          ',',
          "RB",
          Stamp.of("yyyy-MM-dd HH:mm"),
          Stamp.of("yyyy-MM-dd"),
          List.of(
              new Heading(Column.ID, "case_id"),
              new Heading(Column.RECORD_TYPE, "record_type"),
              new Heading(Column.COUNT, "count"),
              new Heading(Column.CATEGORY, "offence"),
              new Heading(Column.FROM, "occurred_from"),
              new Heading(Column.TO, "occurred_to"),
              new Heading(Column.REPORTED, "reported_at"),
              new Heading(Column.REPORTED_BY, "reported_by"),
              new Heading(Column.ADDRESS, "address"),
              new Heading(Column.BLOCK, "block"),
              new Heading(Column.LON, "lon"),
              new Heading(Column.LAT, "lat"),
              new Heading(Column.BEAT, "beat"),
              new Heading(Column.STATUS, "status"),
              new Heading(Column.UPDATED, "updated_at")),
          Categories.INCIDENTS);

  static final FeedFormat CONCERNS =
      new FeedFormat(
          Kind.CONCERN,
          "concerns",
          "data/concerns.csv",
          ';',
          "SR",
          Stamp.of("MM/dd/yyyy HH:mm"),
          Stamp.of("MM/dd/yyyy"),
          List.of(
              new Heading(Column.ID, "Request"),
              new Heading(Column.FROM, "Observed"),
              new Heading(Column.CATEGORY, "Concern"),
              new Heading(Column.STATUS, "State"),
              new Heading(Column.LAT, "Latitude"),
              new Heading(Column.LON, "Longitude"),
              new Heading(Column.BLOCK, "Near"),
              new Heading(Column.BEAT, "Police Beat"),
              new Heading(Column.UPDATED, "Last Change")),
          Categories.CONCERNS);

  FeedFormat {
    columns = List.copyOf(columns);
    categories = List.copyOf(categories);
  }

  /** A column and its name in the header. */
  record Heading(Column column, String name) {}

  /** How a feed writes dates. */
  record Stamp(String pattern, DateTimeFormatter format) {
    static Stamp of(String pattern) {
      return new Stamp(pattern, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    /** Returns the same with day and month exchanged. */
    Stamp exchanged() {
      return of(pattern.replace('d', 'D').replace('M', 'd').replace('D', 'M'));
    }

    String of(LocalDateTime time) {
      return time.format(format);
    }
  }

  /** Returns the first line of the feed. */
  String header() {
    return columns.stream()
        .map(Heading::name)
        .collect(Collectors.joining(String.valueOf(delimiter)));
  }
}
