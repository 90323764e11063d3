package org.beatlight.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beatlight.core.event.Kind;

/** Reads what the categories of a source are. */
record CategoryReader(DataFiles files, CategoryTable table) {
  static final List<String> KEYS = List.of("category", "categories", "crosswalk");

  private static final String CSV_ENDING = ".csv";

  CategorySettings read(YamlMap map, Kind kind, List<LayoutSettings> layouts) {
    for (LayoutSettings layout : layouts) {
      requireOne(map, layout);
    }
    if (map.has("category")) {
      return fixed(map, kind);
    }
    if (!map.has("categories") && !map.has("crosswalk")) {
      throw map.place()
          .mistake(
              "expected categories or crosswalk to say what columns.category means, got neither");
    }

    Optional<Crosswalk> crosswalk = map.find("crosswalk").map(value -> crosswalk(value, kind));
    Map<String, String> own = map.find("categories").map(v -> own(v, kind)).orElse(Map.of());
    return new CategorySettings(
        Optional.empty(),
        merged(crosswalk.map(Crosswalk::byCode).orElse(Map.of()), own),
        crosswalk.map(Crosswalk::title));
  }

  private static void requireOne(YamlMap map, LayoutSettings layout) {
    boolean fixed = map.has("category");
    if (fixed == layout.columns().containsKey(Field.CATEGORY)) {
      throw map.place()
          .mistake(
              "expected either category or columns.category in the layout %s, got %s"
                  .formatted(layout.name(), fixed ? "both" : "neither"));
    }
  }

  private CategorySettings fixed(YamlMap map, Kind kind) {
    for (String key : List.of("categories", "crosswalk")) {
      if (map.has(key)) {
        throw map.require(key)
            .place()
            .mistake("expected no " + key + " beside category, which holds for every row");
      }
    }

    String category = canonical(map.require("category"), kind);
    return new CategorySettings(Optional.of(category), Map.of(), Optional.empty());
  }

  private Crosswalk crosswalk(YamlValue value, Kind kind) {
    Crosswalk crosswalk = Crosswalk.read(crosswalkFile(value), table);
    crosswalk
        .byCode()
        .forEach(
            (code, category) ->
                table.ofKind(
                    kind,
                    category,
                    described ->
                        value
                            .place()
                            .mistake(
                                "expected %s, got %s for the code \"%s\" in %s"
                                    .formatted(described, category, code, crosswalk.title()))));
    return crosswalk;
  }

  private TextFile crosswalkFile(YamlValue value) {
    String name = value.text();
    if (name.endsWith(CSV_ENDING)) {
      return TextFile.read(files.beside(value));
    }
    if (!Crosswalk.SHIPPED.contains(name)) {
      throw value.expected(
          "a path ending in .csv, or the name of a crosswalk that comes with Beatlight"
              + Nearest.hint(name, Crosswalk.SHIPPED));
    }

    return Crosswalk.shipped(name);
  }

  private Map<String, String> own(YamlValue value, Kind kind) {
    Map<String, String> categories = new HashMap<>();
    Map<String, String> codes = new HashMap<>();
    value
        .map()
        .entries()
        .forEach(
            (code, category) -> {
              String earlier = codes.put(Crosswalk.normal(code), code);
              if (earlier != null) {
                throw category
                    .place()
                    .mistake("expected each code once, got it also as " + earlier);
              }
              categories.put(code, canonical(category, kind));
            });
    return categories;
  }

  private String canonical(YamlValue value, Kind kind) {
    return table.ofKind(kind, value.text(), value::expected);
  }

  private static Map<String, String> merged(Map<String, String> base, Map<String, String> own) {
    Map<String, String> merged = new HashMap<>(base);
    List<String> said = own.keySet().stream().map(Crosswalk::normal).toList();
    merged.keySet().removeIf(code -> said.contains(Crosswalk.normal(code)));
    merged.putAll(own);
    return merged;
  }
}
