package org.beatlight.acceptance.page;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beatlight.acceptance.Json;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;

/** A headless Chromium that can reach this machine and nothing else. */
final class Browser implements AutoCloseable {
  /** Waits until the page and its map have come to rest, then says so. */
  private static final Path AXE =
      Path.of("../api/src/main/web/node_modules/axe-core/axe.min.js").toAbsolutePath().normalize();

  private static final String SETTLE =
      """
      window.beatlight.settled().then(() => done(''), (failure) => done(String(failure)));
      """;

  private final ChromeDriver driver;
  private final URI base;
  private final String token;

  private Browser(ChromeDriver driver, ServedCity city) {
    this.driver = driver;
    base = city.base();
    token = city.token();
  }

  static Browser of(ServedCity city) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .build();
    ChromeDriver driver = new ChromeDriver(service, options());
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    Browser browser = new Browser(driver, city);
    browser.size(1440, 900);
    return browser;
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
  }

  /** Sets the inner size of the window, smaller than a real window may be. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Opens the page anew at a hash, as an analyst, with its map drawn. */
  void open(String hash) {
    openAs(token, hash);
  }

  /** Opens the page anew at a hash, with its map drawn; an empty token is the public's. */
  void openAs(String shown, String hash) {
    driver.get("about:blank");
    driver.get(base + withToken(shown, hash));
    settle();
  }

  private static String withToken(String shown, String hash) {
    return Stream.of(shown.isEmpty() ? "" : "token=" + shown, hash)
        .filter(part -> !part.isEmpty())
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("&"), all -> all.isEmpty() ? "" : "#" + all));
  }

  /** Opens the page of the data's quality anew at a hash. */
  void openQuality(String hash) {
    driver.get("about:blank");
    driver.get(base.resolve("quality") + withToken(token, hash));
    String failure = await("window.beatlight.ready.then(() => done(''), (f) => done(String(f)));");
    if (!failure.isEmpty()) {
      throw new AssertionError("the page was not drawn: " + failure);
    }
  }

  /** Returns what axe finds wrong for assistive technology, a line each: rule, then elements. */
  String violations() throws IOException {
    driver.executeScript(Files.readString(AXE));
    return await(
        """
        axe.run().then(({violations}) => done(violations
            .map(({id, nodes}) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)
            .join('\\n')));""");
  }

  /** Waits until everything asked for has been drawn. */
  void settle() {
    String failure = await(SETTLE);
    if (!failure.isEmpty()) {
      throw new AssertionError("the page did not settle: " + failure);
    }
  }

  /** Runs a script and returns the text with which it calls {@code done}. */
  String await(String script) {
    String body = "const done = arguments[arguments.length - 1]; " + script;
    return Objects.requireNonNull((String) driver.executeAsyncScript(body));
  }

  /** Runs a script and returns what it returns as JSON. */
  JsonNode run(String script, Object... arguments) {
    String body = "return JSON.stringify((function () { " + script + " }).apply(null, arguments))";
    return Json.read(Objects.requireNonNull((String) driver.executeScript(body, arguments)));
  }

  /** Returns the different values of a property among the features that a layer has on screen. */
  Set<String> rendered(String layer, String property) {
    Set<String> values = new TreeSet<>();
    run(
            """
            const [layer, property] = arguments;
            return window.beatlight.map.queryRenderedFeatures({layers: [layer]})
                .map((feature) => String(feature.properties[property]));""",
            layer,
            property)
        .forEach(value -> values.add(value.asString()));
    return values;
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Chooses a value of a select element and waits for what comes of it. */
  void choose(String selector, String value) {
    find(selector + " option[value='" + value + "']").click();
    settle();
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Returns the errors that the page has written to the console since this was last asked. */
  List<String> consoleErrors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns the addresses that the page has asked for since this was last asked. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> Json.read(entry.getMessage()).at("/message"))
        .filter(message -> message.at("/method").asString().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asString())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
