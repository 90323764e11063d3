package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.Periods;
import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the public's answers are protected, and what is said of mistakes in that. */
class DisclosureSettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsLeftOutIsAsUsual() {
    String section =
        "disclosure: {threshold: 10, maxNoise: 40, variance: 30, unitDays: 1,"
            + " cellMetres: 500, leastAddresses: 20}\nsources:";
    City city = Riverbend.in(folder).read(Riverbend.yaml().replaceFirst("(?m)^sources:", section));

    assertThat(city.disclosure())
        .isEqualTo(
            new DisclosureSettings(
                new NoiseSettings(10, 40, 30),
                new Periods(-3, 1),
                500,
                20,
                Optional.empty(),
                Optional.empty()));
    assertThat(Riverbend.in(folder).read(Riverbend.yaml()).disclosure())
        .isEqualTo(DisclosureSettings.USUAL);
  }

  @Test
  void placesAreATableOfDegrees() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("stations.csv"), "name,latitude,longitude\nCentral,41.8,-87.7\n");

    assertThat(PlaceTable.read(table)).containsExactly(new LonLat(-87.7, 41.8));
    mustBeRefused("longitude,latitude\n-87.7,91\n", ":2: ");
    mustBeRefused("longitude,latitude\n-87.7,\n", ":2: expected longitude and latitude in degrees");
    mustBeRefused("x,y\n1,2\n", ":2: expected the columns longitude and latitude");
  }

  private void mustBeRefused(String table, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), table);

    assertThatThrownBy(() -> PlaceTable.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("bad.csv" + sentence);
  }

  @Mistakes(
      """
      sources: | disclosure: {threshold: 0}\\nsources: | riverbend.yaml:10: disclosure.threshold: expected a number that is a whole one from 1 to 100, got "0"
      sources: | disclosure: {unitDays: 28}\\nsources: | riverbend.yaml:10: disclosure.unitDays: expected a number that is 1 or 7, days or weeks, got "28"
      sources: | disclosure: {cellMetres: 20}\\nsources: | riverbend.yaml:10: disclosure.cellMetres: expected a number from 100 to 10000, got "20"
      sources: | disclosure: {leastAddresses: 1}\\nsources: | riverbend.yaml:10: disclosure.leastAddresses: expected a number that is a whole one from 2 to 1000, got "1"
      sources: | disclosure: {threshold: 8}\\nsources: | riverbend.yaml:10: disclosure: expected a variance above 16, which a threshold of 8 needs, and below the greatest noise 10, got 6.5
      sources: | disclosure: {off: yes}\\nsources: | riverbend.yaml:10: disclosure.off: unknown key, expected one of threshold, maxNoise, variance, unitDays, cellMetres, leastAddresses, addresses, publicPlaces
      """)
  void settingsThatProtectNothingAreRefused(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
