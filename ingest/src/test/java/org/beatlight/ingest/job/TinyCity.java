package org.beatlight.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;

/**
 * A city small enough to write by hand: beats 0612 (west) and 0613 (east) in Chicago, the border
 * between them moved west on 1 January 2014; the polygon of 0613 comes in two features.
 */
final class TinyCity {
  static final String INCIDENTS =
      """
      case,from,to,reported,lon,lat,offence,state,beat,updated
      11,2013-05-06 07:08,2013-05-06 09:00,2013-05-07,-87.65,41.85,BURGLARY,Open,612,1
      12,2014-05-06 07:08,,,-87.65,41.85,theft ,Open,612.0,1
      13,2014-06-01,,,-87.61,41.85,"Theft, other",Open,,1
      11,2013-05-06 07:30,2013-05-06 09:00,2013-05-07,-87.65,41.85,BURGLARY,Open,612,2
      14,2014-06-02 10:00,,,0,0,BURGLARY,Open,613,1
      15,2014-06-02 10:00,,,41.85,-87.65,BURGLARY,Open,613,1
      16,2014-06-02 10:00
      17,2014-06-02 10:00,,,-87.65,41.85,BURGLARY,Withdrawn,613,1
      12,2014-05-06 07:08,,,-87.65,41.85,theft ,Open,612.0,1
      ,2014-06-02 10:00,,,-87.65,41.85,BURGLARY,Open,613,1
      18,2014-05,,,-87.611,41.852,BURGLARY,Open,9999,1
      """;

  static final String CONCERNS =
      """
      when;x;y
      2014-06-03;-87.61;41.85
      2014-06-03;-87.61;41.85
      """;

  static final String MORE_CONCERNS =
      """
      y;x;when
      41.85;-87.691;2014-06-04
      """;

  private static final String SETTINGS =
      """
      city:
        name: Tiny
        zone: America/Chicago
        crs: EPSG:26916
        period: {from: 2013-01-01, to: 2015-01-01}
        backdrop: backdrop.geojson
      lake: lake
      store: {kind: embedded, file: store/tiny}
      sources:
        - name: police
          kind: incident
          files: [incidents.csv]
          columns:
            id: case
            occurred: from
            occurredTo: to
            reported: reported
            longitude: lon
            latitude: lat
            category: offence
            status: state
            beat: beat
            version: updated
          dateFormats: ["yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM"]
          categories: {BURGLARY: burglary, Theft: larceny-theft}
          withdrawn: [withdrawn]
          provenance: officer-discovered
        - name: calls
          kind: concern
          files: [calls-*.csv]
          delimiter: ";"
          columns: {occurred: when, longitude: x, latitude: y}
          dateFormats: ["yyyy-MM-dd"]
          category: noise
      areas:
        - layer: beat
          versions:
            - {file: beats-old.geojson, code: num}
            - {file: beats.geojson, from: 2014-01-01, code: num, name: label}
      analysis:
        hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
        change: {days: 91, falseDiscoveryRate: 0.1}
      quality:
        maxDroppedShare: 0.5
      """;

  private final Path folder;

  TinyCity(Path folder) throws IOException {
    this.folder = folder;
    write("incidents.csv", INCIDENTS);
    write("calls-1.csv", CONCERNS);
    write("calls-2.csv", MORE_CONCERNS);
    write("beats-old.geojson", features(box("0612", -87.69, -87.62), box("0613", -87.62, -87.60)));
    write(
        "beats.geojson",
        features(
            box("0612", -87.69, -87.66), box("0613", -87.66, -87.63), box("0613", -87.63, -87.60)));
    write(
        "backdrop.geojson",
        features(
            "{\"type\": \"Feature\", \"properties\": {\"theme\": \"street\", \"name\": \"Oak\"},"
                + " \"geometry\": {\"type\": \"LineString\","
                + " \"coordinates\": [[-87.69, 41.85], [-87.6, 41.85]]}}"));
    write("city.yaml", SETTINGS);
  }

  Path folder() {
    return folder;
  }

  Path lake() {
    return folder.resolve("lake");
  }

  void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Replaces one text in one of the city's files. */
  void replace(String name, String target, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(name));
    if (!text.contains(target)) {
      throw new IllegalArgumentException(name + " does not hold " + target);
    }
    write(name, text.replace(target, replacement));
  }

  City settings() {
    return CityFile.read(folder.resolve("city.yaml"));
  }

  static String features(String... features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [%s]}"
        .formatted(String.join(",", List.of(features)));
  }

  private static String box(String code, double west, double east) {
    return """
        {"type": "Feature", "properties": {"num": "%1$s", "label": "Beat %1$s"},
         "geometry": {"type": "Polygon", "coordinates":
           [[[%2$s, 41.8], [%3$s, 41.8], [%3$s, 41.9], [%2$s, 41.9], [%2$s, 41.8]]]}}"""
        .formatted(code, west, east);
  }
}
