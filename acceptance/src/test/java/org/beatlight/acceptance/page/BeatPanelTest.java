package org.beatlight.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import tools.jackson.databind.JsonNode;

/** The summary of one beat, reached by pointer, by keyboard and by address. */
class BeatPanelTest {
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
  void nothingWentWrong() {
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void clickingABeatOpensTheSummaryThatTheApiGives() {
    browser.open("");

    clickOnMap(BEAT);

    assertThat(browser.find("#panel-title").getText()).startsWith("Beat " + BEAT);
    assertPanelSays(CITY.ask("beats/" + BEAT));
  }

  @Test
  void anAddressOpensABeat() {
    browser.open("beat=" + BEAT);

    assertPanelSays(CITY.ask("beats/" + BEAT));
  }

  @Test
  void thePeriodDrivesTheSummary() {
    browser.open("beat=" + BEAT);

    browser.choose("#period", "4w");

    String to = CITY.ask("publication").at("/changes/now/to").asString();
    String from = LocalDate.parse(to).minusWeeks(4).toString();
    assertPanelSays(CITY.ask("beats/%s?from=%s&to=%s".formatted(BEAT, from, to)));
  }

  @Test
  void theTableOfTheWeeksSaysWhatTheApiSays() {
    browser.open("kind=incident&beat=" + BEAT);
    browser.find(".week-table summary").click();

    List<String> shown = texts(".weeks tbody tr td:nth-child(2)");
    List<String> expected = new ArrayList<>();
    CITY.ask("beats/%s/weeks?kind=incident&weeks=104".formatted(BEAT))
        .get("weeks")
        .forEach(week -> expected.add(0, week.get("events").asString()));
    assertThat(shown).hasSizeGreaterThan(50).isEqualTo(expected);
  }

  @Test
  void theKeyboardAloneReachesABeatAndComesBack() {
    browser.open("");

    press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("skip");
    press(Keys.ENTER);
    do {
      press(Keys.TAB);
    } while (browser.focused().getDomAttribute("data-beat") == null);
    String beat = browser.focused().getDomAttribute("data-beat");
    press(Keys.ENTER);
    browser.settle();

    assertThat(browser.focused().getText()).startsWith("Beat " + beat);
    press(Keys.ESCAPE);
    assertThat(browser.find("#panel").isDisplayed()).isFalse();
    assertThat(browser.focused().getDomAttribute("data-beat")).isEqualTo(beat);
  }

  @Test
  void aBeatThatDoesNotExistIsToldInOneSentence() {
    browser.open("beat=no-such-beat");

    assertThat(browser.find("#panel .failure").getText()).contains("no-such-beat");
    assertThat(browser.consoleErrors()).singleElement().asString().contains("404");
    assertThat(browser.rendered("beats-area", "code")).isNotEmpty();
  }

  private static void assertPanelSays(JsonNode summary) {
    assertThat(texts(".changes tbody tr"))
        .isEqualTo(
            Stream.of("incidents", "concerns")
                .flatMap(stream -> summary.get(stream).valueStream())
                .map(BeatPanelTest::inWords)
                .toList());
  }

  private static String inWords(JsonNode row) {
    String verdict =
        switch (row.get("verdict").asString()) {
          case "more" -> "▲ more";
          case "fewer" -> "▼ fewer";
          case "not-tested" -> "not tested";
          default -> "no clear change";
        };
    return "%s %,d %,d %s"
        .formatted(
            row.get("name").asString(), row.get("now").asInt(), row.get("before").asInt(), verdict);
  }

  private static List<String> texts(String selector) {
    JsonNode texts =
        browser.run(
            """
            return [...document.querySelectorAll(arguments[0])].map((element) => element.innerText);""",
            selector);
    return texts
        .valueStream()
        .map(text -> text.asString().replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static void clickOnMap(String beat) {
    JsonNode point =
        browser.run(
            """
            const [beat] = arguments;
            const {map} = window.beatlight;
            const label = map.querySourceFeatures('beats', {sourceLayer: 'beat_labels'})
                .find((feature) => feature.properties.code === beat);
            const {x, y} = map.project(label.geometry.coordinates);
            const {width, height} = map.getCanvas().getBoundingClientRect();
            return [Math.round(x - width / 2), Math.round(y - height / 2)];""",
            beat);
    WebElement canvas = browser.find("#map canvas");
    new Actions(browser.driver())
        .moveToElement(canvas, point.get(0).asInt(), point.get(1).asInt())
        .click()
        .perform();
    browser.settle();
  }

  private static void press(Keys key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }
}
