package org.beatlight.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What the tests of several formats do. */
final class Reading {
  private Reading() {}

  static List<TextRecord> all(Input input) throws IOException {
    try (Records records = RecordFormats.open(input)) {
      List<TextRecord> all = new ArrayList<>();
      TextRecord record = records.next();
      while (record != null) {
        all.add(record);
        record = records.next();
      }
      return all;
    }
  }

  static List<String> columns(Input input) throws IOException {
    try (Records records = RecordFormats.open(input)) {
      return records.columns();
    }
  }

  static TextRecord record(long number, String... values) {
    return new TextRecord(number, List.of(values), "");
  }

  static TextRecord fault(long number, String fault) {
    return new TextRecord(number, List.of(), fault);
  }

  static Geometry wkt(String text) throws ParseException {
    return new WKTReader().read(text);
  }

  static Path gzip(Path file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  static Path zip(Path file, Map<String, Path> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, Path> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        Files.copy(entry.getValue(), out);
      }
    }
    return file;
  }
}
