package org.beatlight.ingest.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.settings.City;
import org.beatlight.settings.CityFile;
import org.beatlight.settings.SourceSettings;

/** Files and settings to try the readers on. */
final class Feeds {
  /** Files alone are read here, and a spool without queries holds nothing to close. */
  static final QuerySpool NO_QUERIES = new QuerySpool();

  /** A source with the columns id, at, lon, lat and kind; its files follow. */
  static final String CALLS =
      """
      - name: calls
        kind: concern
        columns: {id: id, occurred: at, longitude: lon, latitude: lat, category: kind}
        dateFormats: [yyyy-MM-dd]
        categories: {noise: noise}
      """;

  private static final String CITY =
      """
      city:
        name: Riverbend
        zone: America/Chicago
        crs: EPSG:26916
        period: {from: 2011-01-01, to: 2015-01-01}
      lake: lake
      store: {kind: embedded, file: store/riverbend}
      areas:
        - {layer: beat, versions: [{file: beats.geojson, code: beat}]}
      analysis:
        hotspots: {days: 365, radiusMetres: 150, minWeight: 20}
        change: {days: 91, falseDiscoveryRate: 0.1}
      sources:
      """;

  private Feeds() {}

  /** Returns a city with these sources, as its settings file {@code city.yaml} describes it. */
  static City city(Path folder, String sources) {
    try {
      Path file = folder.resolve("city.yaml");
      return CityFile.readWithoutData(Files.writeString(file, CITY + sources.indent(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a city with one source of some files in the folder. */
  static City city(Path folder, String source, String... files) {
    return city(folder, source + "  files: [" + String.join(", ", files) + "]\n");
  }

  /** Returns the settings of one source alone. */
  static SourceSettings source(Path folder, String source) {
    return city(folder, source, "feed.csv").sources().get(0);
  }

  /** Returns a file as the first of a city's inputs. */
  static SourceFile file(Path folder, String source, String name) {
    return SourceFiles.of(city(folder, source, name), NO_QUERIES).get(0);
  }

  /** Returns every row of a file, read as one piece. */
  static List<RawRow> rows(SourceFile file) {
    return rows(List.of(new SourceSplit(file, 0, 0, SourceSplit.TO_THE_END, 1)));
  }

  static List<RawRow> rows(List<SourceSplit> splits) {
    List<RawRow> rows = new ArrayList<>();
    splits.forEach(split -> new SplitRows(split).forEachRemaining(rows::add));
    return rows;
  }

  static Path gzip(Path file, byte[] bytes) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
    return file;
  }

  static Path gzip(Path file, String text) throws IOException {
    return gzip(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a zip of entries whose text is their own name; those that end in / are folders. */
  static Path zip(Path file, String... names) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        if (!name.endsWith("/")) {
          out.write(name.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return file;
  }
}
