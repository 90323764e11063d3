package org.beatlight.ingest.samplecity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A feed as its file tells it: read back without the classes that wrote it. */
record WrittenFeed(List<Row> rows) {
  /** A row: its line, and its cells unless it is torn. */
  record Row(String line, Map<Column, String> cells) {
    boolean isTorn() {
      return cells.isEmpty();
    }

    String cell(Column column) {
      return cells.getOrDefault(column, "");
    }

    String place() {
      return cell(Column.LON) + " " + cell(Column.LAT);
    }
  }

  static WrittenFeed read(FeedFormat format) {
    try (BufferedReader reader = reader(Shared.FOLDER.resolve(format.file()))) {
      List<String> lines = reader.lines().toList();
      List<String> header = split(lines.get(0), format.delimiter());
      List<Row> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = split(line, format.delimiter());
        rows.add(new Row(line, cells.size() == header.size() ? named(format, cells) : Map.of()));
      }
      return new WrittenFeed(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long daysOnly() {
    return rows.stream()
        .filter(row -> row.cell(Column.FROM).matches("\\d{4}-\\d\\d-\\d\\d|\\d\\d/\\d\\d/\\d{4}"))
        .count();
  }

  /** Returns the number of rows at each place that is one. */
  Map<String, Long> eventsByPlace() {
    return rows.stream()
        .filter(row -> row.place().matches("-\\d+\\.\\d+ 4\\d\\.\\d+"))
        .collect(Collectors.groupingBy(Row::place, Collectors.counting()));
  }

  private static Map<Column, String> named(FeedFormat format, List<String> cells) {
    Map<Column, String> named = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      named.put(format.columns().get(i).column(), cells.get(i));
    }
    return named;
  }

  private static List<String> split(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
