package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in where rows and shapes come from. */
class FeedMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      files: [data/noise.csv] | delimiter: "," | riverbend.yaml:23: sources[2]: expected the key files, got only name, kind, delimiter, columns, dateFormats, category
      files: [data/noise.csv] | format: cvs\\n    files: [data/noise.csv] | riverbend.yaml:25: sources[2].format: expected csv or geojson or geopackage or json or open311 or parquet or shapefile or table, got "cvs"
      files: [data/noise.csv] | format: kml\\n    files: [data/noise.csv] | riverbend.yaml:25: sources[2].format: expected csv or geojson or geopackage or json or open311 or parquet or shapefile or table, got "kml"
      files: [data/noise.csv] | format: table\\n    files: [data/noise.csv] | riverbend.yaml:25: sources[2].format: expected the format of files, since there is no table, got "table"
      files: [data/noise.csv] | format: csv\\n    layer: a\\n    files: [data/noise.csv] | riverbend.yaml:26: sources[2].layer: expected no layer, which only a geopackage has, got "a"
      files: [data/noise.csv] | format: json\\n    delimiter: ","\\n    files: [data/noise.csv] | riverbend.yaml:26: sources[2].delimiter: expected no delimiter, which only csv has, got ","
      files: [data/noise.csv] | files: [data/noise.csv]\\n    delimiter: "" | riverbend.yaml:26: sources[2].delimiter: expected one character, got ""
      """)
  void aFormatFitsItsFiles(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      files: [data/noise.csv] | files: [data/noise.csv]\\n    table: {url: "jdbc:postgresql://db/b", query: select 1} | riverbend.yaml:25: sources[2].files: expected no files beside table
      files: [data/noise.csv] | encoding: UTF-8\\n    table: {url: "jdbc:postgresql://db/b", query: select 1} | riverbend.yaml:25: sources[2].encoding: expected no encoding beside table
      files: [data/noise.csv] | format: csv\\n    table: {url: "jdbc:postgresql://db/b", query: select 1} | riverbend.yaml:25: sources[2].format: expected the format table, as there is a table, got "csv"
      files: [data/noise.csv] | table: {url: "jdbc:h2:x", query: select 1} | riverbend.yaml:25: sources[2].table.url: expected an address such as jdbc:postgresql://localhost:5432/beatlight, got "jdbc:h2:x"
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b?password=x", query: select 1} | riverbend.yaml:25: sources[2].table.url: expected no password in the address, use password: env:NAME
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b", password: x, query: select 1} | riverbend.yaml:25: sources[2].table.password: expected env:NAME, got something else
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b"} | riverbend.yaml:25: sources[2].table: expected the key query, got only url
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b", query: delete from x} | riverbend.yaml:25: sources[2].table.query: expected one SELECT without a semicolon, got "delete from x"
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b", query: "select 1; "} | riverbend.yaml:25: sources[2].table.query: expected one SELECT without a semicolon, got "select 1; "
      files: [data/noise.csv] | table: {url: "jdbc:postgresql://db/b", sql: select 1} | riverbend.yaml:25: sources[2].table.sql: unknown key, expected one of url, user, password, query
      """)
  void aTableStandsAloneAndIsOneQuery(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: UTF8000 | riverbend.yaml:26: sources[2].encoding: expected an encoding such as UTF-8 or windows-1252, got "UTF8000"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: windos-1252 | riverbend.yaml:26: sources[2].encoding: expected an encoding such as UTF-8 or windows-1252 (did you mean windows-1252?), got "windos-1252"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: "a b" | riverbend.yaml:26: sources[2].encoding: expected an encoding such as UTF-8 or windows-1252, got "a b"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: [windows-1252, UTF-8] | riverbend.yaml:26: sources[2].encoding[1]: expected this encoding last, as it takes any bytes, got "windows-1252"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: [UTF-8, UTF-16] | riverbend.yaml:26: sources[2].encoding[2]: expected this encoding alone, as no other text can stand in such a file, got "UTF-16"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: [UTF-8, utf8] | riverbend.yaml:26: sources[2].encoding[2]: expected each encoding once, got "utf8"
      files: [data/noise.csv] | files: [data/noise.csv]\\n    encoding: [] | riverbend.yaml:26: sources[2].encoding: expected a list of at least one item, got an empty list
      """)
  void encodingsAreKnownAndCanBeTriedInOrder(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      - {file: data/beats-2023.geojson, code | - {code | riverbend.yaml:32: areas[1].versions[1]: expected the key file, got only code
      beats-2023.geojson,  | beats-2023.geojson, format: csv, | riverbend.yaml:32: areas[1].versions[1].format: expected geojson or geopackage or kml or parquet or shapefile or table, got "csv"
      beats-2023.geojson,  | beats-2023.geojson, table: {}, | riverbend.yaml:32: areas[1].versions[1].file: expected no file beside table
      beats-2023.geojson,  | beats-2023.geojson, crs: UTM 16, | riverbend.yaml:32: areas[1].versions[1].crs: expected an EPSG code such as EPSG:3435, WKT, or a path ending in .prj, got "UTM 16"
      beats-2023.geojson,  | beats-2023.geojson, crs: no.prj, | riverbend.yaml:32: areas[1].versions[1].crs: expected a file that can be read, found none at no.prj
      beats-2023.geojson,  | beats-2023.geojson, crs: data/wrong.prj, | riverbend.yaml:32: areas[1].versions[1].crs: expected WKT in data/wrong.prj, found something else
      """)
  void shapesComeFromAFileOrATable(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
