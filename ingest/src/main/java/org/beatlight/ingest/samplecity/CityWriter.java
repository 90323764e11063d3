package org.beatlight.ingest.samplecity;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Writes the city's files into a folder; files of the same names are replaced. */
final class CityWriter {
  private final Path folder;

  CityWriter(Path folder) {
    this.folder = folder;
  }

  /** Writes feeds, maps, settings and truth. */
  void write(SampleCity city) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    for (SampleCity.Stream stream : city.streams()) {
      feed(stream.feed());
    }
    Town town = city.town();
    text("data/beats-2023.geojson", beats(town.before()));
    text("data/beats-2024.geojson", beats(town.today()));
    text("data/backdrop.geojson", backdrop(town));
    text("truth.json", new Truth(city).text());
    text("city.yaml", CityYaml.text());
  }

  private void feed(Feed feed) throws IOException {
    Path file = folder.resolve(feed.format().file());
    try (OutputStream bytes = Files.newOutputStream(file);
        OutputStream lines = new BufferedOutputStream(packed(file, bytes))) {
      lines.write((feed.format().header() + "\n").getBytes(StandardCharsets.UTF_8));
      for (FeedRow row : feed.rows()) {
        lines.write(row.line(feed.format()));
      }
    }
  }

  /** Java's gzip header holds no time, so equal rows give equal bytes. */
  private static OutputStream packed(Path file, OutputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(bytes) : bytes;
  }

  private static String beats(BeatMap beats) {
    GeoJson json = new GeoJson();
    beats.areas().forEach(area -> json.add(named("code", area.code(), area.name()), area.shape()));
    return json.toString();
  }

  private static String backdrop(Town town) {
    GeoJson json = new GeoJson();
    town.ground().waters().forEach(w -> json.add(named("theme", "water", w.name()), w.shape()));
    town.ground().parks().forEach(p -> json.add(named("theme", "park", p.name()), p.shape()));
    for (Street street : town.streets()) {
      Map<String, String> properties = named("theme", "street", street.name());
      properties.put("class", street.roadClass().name().toLowerCase(Locale.ROOT));
      properties.put("span", street.span().name().toLowerCase(Locale.ROOT));
      json.add(properties, street.line());
    }
    return json.toString();
  }

  private static Map<String, String> named(String key, String value, String name) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(key, value);
    properties.put("name", name);
    return properties;
  }

  private void text(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
