package org.beatlight.settings;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where rows come from.
 *
 * @param format empty where each file's name tells
 * @param files read in this order; empty for a table
 * @param layer of a GeoPackage that holds several
 * @param delimiter of CSV; empty where each file's header tells
 * @param encodings of text, tried in order for every value; the last takes any bytes
 * @param table in place of files
 */
public record FeedSettings(
    Optional<Format> format,
    List<Path> files,
    Optional<String> layer,
    Optional<Character> delimiter,
    List<Charset> encodings,
    Optional<TableSettings> table) {
  public FeedSettings {
    files = List.copyOf(files);
    encodings = List.copyOf(encodings);
  }
}
