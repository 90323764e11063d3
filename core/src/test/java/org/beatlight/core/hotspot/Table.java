package org.beatlight.core.hotspot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beatlight.testkit.SharedData;

/** A CSV file of reference values: a line is a row, fields may be quoted. */
record Table(List<String> names, List<List<String>> rows) {
  static Table of(String file) {
    try {
      List<List<String>> lines =
          Files.readAllLines(SharedData.require(file)).stream().map(Table::fields).toList();
      return new Table(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || (line.charAt(i) == ',' && !quoted)) {
        fields.add(line.substring(from, i).replace("\"", "").strip());
        from = i + 1;
      } else if (line.charAt(i) == '"') {
        quoted = !quoted;
      }
    }
    return fields;
  }

  String[] text(String name) {
    int column = names.indexOf(name);
    return rows.stream().map(row -> row.get(column)).toArray(String[]::new);
  }

  double[] numbers(String name) {
    return Arrays.stream(text(name)).mapToDouble(Double::parseDouble).toArray();
  }
}
