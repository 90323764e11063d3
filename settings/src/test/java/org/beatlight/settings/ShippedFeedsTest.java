package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beatlight.core.event.CategoryProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What comes with the program, against made-up rows under the headers that the publishers document.
 */
class ShippedFeedsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/beatlight/settings");
  private static final Path FEEDS = Path.of("src/test/resources/org/beatlight/settings/feeds");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "chicago-crimes, 2024-03-01T13:45, burglary",
    "chicago-crimes--underscores, 2012-03-01, domestic-violence",
    "chicago-crimes--lower-case, 2019-03-01T09:05, shoplifting",
    "chicago-311, 2024-03-01T13:45, lighting",
    "chicago-311--sanitation-until-2018, 2012-03-01, vandalism-and-graffiti",
    "nypd-complaints, 2024-03-01T13:45, threats-and-harassment",
    "nyc-311, 2024-03-01T13:45, noise",
    "lapd-crimes, 2022-03-01T00:45, bicycle-theft",
    "los-angeles-myla311, 2022-03-01T13:45, encampment-and-welfare",
    "sfpd-incidents, 2024-03-01T13:45, theft-from-vehicle",
    "san-francisco-311, 2024-03-01T13:45, vandalism-and-graffiti",
    "seattle-spd-crime, 2024-03-01T13:45, theft-from-vehicle",
    "seattle-spd-crime--until-2024, 2020-03-01T13:45, simple-assault",
    "seattle-customer-service-requests, 2024-03-01T13:45, encampment-and-welfare",
    "philadelphia-incidents, 2024-03-01T13:45, theft-from-vehicle",
    "philadelphia-311, 2024-03-01T18:45, abandoned-vehicle",
    "boston-crime, 2024-03-01T13:45, theft-from-vehicle",
    "boston-311, 2024-03-01T13:45, drugs",
    "boston-311--new-system, 2026-03-01T13:45, lighting",
    "dc-crime, 2024-03-01T18:45, theft-from-vehicle",
    "dc-311, 2024-03-01T18:45, lighting",
    "police-uk-street, 2024-03, shoplifting",
    "police-uk-asb, 2024-03, anti-social-behaviour",
    "police-uk-asb--prepared, 2022-03, anti-social-behaviour",
    "slmpd, 2015-03-01T09:05, theft-from-vehicle",
    "slmpd--until-2012, 2012-03-01T09:05, domestic-violence"
  })
  void aRowOfTheFeedIsUnderstood(String feed, String occurred, String category) throws IOException {
    String profile = feed.replaceAll("--.*", "");
    String variant = feed.substring(feed.indexOf("--") < 0 ? 0 : feed.indexOf("--") + 2);
    FeedRow row = row(feed);
    SourceSettings source = source(profile);

    LayoutSettings layout = row.layout(source).orElseThrow();

    assertThat(layout.name()).isEqualTo(variant);
    assertThat(row.time(layout)).contains(occurred);
    assertThat(row.category(source, layout)).contains(category);
    for (Condition filter : source.filters()) {
      assertThat(filter.value().alternatives()).anyMatch(row::has);
    }
  }

  @Test
  void everyLayoutOfEveryProfileHasARow() throws IOException {
    List<String> layouts = new ArrayList<>();
    for (String profile : ProfileReader.SHIPPED) {
      source(profile).layouts().stream()
          .map(layout -> layout.name().equals(profile) ? profile : profile + "--" + layout.name())
          .forEach(layouts::add);
    }

    assertThat(layouts).hasSameElementsAs(names(FEEDS, ".csv"));
  }

  @Test
  void everyProfileAndCrosswalkIsListedAndTellsItsSource() throws IOException {
    assertThat(ProfileReader.SHIPPED).isEqualTo(names(RESOURCES.resolve("profiles"), ".yaml"));
    assertThat(Crosswalk.SHIPPED).isEqualTo(names(RESOURCES.resolve("crosswalks"), ".csv"));
    for (String profile : ProfileReader.SHIPPED) {
      String text = ProfileReader.shipped(profile).text();
      assertThat(text).as(profile).startsWith("# ").contains("\n# Odd:");
      assertThat(text.contains("\n# From: ") || text.contains("(see there)")).as(profile).isTrue();
    }
  }

  @Test
  void everyCrosswalkIsNamedLikeItsFileAndUsedByAProfile() {
    CategoryTable categories = CategoryTable.shipped();
    List<String> used = new ArrayList<>();
    ProfileReader.SHIPPED.forEach(
        name -> source(name).categories().crosswalk().ifPresent(used::add));

    for (String name : Crosswalk.SHIPPED) {
      Crosswalk crosswalk = Crosswalk.read(Crosswalk.shipped(name), categories);
      assertThat(crosswalk.title()).matches(Pattern.quote(name) + " 20[0-9]{2}-[0-9]{2}");
      assertThat(crosswalk.byCode()).as(name).isNotEmpty();
      assertThat(used).contains(crosswalk.title());
    }
  }

  @Test
  void categoriesThatNeverAreAPlaceInPublic() {
    assertThat(CategoryTable.shipped().byName().values())
        .filteredOn(CategoryProfile::sensitive)
        .extracting(CategoryProfile::category)
        .containsExactlyInAnyOrder(
            "homicide",
            "sexual-assault",
            "sexual-offence",
            "child-abuse",
            "domestic-violence",
            "stalking",
            "human-trafficking",
            "violence-and-sexual-offences",
            "missing-person",
            "welfare-and-suicide",
            "encampment-and-welfare");
  }

  private SourceSettings source(String profile) {
    return Riverbend.in(folder).sourceOf(profile);
  }

  private static FeedRow row(String feed) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(FEEDS.resolve(feed + ".csv"))) {
      return new FeedRow(reader.iterator().next());
    }
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> Objects.requireNonNull(file.getFileName()).toString())
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}
