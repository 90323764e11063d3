package org.beatlight.settings;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads where the rows of a source or the shapes of a layer come from. */
record FeedReader(DataFiles files, JdbcReader jdbc) {
  /** The keys that belong here, but for those that say where the feed is. */
  static final List<String> KEYS = List.of("format", "layer", "delimiter", "encoding");

  private static final String TABLE = "table";
  private static final Map<String, Format> ROWS = formats(List.of(Format.KML));
  private static final Map<String, Format> SHAPES =
      formats(List.of(Format.CSV, Format.JSON, Format.OPEN311));
  private static final Pattern SELECT = Pattern.compile("(?is)\\s*(select|with)\\b.*[^;\\s]\\s*");

  private static Map<String, Format> formats(List<Format> others) {
    return Stream.of(Format.values())
        .filter(format -> !others.contains(format))
        .collect(Collectors.toMap(Format::code, Function.identity()));
  }

  /** Reads {@code files} or {@code table} of a source. */
  FeedSettings rows(YamlMap map) {
    return map.has(TABLE)
        ? table(map, "files", ROWS)
        : files(map, ROWS, files.files(map.require("files")));
  }

  /** Reads {@code file} or {@code table} of a version of a layer. */
  FeedSettings shapes(YamlMap map) {
    return map.has(TABLE)
        ? table(map, "file", SHAPES)
        : files(map, SHAPES, List.of(files.existing(map.require("file"))));
  }

  private static FeedSettings files(YamlMap map, Map<String, Format> formats, List<Path> paths) {
    Optional<Format> format = map.find("format").map(word -> word.oneOf(formats));
    if (format.filter(Format.TABLE::equals).isPresent()) {
      throw map.require("format").expected("the format of files, since there is no table");
    }
    if (map.has("layer") && format.isPresent() && format.get() != Format.GEOPACKAGE) {
      throw map.require("layer").expected("no layer, which only a geopackage has");
    }
    if (map.has("delimiter") && format.isPresent() && format.get() != Format.CSV) {
      throw map.require("delimiter").expected("no delimiter, which only csv has");
    }

    return new FeedSettings(
        format,
        paths,
        map.findText("layer"),
        map.find("delimiter").map(YamlValue::character),
        encodings(map),
        Optional.empty());
  }

  private FeedSettings table(YamlMap map, String keyOfFiles, Map<String, Format> formats) {
    for (String key : List.of(keyOfFiles, "layer", "delimiter", "encoding")) {
      if (map.has(key)) {
        throw map.require(key).place().mistake("expected no " + key + " beside table");
      }
    }
    if (map.has("format") && map.require("format").oneOf(formats) != Format.TABLE) {
      throw map.require("format").expected("the format table, as there is a table");
    }

    return new FeedSettings(
        Optional.of(Format.TABLE),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Encodings.DEFAULT,
        Optional.of(table(map.map(TABLE).allowing("url", "user", "password", "query"))));
  }

  private TableSettings table(YamlMap map) {
    return new TableSettings(
        JdbcReader.url(map.require("url")),
        map.findText("user"),
        files.elsewhere() ? Optional.empty() : map.find("password").map(jdbc::password),
        map.require("query").matching(SELECT, "one SELECT without a semicolon"));
  }

  private static List<Charset> encodings(YamlMap map) {
    return map.find("encoding").map(Encodings::read).orElse(Encodings.DEFAULT);
  }
}
