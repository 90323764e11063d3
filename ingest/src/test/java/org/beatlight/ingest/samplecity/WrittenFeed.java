package org.beatlight.ingest.samplecity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
  private static final Charset OTHER = Charset.forName("windows-1252");

  /** A row: its line, and its cells unless it is torn. */
  record Row(String line, Charset encoding, Map<Column, String> cells) {
    boolean isInOtherEncoding() {
      return encoding.equals(OTHER);
    }

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
    return read(format, Shared.FOLDER);
  }

  static WrittenFeed read(FeedFormat format, Path folder) {
    try (BufferedReader reader = reader(folder.resolve(format.file()))) {
      List<String> lines = reader.lines().toList();
      return new WrittenFeed(
          lines.subList(1, lines.size()).stream().map(line -> row(format, line)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes text of a line whose characters are its bytes. */
  private static Row row(FeedFormat format, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    Charset encoding = isUtf8(bytes) ? StandardCharsets.UTF_8 : OTHER;
    String text = new String(bytes, encoding);
    List<String> cells = split(text, format.delimiter());
    boolean torn = cells.size() < format.columns().size();
    return new Row(text, encoding, torn ? Map.of() : named(format, cells));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
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
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.ISO_8859_1));
  }
}
