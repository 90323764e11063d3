package org.beatlight.ingest.job;

import java.io.IOException;
import java.util.List;

/** A feed of two events in a {@link Hamlet}, described in the same words in every format. */
record TwoEvents(Hamlet hamlet) {
  /** The events that stand; tests tell a third row last, which has a fault. */
  static final List<String> STANDING =
      List.of(
          "1 | 2014-06-02 10:00:00 | 0612 | -87.66 | 41.85 | burglary",
          "2 | 2014-06-03 11:30:00 | 0613 | -87.61 | 41.82 | unmapped");

  static final String LON_LAT = "longitude: lon, latitude: lat";
  static final String SHAPE = "x: geometry.x, y: geometry.y";

  /** Takes a file in. */
  void loadFile(String name, String place) throws IOException {
    hamlet.describe(source("files: [" + name + "]", place));
    hamlet.load();
  }

  /** Returns the settings of the source. */
  static String source(String input, String place) {
    return """
        - name: feed
          kind: incident
        %s
          columns: {id: id, occurred: when, category: what, %s}
          dateFormats: [iso, yyyy-MM-dd HH:mm]
          categories: {B: burglary}
        """
        .formatted(input.indent(2).stripTrailing(), place);
  }

  List<String> events() {
    return hamlet
        .lake()
        .rows(
            "events",
            "source_id",
            "date_format(from_utc_timestamp(occurred_from, 'America/Chicago'), 'yyyy-MM-dd HH:mm:ss')",
            "beat",
            "round(lon, 5)",
            "round(lat, 5)",
            "category");
  }

  List<String> findings() {
    return hamlet.lake().rows("findings", "code", "file", "row", "detail");
  }
}
