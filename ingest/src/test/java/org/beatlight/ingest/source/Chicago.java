package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.projection.CityProjection;
import org.beatlight.core.area.Area;
import org.beatlight.ingest.clean.BeatHistory;
import org.beatlight.ingest.clean.BeatVersion;
import org.beatlight.ingest.clean.CityGround;
import org.beatlight.ingest.clean.LayoutRules;
import org.beatlight.ingest.clean.Outcome;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowCleaner;
import org.beatlight.ingest.clean.SourceRules;
import org.beatlight.settings.City;
import org.beatlight.settings.Field;
import org.beatlight.settings.LayoutSettings;
import org.beatlight.settings.SourceSettings;
import org.beatlight.testkit.SharedData;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Chicago's burglaries and beats, read and judged by the description that comes with Beatlight. */
final class Chicago {
  /** The source without its files. */
  static final String SOURCE =
      """
      - name: crimes
        profile: chicago-crimes
      """;

  static final int COLUMNS = 22;

  private final CityGround ground;

  Chicago() throws IOException, ParseException {
    ground = ground();
  }

  /** Returns the header and the first rows of the feed, a line each. */
  static List<String> lines(int rows) throws IOException {
    List<String> lines = new ArrayList<>();
    try (InputStream bytes = open("incidents/burglary_2011_2014.csv.gz")) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      text.lines().limit(rows + 1L).forEach(lines::add);
    }
    return lines;
  }

  /** Returns what becomes of rows of a file of a city with one source. */
  List<Outcome> clean(City city, SourceFile file, List<RawRow> rows) {
    SourceSettings source = city.sources().get(0);
    List<LayoutRules> layouts =
        source.layouts().stream().map(layout -> rules(layout, city)).toList();
    SourceRules rules = SourceRules.of(source, layouts, city, LocalDate.of(2015, 6, 1));
    return new RowCleaner(rules, layouts.get(file.layout()), ground).clean(rows);
  }

  private static LayoutRules rules(LayoutSettings layout, City city) {
    return new LayoutRules(
        layout.name(),
        layout.dateFormats(),
        city.zone(),
        layout.unknownTimes(),
        null,
        layout.axes(),
        layout.columns().containsKey(Field.ID),
        layout.columns().containsKey(Field.COUNT));
  }

  private static CityGround ground() throws IOException, ParseException {
    CityProjection frame = CityCrs.decode("EPSG:26916");
    Geometry all;
    try (Reader json =
        new InputStreamReader(open("polygons/police_beats.geojson.gz"), StandardCharsets.UTF_8)) {
      all = new GeoJsonReader().read(json);
    }
    List<Area> beats = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      beats.add(new Area("" + i, "" + i, frame.toPlane(all.getGeometryN(i))));
    }
    return new CityGround(
        new BeatHistory(List.of(new BeatVersion(LocalDate.MIN, beats))),
        frame,
        all.getEnvelopeInternal(),
        Map.of(frame.toString(), frame));
  }

  private static InputStream open(String name) throws IOException {
    Path file = SharedData.require("data/chicago/" + name);
    return new GZIPInputStream(Files.newInputStream(file));
  }
}
