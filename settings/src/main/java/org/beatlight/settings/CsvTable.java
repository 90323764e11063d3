package org.beatlight.settings;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of settings in CSV. Its first line says what it is: {@code # crosswalk chicago-iucr
 * version 2026-11}.
 *
 * @param title name and version
 */
record CsvTable(String title, List<Line> lines) {
  /** Programs for tables add commas to it. */
  private static final String TITLE = "#\\s*(%s)\\s+version\\s+([0-9]{4}-(?:0[1-9]|1[0-2]))[\\s,]*";

  /** One record; its fields are stripped. */
  record Line(Place place, List<String> fields) {
    String field(int position) {
      return fields.get(position);
    }
  }

  /**
   * Reads a table.
   *
   * @param kind what its first line begins with, such as {@code crosswalk NAME}, where {@code NAME}
   *     stands for any name
   * @throws SettingsException if it is no such table
   */
  static CsvTable read(TextFile file, String kind, List<String> header) {
    String title = title(file, kind);
    List<Line> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).fields().equals(header)) {
      Place place = lines.isEmpty() ? file.top() : lines.get(0).place();
      throw place.mistake("expected the header " + String.join(",", header));
    }
    for (Line line : lines) {
      if (line.fields().size() != header.size()) {
        throw line.place()
            .mistake("expected %d fields, got %d".formatted(header.size(), line.fields().size()));
      }
    }
    return new CsvTable(title, lines.subList(1, lines.size()));
  }

  private static String title(TextFile file, String kind) {
    String first = file.text().lines().findFirst().orElse("");
    String name = kind.replace("NAME", "[a-z0-9-]{1,60}");
    Matcher matcher = Pattern.compile(TITLE.formatted(name)).matcher(first);
    if (!matcher.matches()) {
      throw file.top().mistake("expected the first line # %s version YYYY-MM".formatted(kind));
    }

    return matcher.group(1) + " " + matcher.group(2);
  }

  private static List<Line> lines(TextFile file) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(file.text())) {
      for (CsvRecord line : reader) {
        Place place = new Place(file.name(), (int) line.getStartingLineNumber(), "");
        lines.add(new Line(place, line.getFields().stream().map(String::strip).toList()));
      }
    } catch (IOException | CsvParseException e) {
      throw file.top().mistake("expected CSV; " + e.getMessage());
    }
    return lines;
  }
}
