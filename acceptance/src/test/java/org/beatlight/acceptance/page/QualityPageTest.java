package org.beatlight.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** The page on which a data steward sees what is wrong with the feeds. */
class QualityPageTest {
  private static final ServedCity CITY = ServedCity.find();
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.of(CITY);
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @AfterEach
  void backToTheDesk() {
    browser.size(1440, 900);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  @Test
  void everySourceIsToldWithTheApisFigures() {
    browser.openQuality("");
    String text = browser.find("#report").getText();

    for (JsonNode source : CITY.ask("quality").get("sources")) {
      JsonNode tally = source.get("tally");
      assertThat(text)
          .contains(tally.get("source").asString(), "%,d".formatted(tally.get("read").asLong()));
      source
          .get("findings")
          .properties()
          .forEach(
              finding -> assertThat(text).contains("%,d".formatted(finding.getValue().asLong())));
    }
  }

  @Test
  void aSourceInTheAddressIsShownAlone() {
    browser.openQuality("source=concerns");

    List<String> titles =
        browser.driver().findElements(By.cssSelector("#report .source h2")).stream()
            .map(WebElement::getText)
            .toList();

    assertThat(titles).containsExactly("concerns", "Areas");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1280, 1440})
  void thePageNeverScrollsSideways(int width) {
    browser.size(width, 844);

    browser.openQuality("");

    assertThat(
            browser
                .run(
                    """
                    const {scrollWidth, clientWidth} = document.documentElement;
                    return scrollWidth - clientWidth""")
                .asInt())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void assistiveTechnologyFindsNothingWrong(int width) throws IOException {
    browser.size(width, 844);

    browser.openQuality("");

    assertThat(browser.violations()).isEqualTo("");
  }

  @Test
  void paperShowsTheFiguresAndNoControls() {
    browser.openQuality("");

    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));

    assertThat(browser.find("#choice").isDisplayed()).isFalse();
    assertThat(browser.find("#report").isDisplayed()).isTrue();
  }

  @Test
  void theMapLeadsToItAndBack() {
    browser.open("");

    assertThat(browser.run("return [...document.links].map((a) => a.pathname)").toString())
        .contains("/quality");
    browser.openQuality("");
    assertThat(browser.run("return [...document.links].map((a) => a.pathname)").toString())
        .contains("\"/\"");
  }
}
