package org.beatlight.settings;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Reads how coordinates are to be understood; whether there is such a CRS shows when it is used.
 */
record Crs(DataFiles files) {
  private static final Pattern CODE_OR_WKT =
      Pattern.compile("[A-Za-z]\\w*:\\S+|(?s)\\s*[A-Z_0-9]+\\s*\\[.*");
  private static final String PRJ_ENDING = ".prj";

  static String codeOrWkt(YamlValue value) {
    return value.matching(CODE_OR_WKT, "an EPSG code such as EPSG:26916, or WKT");
  }

  /** Returns the code or WKT, or what the file ending in .prj holds that is named instead. */
  String read(YamlValue value) {
    if (!value.text().endsWith(PRJ_ENDING)) {
      return value.matching(
          CODE_OR_WKT, "an EPSG code such as EPSG:3435, WKT, or a path ending in .prj");
    }

    Path file = files.beside(value);
    String wkt = TextFile.read(file).text();
    if (!CODE_OR_WKT.matcher(wkt).matches()) {
      throw value.place().mistake("expected WKT in " + file + ", found something else");
    }
    return wkt;
  }
}
