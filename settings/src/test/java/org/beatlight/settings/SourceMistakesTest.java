package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in the sources. */
class SourceMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      \\n    kind: concern | `` | riverbend.yaml:23: sources[2]: expected the key kind, got only name, files, columns, dateFormats, category
      kind: concern | kind: complaint | riverbend.yaml:24: sources[2].kind: expected concern or incident, got "complaint"
      name: noise-calls | name: Noise calls | riverbend.yaml:23: sources[2].name: expected a name of at most 40 lower-case letters, digits and hyphens, got "Noise calls"
      name: noise-calls | name: incidents | riverbend.yaml:23: sources[2].name: expected a name that no other source has, got "incidents"
      occurred: day, longitude: x, latitude: y | occurred: day, lon: x, latitude: y | riverbend.yaml:26: sources[2].columns.lon: unknown key, expected one of id, occurred, occurredTo, reported, longitude, latitude, x, y, point, category, status, beat, version, count, address
      occurred: day, longitude: x, latitude: y | occurred: day, latitude: y | riverbend.yaml:26: sources[2].columns: expected the key longitude, got only occurred, latitude
      name: noise-calls | name: noise-calls\\n    delimiter: "::" | riverbend.yaml:24: sources[2].delimiter: expected one character, got "::"
      category: noise | category: noise\\n    provenance: police | riverbend.yaml:29: sources[2].provenance: expected officer-discovered or resident-reported or unknown, got "police"
      category: noise | category: noise\\n    status: status | riverbend.yaml:29: sources[2].status: unknown key, expected one of name, profile, files, table, kind, format, layer, delimiter, encoding, columns, dateFormats, zone, unknownTimes, crs, axes, variants, filters, category, categories, crosswalk, withdrawn, duplicates, repeats, provenance, precision, quality
      """)
  void aSourceIsDescribedWhole(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      dd/MM/yyyy | dd/mm/yyyy | riverbend.yaml:27: sources[2].dateFormats[1]: expected a pattern with a year (yyyy) and a month (MM), got "dd/mm/yyyy"
      dd/MM/yyyy | dd/MM/YYYY | riverbend.yaml:27: sources[2].dateFormats[1]: expected a pattern with a year (yyyy) and a month (MM), got "dd/MM/YYYY"
      dd/MM/yyyy | dd/MM/yyyy hh:mm | riverbend.yaml:27: sources[2].dateFormats[1]: expected a pattern with HH for 0 to 23, or hh and a for AM and PM, got "dd/MM/yyyy hh:mm"
      yyyy-MM] | "day of year"] | riverbend.yaml:20: sources[1].dateFormats[2]: expected a date pattern such as yyyy-MM-dd HH:mm, or iso, epoch-seconds or epoch-millis, got "day of year"
      [dd/MM/yyyy] | [] | riverbend.yaml:27: sources[2].dateFormats: expected a list of at least one item, got an empty list
      [dd/MM/yyyy] | dd/MM/yyyy | riverbend.yaml:27: sources[2].dateFormats: expected a list of at least one item, got "dd/MM/yyyy"
      """)
  void aDatePatternGivesAtLeastAMonth(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      \\n    category: noise | `` | riverbend.yaml:23: sources[2]: expected either category or columns.category in the layout noise-calls, got neither
      latitude: y} | latitude: y, category: c} | riverbend.yaml:23: sources[2]: expected either category or columns.category in the layout noise-calls, got both
      category: noise | category: noise\\n    categories: {A: noise} | riverbend.yaml:29: sources[2].categories: expected no categories beside category, which holds for every row
      category: noise | category: noise\\n    crosswalk: chicago-iucr | riverbend.yaml:29: sources[2].crosswalk: expected no crosswalk beside category, which holds for every row
      \\n    categories: {BURGLARY: burglary, 0610: motor-vehicle-theft} | `` | riverbend.yaml:11: sources[1]: expected categories or crosswalk to say what columns.category means, got neither
      """)
  void aCategoryComesFromTheSettingsOrFromAColumn(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      \\n      status: status | `` | riverbend.yaml:21: sources[1].withdrawn: expected columns.status to say which column holds these
      category: noise | category: noise\\n    duplicates: [Dup] | riverbend.yaml:29: sources[2].duplicates: expected columns.status to say which column holds these
      [Withdrawn, 9] | [Withdrawn, [9]] | riverbend.yaml:22: sources[1].withdrawn[2]: expected text, got a list
      """)
  void aStatusNeedsItsColumn(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      data/noise.csv | data/nose.csv | riverbend.yaml:25: sources[2].files[1]: expected a file that can be read, found none at data/nose.csv
      data/noise.csv | data | riverbend.yaml:25: sources[2].files[1]: expected a file that can be read, found none at data
      data/noise.csv | data/n*.txt | riverbend.yaml:25: sources[2].files[1]: expected files that match n*.txt, found none in data
      data/noise.csv | feeds/*.csv | riverbend.yaml:25: sources[2].files[1]: expected files that match *.csv, found none in feeds
      [data/noise.csv] | ["*/noise.csv"] | riverbend.yaml:25: sources[2].files[1]: expected a glob in the last part of the path alone, got "*/noise.csv"
      [data/noise.csv] | ["data/{noise.csv"] | riverbend.yaml:25: sources[2].files[1]: expected a glob such as data/*.csv, got "data/{noise.csv"
      data/noise.csv] | data/noise.csv, data/no*.csv] | riverbend.yaml:25: sources[2].files[2]: expected each file once, got data/noise.csv again
      [data/noise.csv] | ["data/\\0.csv"] | riverbend.yaml:25: sources[2].files[1]: expected a path, got "data/ .csv"
      [data/noise.csv] | data/noise.csv | riverbend.yaml:25: sources[2].files: expected a list of at least one item, got "data/noise.csv"
      """)
  void aFileIsThere(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
