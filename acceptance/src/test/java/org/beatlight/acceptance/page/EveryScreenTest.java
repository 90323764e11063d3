package org.beatlight.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/** The page on a phone, on paper and to assistive technology. */
class EveryScreenTest {
  private static final ServedCity CITY = ServedCity.find();
  private static final String BEAT = CITY.beats().iterator().next();
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
    media("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "view=trend", "kind=both", "beat=BEAT", "view=trend&beat=BEAT"})
  void aPhoneNeverScrollsSideways(String hash) {
    browser.size(390, 844);

    browser.open(hash.replace("BEAT", BEAT));

    assertThat(browser.run("return document.documentElement.scrollWidth").asInt()).isEqualTo(390);
    assertThat(browser.run("return document.querySelector('#map').clientHeight").asInt())
        .isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "beat=BEAT", "view=trend&beat=BEAT"})
  void thePanelNeverScrollsSideways(String hash) {
    for (int width : new int[] {390, 1024, 1280, 1440}) {
      browser.size(width, 800);

      browser.open(hash.replace("BEAT", BEAT));

      assertThat(
              browser
                  .run(
                      """
                      return [...document.querySelectorAll('#panel, #panel *')]
                          .filter((part) => getComputedStyle(part).overflowX !== 'visible'
                              && part.scrollWidth > part.clientWidth + 1)
                          .map((part) => part.id || part.className)""")
                  .toString())
          .as("at %d px", width)
          .isEqualTo("[]");
    }
  }

  @Test
  void onAPhoneTheSheetOpensOverTheMap() {
    browser.size(390, 844);
    browser.open("");
    assertThat(browser.find("#category").isDisplayed()).isFalse();

    browser.find("#sheet-handle").click();

    assertThat(browser.find("#category").isDisplayed()).isTrue();
    assertThat(browser.run("return document.documentElement.scrollWidth").asInt()).isEqualTo(390);
  }

  @Test
  void paperShowsTheFindingsAndNoControls() {
    browser.open("view=trend&beat=" + BEAT);
    media("print");

    assertThat(browser.find("#filters").isDisplayed()).isFalse();
    assertThat(browser.find("#views").isDisplayed()).isFalse();
    assertThat(browser.find("#headline").isDisplayed()).isTrue();
    assertThat(browser.find("#legend").isDisplayed()).isTrue();
    assertThat(browser.find("#panel .changes").isDisplayed()).isTrue();
  }

  @Test
  void thePageAndABeatFitOnTwoSheets() {
    browser.open("view=trend&beat=" + BEAT);

    PrintOptions a4 = new PrintOptions();
    a4.setPageSize(PageSize.ISO_A4);
    byte[] pdf = Base64.getDecoder().decode(browser.driver().print(a4).getContent());

    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF");
    assertThat(text.split("/Type /Page\\b", -1).length - 1).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "view=trend", "kind=both&beat=BEAT", "about"})
  void assistiveTechnologyFindsNothingWrong(String hash) throws IOException {
    browser.open(hash.replace("BEAT", BEAT));

    assertThat(browser.violations()).isEqualTo("");
  }

  @Test
  void assistiveTechnologyFindsNothingWrongOnAPhone() throws IOException {
    browser.size(390, 844);
    browser.open("view=trend");
    browser.find("#sheet-handle").click();

    assertThat(browser.violations()).isEqualTo("");
  }

  private static void media(String media) {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }
}
