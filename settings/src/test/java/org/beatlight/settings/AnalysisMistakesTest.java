package org.beatlight.settings;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** What is said of mistakes in areas and analysis. */
class AnalysisMistakesTest {
  @TempDir Path folder;

  @Mistakes(
      """
      layer: beat | layer: district | riverbend.yaml:29: areas: expected the layer beat among the layers, got only district
      layer: beat | layer: Beat | riverbend.yaml:30: areas[1].layer: expected a name of at most 40 lower-case letters, digits and hyphens, got "Beat"
      from: 2024-03-01, code: beat} | from: 2024-03-01, code: beat}\\n  - {layer: beat, versions: [{file: data/beats-2023.geojson, code: b}]} | riverbend.yaml:34: areas[2].layer: expected a layer that did not come before, got "beat"
      """)
  void aLayerNamedBeatIsThere(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      from: 2024-03-01,  | `` | riverbend.yaml:33: areas[1].versions[2]: expected the key from, got only file, code
      beats-2023.geojson,  | beats-2023.geojson, from: 2020-01-01,  | riverbend.yaml:32: areas[1].versions[1].from: expected no from in the first version, which holds since the beginning, got "2020-01-01"
      from: 2024-03-01, code: beat} | from: 2024-03-01, code: beat}\\n      - {file: data/beats-2024.geojson, from: 2024-03-01, code: beat} | riverbend.yaml:34: areas[1].versions[3].from: expected a day after 2024-03-01, where the version before begins, got "2024-03-01"
      beats-2024.geojson | beats-2025.geojson | riverbend.yaml:33: areas[1].versions[2].file: expected a file that can be read, found none at data/beats-2025.geojson
      beats-2023.geojson, code: beat | beats-2023.geojson, code: beat, title: t | riverbend.yaml:32: areas[1].versions[1].title: unknown key, expected one of file, table, format, layer, encoding, crs, from, code, name
      """)
  void versionsComeInOrder(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      days: 365 | days: 0 | riverbend.yaml:35: analysis.hotspots.days: expected a whole number of 1 or more, got "0"
      days: 365 | days: 1.5 | riverbend.yaml:35: analysis.hotspots.days: expected a whole number of 1 or more, got "1.5"
      days: 365 | days: "365" | riverbend.yaml:35: analysis.hotspots.days: expected a whole number of 1 or more, got "365"
      radiusMetres: 150 | radiusMetres: 0 | riverbend.yaml:35: analysis.hotspots.radiusMetres: expected a number above 0, got "0"
      radiusMetres: 150 | radiusMetres: 150 m | riverbend.yaml:35: analysis.hotspots.radiusMetres: expected a number above 0, got "150 m"
      radiusMetres: 150 | radiusMetres: 1e999 | riverbend.yaml:35: analysis.hotspots.radiusMetres: expected a number above 0, got "1e999"
      minWeight: 20 | minWeight: .nan | riverbend.yaml:35: analysis.hotspots.minWeight: expected a number of 1 or more, got ".nan"
      minWeight: 20 | minWeight: 20, minWeightByCategory: {burglary: 0.5} | riverbend.yaml:35: analysis.hotspots.minWeightByCategory.burglary: expected a number of 1 or more, got "0.5"
      minWeight: 20 | minWeight: 20, minWeightByCategory: {burglry: 5} | riverbend.yaml:35: analysis.hotspots.minWeightByCategory.burglry: unknown key (did you mean burglary?), expected one of burglary, motor-vehicle-theft, noise, unmapped
      minWeight: 20 | minWeight: 20, robustRuns: -1 | riverbend.yaml:35: analysis.hotspots.robustRuns: expected a number that is 0 or a whole one from 1 to 9999, got "-1"
      minWeight: 20 | minWeight: 20, robustRuns: 1.5 | riverbend.yaml:35: analysis.hotspots.robustRuns: expected a number that is 0 or a whole one from 1 to 9999, got "1.5"
      minWeight: 20 | minWeight: 20, chanceRuns: 18 | riverbend.yaml:35: analysis.hotspots.chanceRuns: expected a number that is 0 or a whole one from 19 to 9999, got "18"
      Rate: 0.1 | Rate: 1 | riverbend.yaml:36: analysis.change.falseDiscoveryRate: expected a number between 0 and 1, both left out, got "1"
      """)
  void numbersLieInTheirRanges(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }

  @Mistakes(
      """
      days: 365 | days: 732 | riverbend.yaml:35: analysis.hotspots.days: expected at most 731 days, so that every window lies in the period, got "732"
      days: 91 | days: 366 | riverbend.yaml:36: analysis.change.days: expected at most 365 days, so that every window lies in the period, got "366"
      analysis: | analysis:\\n  until: 2023-03-02 | riverbend.yaml:36: analysis.hotspots.days: expected at most 60 days, so that every window lies in the period, got "365"
      analysis: | analysis:\\n  until: 2025-01-02 | riverbend.yaml:35: analysis.until: expected a day after 2023-01-01 and not after 2025-01-01, as the period is, got "2025-01-02"
      analysis: | analysis:\\n  until: 2023-01-01 | riverbend.yaml:35: analysis.until: expected a day after 2023-01-01 and not after 2025-01-01, as the period is, got "2023-01-01"
      """)
  void windowsLieInThePeriod(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
