package org.beatlight.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.acceptance.page.ServedCity.Choice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;

/** What the map draws is what the API says, as one looks and as one chooses. */
class MapPageTest {
  private static final ServedCity CITY = ServedCity.find();
  private static final Choice CHOICE = CITY.richestCategory();
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
  void nothingWentWrongAndNothingLeftTheServer() {
    assertThat(browser.consoleErrors()).isEmpty();
    assertThat(browser.requests())
        .allMatch(url -> url.startsWith(CITY.base().toString()) || url.matches("(about|data):.*"));
  }

  @Test
  void everyBeatIsDrawnAndListed() {
    browser.open("");

    assertThat(browser.rendered("beats-area", "code")).isEqualTo(CITY.beats());
    assertThat(browser.findAll(".beat-list button")).hasSameSizeAs(CITY.beats());
  }

  @Test
  void everyHotspotOfTheChosenCategoryIsDrawnAndNoOther() {
    Set<String> expected =
        ServedCity.texts(
            CITY.ask("hotspots?" + CHOICE.parameters()).get("features"),
            "/properties/hotspotId",
            hotspot -> true);

    browser.open(CHOICE.parameters());

    assertThat(expected).isNotEmpty();
    assertThat(browser.rendered("hotspots-area", "hotspot_id")).isEqualTo(expected);
  }

  @Test
  void choosingACategoryNarrowsHotspotsAndEvents() {
    browser.open("kind=" + CHOICE.kind());
    int allHotspots = browser.rendered("hotspots-area", "hotspot_id").size();
    int allEvents = eventsOnScreen();

    browser.choose("#category", CHOICE.category());

    assertThat(browser.rendered("hotspots-area", "category")).containsExactly(CHOICE.category());
    assertThat(browser.rendered("hotspots-area", "hotspot_id").size()).isLessThan(allHotspots);
    assertThat(eventsOnScreen()).isPositive().isLessThan(allEvents);
    assertThat(browser.find("#headline h2").getText()).startsWith(CHOICE.name() + ":");
  }

  @Test
  void hidingEventsLeavesTheHotspots() {
    browser.open(CHOICE.parameters() + "&hide=events");

    assertThat(eventsOnScreen()).isZero();
    assertThat(browser.rendered("hotspots-area", "hotspot_id")).isNotEmpty();
  }

  @Test
  void theTrendShadesEveryBeatByItsTestedChange() {
    browser.open("view=trend&" + CHOICE.parameters());

    JsonNode changes = CITY.ask("changes?" + CHOICE.parameters()).get("changes");
    Set<String> shaded = new TreeSet<>();
    for (String verdict : List.of("more", "fewer", "no-clear-change", "not-tested")) {
      Set<String> expected =
          ServedCity.texts(changes, "/beat", row -> row.get("verdict").asString().equals(verdict));
      assertThat(browser.rendered("trend-" + verdict, "code")).as(verdict).isEqualTo(expected);
      shaded.addAll(expected);
    }
    assertThat(shaded).isEqualTo(CITY.beats());
    assertThat(browser.rendered("hotspots-area", "hotspot_id")).isEmpty();
  }

  @Test
  void theViewSwitchesAndTheAddressKeepsIt() {
    browser.open("");

    browser.find("#views input[value=trend]").click();
    browser.settle();

    assertThat(browser.driver().getCurrentUrl()).contains("#view=trend");
    assertThat(browser.find("#legend").getText()).contains("No clear change", "Not tested");
  }

  @Test
  void theNoteOnHowToReadTheMapIsOneClickAway() {
    browser.open("");

    WebElement link = browser.find("#about-link");
    link.click();

    assertThat(browser.find("#about").getText())
        .contains(
            "What a hotspot is", "How sure is one?", "Could it be chance?", "false discovery rate");
  }

  private static int eventsOnScreen() {
    return browser
        .run(
            """
            const map = window.beatlight.map;
            return map.queryRenderedFeatures({layers: ['events-incidents', 'events-concerns']})
                .reduce((sum, {properties}) => sum + properties.incidents + properties.concerns, 0);""")
        .asInt();
  }
}
