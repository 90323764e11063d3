package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.settings.ColumnValue.ColumnText;
import org.beatlight.settings.ColumnValue.FixedText;
import org.beatlight.settings.ColumnValue.Part;
import org.beatlight.settings.ColumnValue.Template;
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
    NamedCsvRecord row = row(feed);
    SourceSettings source = source(profile);

    LayoutSettings layout =
        source.layouts().stream().filter(it -> fits(it, row)).findFirst().orElseThrow();

    assertThat(layout.name()).isEqualTo(variant);
    assertThat(time(layout, value(layout, Field.OCCURRED, row))).contains(occurred);
    CategorySettings categories = source.categories();
    assertThat(
            categories
                .forAll()
                .orElseGet(
                    () -> mapped(categories, value(layout, Field.CATEGORY, row).orElseThrow())))
        .isEqualTo(category);
    for (Condition filter : source.filters()) {
      assertThat(filter.value().alternatives()).anyMatch(it -> fits(it, row));
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
      assertThat(crosswalk.title()).isEqualTo(name + " 2026-11");
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
    Riverbend riverbend = Riverbend.in(folder);
    String yaml = Riverbend.yaml();
    return riverbend
        .read(
            yaml.substring(0, yaml.indexOf("  - name: incidents"))
                + "  - {name: %1$s, profile: %1$s, files: [data/noise.csv]}\n".formatted(profile)
                + yaml.substring(yaml.indexOf("areas:")))
        .sources()
        .get(0);
  }

  private static NamedCsvRecord row(String feed) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(FEEDS.resolve(feed + ".csv"))) {
      return reader.iterator().next();
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

  private static boolean fits(LayoutSettings layout, NamedCsvRecord row) {
    return layout.columns().values().stream()
        .allMatch(value -> value.alternatives().stream().anyMatch(it -> fits(it, row)));
  }

  private static boolean fits(Template template, NamedCsvRecord row) {
    return row.getHeader().containsAll(template.columns());
  }

  private static Optional<String> value(LayoutSettings layout, Field field, NamedCsvRecord row) {
    return Objects.requireNonNull(layout.columns().get(field)).alternatives().stream()
        .filter(it -> fits(it, row))
        .filter(it -> it.columns().stream().noneMatch(column -> row.getField(column).isBlank()))
        .map(it -> String.join("", it.parts().stream().map(part -> text(part, row)).toList()))
        .findFirst();
  }

  private static String text(Part part, NamedCsvRecord row) {
    if (part instanceof FixedText fixed) {
      return fixed.text();
    }

    ColumnText column = (ColumnText) part;
    String text = row.getField(column.column()).strip();
    return "0".repeat(Math.max(0, column.width() - text.length())) + text;
  }

  private static String mapped(CategorySettings categories, String code) {
    return categories.bySourceCategory().entrySet().stream()
        .filter(entry -> Crosswalk.normal(entry.getKey()).equals(Crosswalk.normal(code)))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Optional<String> time(LayoutSettings layout, Optional<String> text) {
    return layout.dateFormats().stream()
        .filter(pattern -> !pattern.equals(LayoutSettings.ISO))
        .flatMap(pattern -> parsed(pattern, text.orElseThrow()).stream())
        .findFirst();
  }

  private static Optional<String> parsed(String pattern, String text) {
    try {
      return Optional.of(
          DateTimeFormatter.ofPattern(pattern, Locale.US)
              .parseBest(text, LocalDateTime::from, LocalDate::from, YearMonth::from)
              .toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
