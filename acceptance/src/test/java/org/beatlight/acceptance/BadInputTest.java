package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong for real users: one clear message, the right exit status, nothing lost. */
class BadInputTest {
  private final Riverbend city = Riverbend.shared();

  @AfterEach
  void whatIsServedStays() {
    assertThat(Json.read(city.server().get("/api/v1/publication")).get("publicationId").asInt())
        .isEqualTo(1);
  }

  @Test
  void anUnknownKeyNamesFileLineAndKey() throws IOException {
    Path broken = settings("  zone:", "  zoom: 12\n  zone:");

    failsWith(run(broken), 2, "broken.yaml:3: city.zoom: unknown key, expected one of name, zone");
  }

  @Test
  void aMissingColumnNamesTheFileAndTheColumnsThatThereAre() throws IOException {
    Path broken = settings("longitude: lon", "longitude: easting");

    failsWith(run(broken), 2, "incidents.csv.gz", "easting", "lon");
  }

  @Test
  void anUnreadableFileIsNamed() throws IOException {
    Path page = city.city().resolveSibling("data").resolve("page.csv.gz");
    Files.writeString(page, "<html><body>Not found</body></html>");

    failsWith(run(settings("data/incidents.csv.gz", "data/page.csv.gz")), 1, "page.csv.gz", "gzip");
  }

  @Test
  void aFileThatIsNotThereIsNamed() throws IOException {
    failsWith(run(settings("data/concerns.csv", "data/none.csv")), 2, "broken.yaml", "none.csv");
  }

  @Test
  void aCrsThatDoesNotFitTheDataIsRefused() throws IOException {
    failsWith(run(settings("EPSG:26916", "EPSG:27700")), 2, "EPSG:27700", "Riverbend");
  }

  @Test
  void anEmptySourceIsNamed() throws IOException {
    Path empty = city.city().resolveSibling("data").resolve("empty.csv");
    Path concerns = city.city().resolveSibling("data/concerns.csv"); // not all of it is UTF-8
    String header = Files.readAllLines(concerns, StandardCharsets.ISO_8859_1).get(0);
    Files.writeString(empty, header + "\n");

    failsWith(run(settings("data/concerns.csv", "data/empty.csv")), 1, "empty.csv", "no rows");
  }

  @Test
  void aStoreThatIsDownIsNamed() throws IOException {
    Path broken =
        settings(
            "(?s)store:.*?sources:",
            "store: {kind: postgis, url: 'jdbc:postgresql://127.0.0.1:1/none', user: nobody}\n"
                + "sources:");

    failsWith(Launcher.run("analyse", "--city", broken.toString()), 1, "127.0.0.1:1");
  }

  @Test
  void anUnknownCommandListsTheCommandsThatThereAre() {
    failsWith(Launcher.run("anylyse"), 2, "./beatlight analyse", "there is no command anylyse");
  }

  private static void failsWith(Launcher.Result result, int exit, String... words) {
    assertThat(result.exit()).as(result.err()).isEqualTo(exit);
    assertThat(result.err()).contains(words).doesNotContain("\tat ", "Exception");
  }

  private static Launcher.Result run(Path settings) {
    return Launcher.run(Map.of(), "run", "--city", settings.toString());
  }

  /** Returns a copy of the city's settings in which one text is another. */
  private Path settings(String pattern, String replacement) throws IOException {
    String text =
        Files.readAllLines(city.city()).stream().collect(Collectors.joining("\n", "", "\n"));
    String broken = text.replaceFirst(pattern, replacement);
    assertThat(broken).isNotEqualTo(text);
    return Files.writeString(city.city().resolveSibling("broken.yaml"), broken);
  }
}
