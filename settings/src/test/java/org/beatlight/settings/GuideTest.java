package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the guide say what the code does. */
class GuideTest {
  private static final Path GUIDE = Path.of("../docs/guide");
  private static final String CATEGORIES =
      "# categories version 2026-11\ncategory,kind,sensitive,harm,service,meaning\n";

  @TempDir Path folder;

  @Test
  void theExampleOfTheSettingsIsRight() throws IOException {
    Riverbend riverbend =
        Riverbend.in(folder)
            .with("my-categories.csv", CATEGORIES)
            .with("data/crimes.csv.gz", "")
            .with("data/incidents.csv.gz", "")
            .with("data/concerns-1.csv", "");

    City city = riverbend.read(yaml("settings.md", 0));

    assertThat(city.backdrop()).contains(folder.resolve("data/backdrop.geojson"));
    assertThat(city.basemapStyle()).contains("https://maps.example.org/style.json");
    assertThat(city.access().issuer())
        .contains(
            new AccessSettings.Issuer(
                "https://login.example.org/",
                "beatlight",
                Optional.of(folder.resolve("keys/login.json").toUri()),
                "roles",
                "beats"));
    assertThat(city.access().salt()).isPresent();
    assertThat(city.analysis())
        .isEqualTo(
            new AnalysisSettings(
                Optional.of(LocalDate.parse("2025-01-01")),
                new AnalysisSettings.Hotspots(
                    365, new Radius(150), 20, Map.of("burglary", 15.0), 200, 999),
                new AnalysisSettings.Change(91, 0.1)));
    assertThat(city.areas().get(0).today().name()).contains("label");
    assertThat(city.sources())
        .extracting(SourceSettings::name)
        .containsExactly("crimes", "incidents", "noise-calls");
  }

  @Test
  void theExamplesOfFeedsAreRight() throws IOException {
    Riverbend riverbend =
        Riverbend.in(folder).with("data/crimes-1.csv", "").with("data/crimes-2.csv", "");
    for (int example = 0; example < 3; example++) {
      String yaml = yaml("feeds.md", example);
      String source = yaml.substring(Math.max(0, yaml.indexOf("  - ")));
      City city =
          riverbend.read(
              Riverbend.yaml().replace("  - name: incidents", source + "  - name: incidents"));

      assertThat(city.sources().get(0).name()).isEqualTo("crimes");
    }
  }

  @Test
  void everyKeyIsExplained() throws IOException {
    String page = Files.readString(GUIDE.resolve("settings.md"));
    List<String> keys = new ArrayList<>(SourceReader.KEYS);
    Stream.of(Field.values()).map(Field::key).forEach(keys::add);
    Stream.of(Threshold.values()).map(Threshold::key).forEach(keys::add);
    Stream.of(Format.values())
        .map(Format::code)
        .filter(code -> !code.equals("table"))
        .forEach(keys::add);

    for (String key : keys) {
      assertThat(page).contains("`" + key + "`");
    }
  }

  @Test
  void everyProfileAndCrosswalkIsListed() throws IOException {
    String feeds = Files.readString(GUIDE.resolve("feeds.md"));
    String crosswalks = Files.readString(GUIDE.resolve("crosswalks.md"));

    assertThat(ProfileReader.SHIPPED).allMatch(name -> feeds.contains("`" + name + "`"));
    assertThat(Crosswalk.SHIPPED).allMatch(name -> crosswalks.contains("`" + name + "`"));
  }

  private static String yaml(String page, int position) throws IOException {
    return Files.readString(GUIDE.resolve(page))
        .split("```yaml\n", -1)[position + 1]
        .split("```", -1)[0];
  }
}
