package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in the top of the file. */
class CityMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      zone: America | Zonee: America | riverbend.yaml:3: city.Zonee: unknown key (did you mean zone?), expected one of name, zone, crs, period, backdrop, basemapStyle
      lake: lake | lakes: lake | riverbend.yaml:6: lakes: unknown key (did you mean lake?), expected one of city, lake, store, access, categories, sources, areas, analysis, quality, disclosure, limits, cors
      lake: lake | colour: red | riverbend.yaml:6: colour: unknown key, expected one of city, lake, store, access, categories, sources, areas, analysis, quality, disclosure, limits, cors
      {from: 2023-01-01, to | {from: 2023-01-01, til: 1, to | riverbend.yaml:5: city.period.til: unknown key, expected one of from, to
      """)
  void anUnknownKeyIsNamedWithTheNearestOne(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      \\nlake: lake | `` | riverbend.yaml:1: expected the key lake, got only city, store, sources, areas, analysis
      \\n  zone: America/Chicago | `` | riverbend.yaml:1: city: expected the key zone, got only name, crs, period
      {from: 2023-01-01, to: 2025-01-01} | {} | riverbend.yaml:5: city.period: expected the key from, got no key
      """)
  void aMissingKeyIsNamedWithTheOnesThatAreThere(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      lake: lake | lake: lake\\nlake: pond | riverbend.yaml:7: lake: expected the key once, got it again after line 6
      lake: lake | ? [a, b]\\n: lake | riverbend.yaml:6: expected a word as key, got more
      """)
  void aKeyComesOnce(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      lake: lake | lake: [lake] | riverbend.yaml:6: lake: expected text, got a list
      lake: lake | lake: {a: b} | riverbend.yaml:6: lake: expected text, got a mapping
      lake: lake | lake: | riverbend.yaml:6: lake: expected text, got nothing
      lake: lake | lake: "  " | riverbend.yaml:6: lake: expected text, got " "
      period: {from: 2023-01-01, to: 2025-01-01} | period: 2023 | riverbend.yaml:5: city.period: expected a mapping of keys to values, got "2023"
      to: 2025-01-01 | to: 2025-02-30 | riverbend.yaml:5: city.period.to: expected a date such as 2024-03-01, got "2025-02-30"
      to: 2025-01-01 | to: 1/1/2025 | riverbend.yaml:5: city.period.to: expected a date such as 2024-03-01, got "1/1/2025"
      name: Riverbend | name: [] | riverbend.yaml:2: city.name: expected text, got an empty list
      """)
  void aValueIsOfItsKind(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      to: 2025-01-01 | to: 2022-12-31 | riverbend.yaml:5: city.period.to: expected a day after 2023-01-01, where the period begins, got "2022-12-31"
      to: 2025-01-01 | to: 2023-01-01 | riverbend.yaml:5: city.period.to: expected a day after 2023-01-01, where the period begins, got "2023-01-01"
      America/Chicago | America/Chicgo | riverbend.yaml:3: city.zone: expected an IANA time zone such as America/Chicago (did you mean America/Chicago?), got "America/Chicgo"
      America/Chicago | Central | riverbend.yaml:3: city.zone: expected an IANA time zone such as America/Chicago, got "Central"
      EPSG:26916 | UTM 16 | riverbend.yaml:4: city.crs: expected an EPSG code such as EPSG:26916, or WKT, got "UTM 16"
      EPSG:26916 | 26916 | riverbend.yaml:4: city.crs: expected an EPSG code such as EPSG:26916, or WKT, got "26916"
      lake: lake | lake: data/noise.csv | riverbend.yaml:6: lake: expected a folder, found a file at data/noise.csv
      crs: EPSG:26916 | crs: EPSG:26916\\n  backdrop: data/streets.geojson | riverbend.yaml:5: city.backdrop: expected a file that can be read, found none at data/streets.geojson
      crs: EPSG:26916 | crs: EPSG:26916\\n  basemapStyle: style.json | riverbend.yaml:5: city.basemapStyle: expected an address that begins with https:// or http://, got "style.json"
      crs: EPSG:26916 | crs: EPSG:26916\\n  basemapStyle: "https://a b" | riverbend.yaml:5: city.basemapStyle: expected an address that begins with https:// or http://, got "https://a b"
      lake: lake | lake: lake\\nquality: {maxDroppedShare: 20} | riverbend.yaml:7: quality.maxDroppedShare: expected a number from 0 to 1, got "20"
      lake: lake | lake: lake\\nquality: {maxDropedShare: 1} | riverbend.yaml:7: quality.maxDropedShare: unknown key (did you mean maxDroppedShare?), expected one of maxDroppedShare, maxUnmappedShare, maxOutsideBeatsShare, maxOtherBeatShare, maxStackedShare, minTimeOfDayShare, minMonthShare
      """)
  void aValueHasASense(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
