package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in how rows are laid out. */
class LayoutMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      occurred: day, longitude: x, latitude: y | longitude: x, latitude: y | riverbend.yaml:26: sources[2].columns: expected the key occurred, got only longitude, latitude
      occurred: day, longitude: x, latitude: y | occurred: day | riverbend.yaml:26: sources[2].columns: expected longitude and latitude, or x and y, or point, got none of them
      occurred: day, longitude: x, latitude: y | occurred: day, longitude: x, y: y | riverbend.yaml:26: sources[2].columns: expected longitude and latitude, or x and y, or point, got longitude, y
      occurred: day, longitude: x, latitude: y | occurred: day, point: p, latitude: y | riverbend.yaml:26: sources[2].columns: expected longitude and latitude, or x and y, or point, got latitude, point
      occurred: day, longitude: x, latitude: y | occurred: day, x: x | riverbend.yaml:26: sources[2].columns: expected the key y, got only occurred, x
      occurred: day, longitude: x, latitude: y | occurred: day, x: x, y: y | riverbend.yaml:26: sources[2].columns: expected the key crs to say what x and y are, got none
      """)
  void columnsTellTimeAndPlaceInOneWay(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      occurred: day | occurred: ~ | riverbend.yaml:26: sources[2].columns.occurred: expected text, got nothing
      occurred: day | occurred: [] | riverbend.yaml:26: sources[2].columns.occurred: expected a list of at least one item, got an empty list
      occurred: day | occurred: [[day]] | riverbend.yaml:26: sources[2].columns.occurred[1]: expected text, got a list
      occurred: day | occurred: {constant: ""} | riverbend.yaml:26: sources[2].columns.occurred.constant: expected text, got ""
      occurred: day | occurred: {column: a} | riverbend.yaml:26: sources[2].columns.occurred.column: unknown key, expected one of constant
      occurred: day | occurred: "{day" | riverbend.yaml:26: sources[2].columns.occurred: expected a column's name or a template such as "{DATE} {TIME:4}" (a brace that stands for itself is doubled), got "{day"
      occurred: day | occurred: "day}" | riverbend.yaml:26: sources[2].columns.occurred: expected a column's name or a template such as "{DATE} {TIME:4}" (a brace that stands for itself is doubled), got "day}"
      occurred: day | occurred: "{} {day}" | riverbend.yaml:26: sources[2].columns.occurred: expected a column's name or a template such as "{DATE} {TIME:4}" (a brace that stands for itself is doubled), got "{} {day}"
      occurred: day | occurred: "{{day}" | riverbend.yaml:26: sources[2].columns.occurred: expected a column's name or a template such as "{DATE} {TIME:4}" (a brace that stands for itself is doubled), got "{{day}"
      """)
  void aValueIsAColumnATemplateOrAConstant(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      [dd/MM/yyyy] | [dd/MM/yyyy, MM/dd/yyyy] | riverbend.yaml:27: sources[2].dateFormats[2]: expected day first or month first, got both
      [dd/MM/yyyy] | [iso, "M/d/yy H:mm", d/M/yyyy] | riverbend.yaml:27: sources[2].dateFormats[3]: expected day first or month first, got both
      [dd/MM/yyyy] | [yyyy-MM-dd, "HH:mm yyyy-dd-MM"] | riverbend.yaml:27: sources[2].dateFormats[2]: expected day first or month first, got both
      [dd/MM/yyyy] | [yyyyMMdd, yyyyddMM] | riverbend.yaml:27: sources[2].dateFormats[2]: expected day first or month first, got both
      """)
  void noTextIsTwoDays(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      category: noise | category: noise\\n    zone: Cental | riverbend.yaml:29: sources[2].zone: expected an IANA time zone such as America/Chicago, got "Cental"
      category: noise | category: noise\\n    unknownTimes: [midnight] | riverbend.yaml:29: sources[2].unknownTimes[1]: expected a time of day such as "00:00", got "midnight"
      category: noise | category: noise\\n    unknownTimes: "00:00" | riverbend.yaml:29: sources[2].unknownTimes: expected a list of at least one item, got "00:00"
      category: noise | category: noise\\n    crs: "3435" | riverbend.yaml:29: sources[2].crs: expected an EPSG code such as EPSG:3435, WKT, or a path ending in .prj, got "3435"
      category: noise | category: noise\\n    axes: xy | riverbend.yaml:29: sources[2].axes: expected x-first or y-first, got "xy"
      """)
  void timesAndCoordinatesHaveASense(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      category: noise | category: noise\\n    variants: [] | riverbend.yaml:29: sources[2].variants: expected a list of at least one item, got an empty list
      category: noise | category: noise\\n    variants: [{name: old}] | riverbend.yaml:29: sources[2].variants[1]: expected what differs in this variant, got only its name
      category: noise | category: noise\\n    variants: [{zone: UTC}] | riverbend.yaml:29: sources[2].variants[1]: expected the key name, got only zone
      category: noise | category: noise\\n    variants: [{name: old, zone: UTC}, {name: old, zone: UTC}] | riverbend.yaml:29: sources[2].variants[2].name: expected a name that no other layout has, got "old"
      category: noise | category: noise\\n    variants: [{name: noise-calls, zone: UTC}] | riverbend.yaml:29: sources[2].variants[1].name: expected a name that no other layout has, got "noise-calls"
      category: noise | category: noise\\n    variants: [{name: old, files: [a]}] | riverbend.yaml:29: sources[2].variants[1].files: unknown key, expected one of name, columns, dateFormats, zone, unknownTimes, crs, axes
      category: noise | category: noise\\n    variants: [{name: old, dateFormats: ~}] | riverbend.yaml:29: sources[2].variants[1]: expected the key dateFormats, got only name, kind, files, columns, category, variants
      category: noise | category: noise\\n    variants: [{name: old, columns: {occurred: ~}}] | riverbend.yaml:29: sources[2].variants[1].columns: expected the key occurred, got only longitude, latitude
      category: noise | category: noise\\n    variants: [{name: old, columns: {status: ~}}] | riverbend.yaml:29: sources[2].variants[1].columns.status: expected text, got nothing
      category: noise | category: noise\\n    variants: [{name: old, columns: {x: e, y: n}}] | riverbend.yaml:29: sources[2].variants[1].columns: expected the key crs to say what x and y are, got none
      category: noise | category: noise\\n    crs: EPSG:4269\\n    variants: [{name: old, columns: {x: e, y: n}}] | riverbend.yaml:30: sources[2].variants[1]: expected the key crs (~ for degrees), as x, y are not in the crs of longitude, latitude
      category: noise | category: noise\\n    variants: [{name: old, columns: {category: c}}] | riverbend.yaml:23: sources[2]: expected either category or columns.category in the layout old, got both
      """)
  void aVariantIsAWholeLayoutOfItsOwn(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
