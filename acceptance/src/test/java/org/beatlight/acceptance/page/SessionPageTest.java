package org.beatlight.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Signing in by a link, and out again. */
@TestInstance(Lifecycle.PER_CLASS)
class SessionPageTest {
  private static final ServedCity CITY = ServedCity.find();

  private Browser browser;

  @BeforeAll
  void open() {
    browser = Browser.of(CITY);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theTokenLeavesTheAddressAtOnceAndTheHeadSaysWhoIsSignedIn() {
    browser.openAs(CITY.token(), "view=trend");

    assertThat(address()).doesNotContain("token").endsWith("#view=trend");
    assertThat(browser.find("#session").getText()).isEqualTo("analyst · sign out");
    assertThat(browser.requests()).noneMatch(url -> url.contains(CITY.token()));
    assertThat(browser.consoleErrors()).isEmpty();

    browser.find("#session button").click();
    browser.openAs("", "");
    assertThat(browser.find("#session").isDisplayed()).isFalse();
  }

  @Test
  void aTokenThatIsNoLongerGoodIsDroppedAndThatIsSaid() {
    browser.openAs("blt_gone", "");
    browser.settle();

    assertThat(browser.find("#notices").getText())
        .startsWith("You are signed out: your token is no longer good.");
    assertThat(browser.find("#session").isDisplayed()).isFalse();
    browser.find("#notices button").click();
    assertThat(browser.findAll("#notices p")).isEmpty();
    browser.consoleErrors(); // the browser tells of the 401
  }

  private String address() {
    return browser.run("return location.href").asString();
  }
}
