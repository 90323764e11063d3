package org.beatlight.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table from the codes of a feed to the canonical categories.
 *
 * @param title name and version
 * @param byCode in the order of the table
 */
record Crosswalk(String title, Map<String, String> byCode) {
  /** Those that come with the program. */
  static final List<String> SHIPPED =
      List.of(
          "boston-311",
          "boston-crime",
          "chicago-311",
          "chicago-iucr",
          "dc-311",
          "dc-crime",
          "lapd-crime-codes",
          "los-angeles-myla311",
          "nibrs",
          "nyc-311",
          "nypd-offences",
          "philadelphia-311",
          "philadelphia-incidents",
          "police-uk",
          "san-francisco-311",
          "seattle-customer-service-requests",
          "sfpd-incidents",
          "slmpd-crime-codes");

  private static final String KIND = "crosswalk ";
  private static final List<String> HEADER = List.of("code", "category", "note");

  /**
   * Reads a table.
   *
   * @throws SettingsException if a code comes twice, or a category is not canonical
   */
  static Crosswalk read(TextFile file, CategoryTable categories) {
    CsvTable table = CsvTable.read(file, KIND + "NAME", HEADER);
    Map<String, Integer> lines = new LinkedHashMap<>();
    Map<String, String> byCode = new LinkedHashMap<>();
    for (CsvTable.Line line : table.lines()) {
      String code = line.field(0);
      if (code.isEmpty()) {
        throw line.place().mistake("expected a code, got nothing");
      }
      Integer earlier = lines.putIfAbsent(normal(code), line.place().line());
      if (earlier != null) {
        throw line.place()
            .mistake(
                "expected each code once, got \"%s\" again after line %d".formatted(code, earlier));
      }
      byCode.put(code, category(line, categories));
    }
    return new Crosswalk(table.title().substring(KIND.length()), byCode);
  }

  static TextFile shipped(String name) {
    return TextFile.shipped("crosswalks/" + name + ".csv");
  }

  /** Returns a code as codes are compared: without space around it, upper and lower case equal. */
  static String normal(String code) {
    return code.strip().toLowerCase(Locale.ROOT);
  }

  private static String category(CsvTable.Line line, CategoryTable categories) {
    String category = line.field(1);
    return categories.known(
        category,
        described ->
            line.place().mistake("expected %s, got \"%s\"".formatted(described, category)));
  }
}
