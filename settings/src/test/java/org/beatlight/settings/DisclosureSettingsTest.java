package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.beatlight.core.disclosure.NoiseSettings;
import org.beatlight.core.disclosure.Periods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the public's answers are protected, and what is said of mistakes in that. */
class DisclosureSettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsLeftOutIsAsUsual() {
    String section =
        "disclosure: {threshold: 10, maxNoise: 40, variance: 30, unitDays: 28,"
            + " cellMetres: 500, addresses: 20}\nsources:";
    City city = Riverbend.in(folder).read(Riverbend.yaml().replaceFirst("(?m)^sources:", section));

    assertThat(city.disclosure())
        .isEqualTo(
            new DisclosureSettings(new NoiseSettings(10, 40, 30), new Periods(-3, 28), 500, 20));
    assertThat(Riverbend.in(folder).read(Riverbend.yaml()).disclosure())
        .isEqualTo(DisclosureSettings.USUAL);
  }

  @Mistakes(
      """
      sources: | disclosure: {threshold: 0}\\nsources: | riverbend.yaml:10: disclosure.threshold: expected a number that is a whole one from 1 to 100, got "0"
      sources: | disclosure: {unitDays: 1.5}\\nsources: | riverbend.yaml:10: disclosure.unitDays: expected a number that is a whole one from 1 to 366, got "1.5"
      sources: | disclosure: {cellMetres: 20}\\nsources: | riverbend.yaml:10: disclosure.cellMetres: expected a number from 100 to 10000, got "20"
      sources: | disclosure: {addresses: 1}\\nsources: | riverbend.yaml:10: disclosure.addresses: expected a number that is a whole one from 2 to 1000, got "1"
      sources: | disclosure: {threshold: 8}\\nsources: | riverbend.yaml:10: disclosure: expected a variance above 16, which a threshold of 8 needs, and below the greatest noise 10, got 6.5
      sources: | disclosure: {off: yes}\\nsources: | riverbend.yaml:10: disclosure.off: unknown key, expected one of threshold, maxNoise, variance, unitDays, cellMetres, addresses
      """)
  void settingsThatProtectNothingAreRefused(Mistake mistake) {
    mistake.mustBeToldIn(folder);
  }
}
