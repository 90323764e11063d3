package org.beatlight.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.Provenance;

/** Reads {@code sources}. */
record SourceReader(DataFolder folder) {
  private static final char DEFAULT_DELIMITER = ',';
  private static final Map<String, Kind> KINDS =
      Map.of(Kind.INCIDENT.code(), Kind.INCIDENT, Kind.CONCERN.code(), Kind.CONCERN);
  private static final Map<String, Provenance> PROVENANCES =
      Map.of(
          "resident-reported", Provenance.RESIDENT_REPORTED,
          "officer-discovered", Provenance.OFFICER_DISCOVERED,
          "unknown", Provenance.UNKNOWN);

  List<SourceSettings> all(YamlValue list) {
    List<SourceSettings> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlValue item : list.list()) {
      YamlMap map = item.map();
      sources.add(one(map));
      if (!names.add(map.text("name"))) {
        throw map.require("name").expected("a name that no other source has");
      }
    }
    return sources;
  }

  private SourceSettings one(YamlMap map) {
    map.allowing(
        "name",
        "kind",
        "files",
        "delimiter",
        "columns",
        "dateFormats",
        "category",
        "categories",
        "withdrawn",
        "duplicates",
        "provenance");
    String name = Names.source(map.require("name"));
    SourceSettings.Columns columns = columns(map.map("columns"));
    requireOneCategory(map, columns);
    return new SourceSettings(
        name,
        map.require("kind").oneOf(KINDS),
        folder.files(map.require("files")),
        map.find("delimiter").map(YamlValue::character).orElse(DEFAULT_DELIMITER),
        columns,
        map.require("dateFormats").list().stream().map(DatePatterns::checked).toList(),
        map.find("category").map(Names::category),
        columns.category().isPresent() ? categories(map.map("categories")) : Map.of(),
        statuses(map, "withdrawn", columns),
        statuses(map, "duplicates", columns),
        map.find("provenance").map(word -> word.oneOf(PROVENANCES)).orElse(Provenance.UNKNOWN),
        map.place().toString());
  }

  private static SourceSettings.Columns columns(YamlMap map) {
    map.allowing(
        "id",
        "occurred",
        "occurredTo",
        "reported",
        "longitude",
        "latitude",
        "category",
        "status",
        "beat",
        "version");
    return new SourceSettings.Columns(
        map.findText("id"),
        map.text("occurred"),
        map.findText("occurredTo"),
        map.findText("reported"),
        map.text("longitude"),
        map.text("latitude"),
        map.findText("category"),
        map.findText("status"),
        map.findText("beat"),
        map.findText("version"));
  }

  private static void requireOneCategory(YamlMap map, SourceSettings.Columns columns) {
    boolean fixed = map.has("category");
    if (fixed == columns.category().isPresent()) {
      throw map.place()
          .mistake(
              "expected either category or columns.category, got " + (fixed ? "both" : "neither"));
    }
    if (fixed && map.has("categories")) {
      throw map.require("categories")
          .place()
          .mistake("expected no categories beside category, which holds for every row");
    }
  }

  private static Map<String, String> categories(YamlMap map) {
    Map<String, String> categories = new HashMap<>();
    map.entries().forEach((theirs, ours) -> categories.put(theirs, Names.category(ours)));
    return categories;
  }

  private static Set<String> statuses(YamlMap map, String key, SourceSettings.Columns columns) {
    Optional<YamlValue> list = map.find(key);
    if (list.isPresent() && columns.status().isEmpty()) {
      throw list.get().place().mistake("expected columns.status to say which column holds these");
    }

    Set<String> statuses = new LinkedHashSet<>();
    list.ifPresent(values -> values.list().forEach(value -> statuses.add(value.text())));
    return statuses;
  }
}
