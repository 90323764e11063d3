package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.settings.LayoutSettings.Axes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a source; the second source of riverbend.yaml is replaced. */
class SourceSettingsTest {
  private static final String PROFILE =
      """
      kind: incident
      delimiter: ";"
      columns: {id: case, occurred: "{day} {time}", longitude: lon, latitude: lat, category: offence}
      dateFormats: ["yyyy-MM-dd HH:mm"]
      zone: UTC
      crs: EPSG:4269
      filters: [{column: type, in: [crime]}]
      crosswalk: codes.csv
      precision: block
      """;
  private static final String CODES =
      """
      # crosswalk codes version 2026-11
      code,category,note
      BURG,burglary,
      ROB,robbery,"with, a comma"
      """;

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Riverbend riverbend;

  @BeforeEach
  void files() {
    riverbend =
        Riverbend.in(folder)
            .with("data/mine.yaml", PROFILE)
            .with("data/codes.csv", CODES)
            .with("data/city.prj", "PROJCS[\"St. Louis\"]\n");
  }

  @Test
  void aProfileGivesWhatTheSourceDoesNotSay() {
    assertThat(
            source(
                """
                name: crimes
                profile: data/mine.yaml
                files: [data/noise.csv]
                """))
        .isEqualTo(
            source(
                """
                name: crimes
                kind: incident
                files: [data/noise.csv]
                delimiter: ";"
                columns: {id: case, occurred: "{day} {time}", longitude: lon, latitude: lat, category: offence}
                dateFormats: ["yyyy-MM-dd HH:mm"]
                zone: UTC
                crs: EPSG:4269
                filters: [{column: type, in: [crime]}]
                crosswalk: data/codes.csv
                precision: block
                """));
  }

  @Test
  void aKeyOfTheSourceReplacesTheProfilesWholeButColumnsOneByOne() {
    SourceSettings source =
        source(
            """
            name: crimes
            profile: data/mine.yaml
            files: [data/noise.csv]
            columns: {id: ~, category: [code, offence], latitude: y}
            dateFormats: [iso]
            filters: ~
            categories: {" rob": vandalism, fire: arson}
            """);

    assertThat(source.filters()).isEmpty();
    assertThat(source.layouts())
        .containsExactly(
            new LayoutSettings(
                "crimes",
                Map.of(
                    Field.OCCURRED, dayAndTime(),
                    Field.X, ColumnValue.column("lon"),
                    Field.Y, ColumnValue.column("y"),
                    Field.CATEGORY, codeOrOffence()),
                List.of("iso"),
                Optional.of(ZoneId.of("UTC")),
                Set.of(),
                Optional.of("EPSG:4269"),
                Axes.X_FIRST));
    assertThat(source.categories())
        .isEqualTo(
            new CategorySettings(
                Optional.empty(),
                Map.of("BURG", "burglary", " rob", "vandalism", "fire", "arson"),
                Optional.of("codes 2026-11")));
  }

  @Test
  void aVariantIsTheSourcesLayoutWithItsOwnKeysOverIt() {
    List<LayoutSettings> layouts =
        source(
                """
                name: crimes
                profile: data/mine.yaml
                files: [data/noise.csv]
                variants:
                  - name: before-2018
                    columns: {id: ~, x: easting, y: northing, category: {constant: BURG}}
                    crs: data/city.prj
                    unknownTimes: ["00:00", "12:00:30"]
                  - name: points
                    columns: {point: where}
                    crs: ~
                    axes: y-first
                """)
            .layouts();

    assertThat(layouts)
        .extracting(LayoutSettings::name)
        .containsExactly("crimes", "before-2018", "points");
    assertThat(layouts.get(1))
        .isEqualTo(
            new LayoutSettings(
                "before-2018",
                Map.of(
                    Field.OCCURRED, dayAndTime(),
                    Field.X, ColumnValue.column("easting"),
                    Field.Y, ColumnValue.column("northing"),
                    Field.CATEGORY, ColumnValue.constant("BURG")),
                List.of("yyyy-MM-dd HH:mm"),
                Optional.of(ZoneId.of("UTC")),
                Set.of(LocalTime.MIDNIGHT, LocalTime.of(12, 0, 30)),
                Optional.of("PROJCS[\"St. Louis\"]\n"),
                Axes.X_FIRST));
    assertThat(layouts.get(2))
        .isEqualTo(
            new LayoutSettings(
                "points",
                Map.of(
                    Field.ID, ColumnValue.column("case"),
                    Field.OCCURRED, dayAndTime(),
                    Field.POINT, ColumnValue.column("where"),
                    Field.CATEGORY, ColumnValue.column("offence")),
                List.of("yyyy-MM-dd HH:mm"),
                Optional.of(ZoneId.of("UTC")),
                Set.of(),
                Optional.empty(),
                Axes.Y_FIRST));
  }

  private static ColumnValue joined(ColumnValue.Part... parts) {
    return new ColumnValue(List.of(new ColumnValue.Template(List.of(parts))));
  }

  private static ColumnValue dayAndTime() {
    return joined(
        new ColumnValue.ColumnText("day", 0),
        new ColumnValue.FixedText(" "),
        new ColumnValue.ColumnText("time", 0));
  }

  private static ColumnValue codeOrOffence() {
    return new ColumnValue(
        List.of(
            new ColumnValue.Template(List.of(new ColumnValue.ColumnText("code", 0))),
            new ColumnValue.Template(List.of(new ColumnValue.ColumnText("offence", 0)))));
  }

  @Test
  void rulesFiltersAndThresholdsAreRead() {
    SourceSettings source =
        source(
            """
            name: crimes
            profile: data/mine.yaml
            files: [data/noise.csv]
            filters:
              - {column: type, notIn: [test, 9]}
              - {column: ["{a}-{b}"], matches: "[a-c]+"}
            provenance:
              rules: [{column: channel, in: [Patrol], is: officer-discovered}]
              otherwise: resident-reported
            repeats: events
            quality: {maxDroppedShare: 0.5, minMonthShare: 0.3}
            """);

    assertThat(source.filters().get(0))
        .isEqualTo(
            new Condition(ColumnValue.column("type"), new Condition.NoneOf(Set.of("test", "9"))));
    assertThat(source.filters().get(1).match())
        .isInstanceOfSatisfying(
            Condition.Like.class,
            like -> assertThat(like.pattern().matcher("ABC").matches()).isTrue());
    assertThat(source.provenance())
        .isEqualTo(
            new Rules<>(
                List.of(
                    new Rules.Rule<>(
                        new Condition(
                            ColumnValue.column("channel"), new Condition.OneOf(Set.of("Patrol"))),
                        Provenance.OFFICER_DISCOVERED)),
                Provenance.RESIDENT_REPORTED));
    assertThat(source.precision()).isEqualTo(Rules.always(LocationPrecision.BLOCK));
    assertThat(source.repeats()).isEqualTo(SourceSettings.Repeats.ARE_EVENTS);
    Map<Threshold, Double> thresholds = new EnumMap<>(Thresholds.byDefault());
    thresholds.put(Threshold.MAX_DROPPED, 0.5);
    thresholds.put(Threshold.MIN_MONTH, 0.3);
    assertThat(source.thresholds()).isEqualTo(thresholds);
  }

  @Test
  void thresholdsOfTheCityHoldForEverySourceThatSaysNothingElse() {
    City city =
        riverbend.readWith(
            "    category: noise\nareas:",
            "    category: noise\n    quality: {maxDroppedShare: 0.9}\n"
                + "quality: {maxDroppedShare: 0.05, maxUnmappedShare: 0.1}\nareas:");

    assertThat(city.sources())
        .extracting(
            source -> source.thresholds().get(Threshold.MAX_DROPPED),
            source -> source.thresholds().get(Threshold.MAX_UNMAPPED))
        .containsExactly(tuple(0.05, 0.1), tuple(0.9, 0.1));
  }

  @Test
  void aTableStandsInPlaceOfFilesAndKeepsItsPasswordOutOfLogs() {
    FeedSettings feed =
        source(
                """
                name: crimes
                profile: data/mine.yaml
                delimiter: ~
                table:
                  url: jdbc:postgresql://db/city
                  user: reader
                  password: env:DB_PASSWORD
                  query: SELECT * FROM crime
                """)
            .feed();

    assertThat(feed)
        .isEqualTo(
            new FeedSettings(
                Optional.of(Format.TABLE),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Encodings.DEFAULT,
                Optional.of(
                    new TableSettings(
                        "jdbc:postgresql://db/city",
                        Optional.of("reader"),
                        Optional.of("secret"),
                        "SELECT * FROM crime"))));
    assertThat(feed.toString()).doesNotContain("secret");
  }

  @Test
  void theFormOfFilesMayBeSaid() {
    assertThat(
            source(
                    """
                    name: crimes
                    profile: data/mine.yaml
                    files: [data/noise.csv]
                    format: csv
                    delimiter: "\t"
                    encoding: [us-ascii, UTF-8, ISO-8859-15]
                    """)
                .feed())
        .isEqualTo(
            new FeedSettings(
                Optional.of(Format.CSV),
                List.of(folder.resolve("data/noise.csv")),
                Optional.empty(),
                Optional.of('\t'),
                List.of(
                    StandardCharsets.US_ASCII,
                    StandardCharsets.UTF_8,
                    Charset.forName("ISO-8859-15")),
                Optional.empty()));
  }

  @Test
  void aCitysOwnCategoriesAddToTheTableAndTakeThePlaceOfItsRows() {
    City city =
        riverbend
            .with(
                "own.csv",
                """
                # categories version 2026-11,,,,,
                category,kind,sensitive,harm,service,meaning
                drones,concern,yes,1.5,airport-police,
                burglary,incident,no,365,,
                """)
            .read(
                Riverbend.yaml()
                    .replace("lake: lake", "lake: lake\ncategories: own.csv")
                    .replace("category: noise", "category: drones"));

    assertThat(city.categories())
        .containsExactly(
            new CategoryProfile("burglary", Kind.INCIDENT, false, OptionalDouble.of(365), ""),
            new CategoryProfile(
                "drones", Kind.CONCERN, true, OptionalDouble.of(1.5), "airport-police"),
            new CategoryProfile(
                "motor-vehicle-theft",
                Kind.INCIDENT,
                false,
                OptionalDouble.empty(),
                "crime-prevention-advice"));
  }

  @Test
  void aCitysOwnHarmWeightsAreReadAndTheTableHasNone() {
    City city =
        riverbend
            .with(
                "own.csv",
                """
                # categories version 2026-11
                # harm: the index and the edition that the city has settled on
                category,kind,sensitive,harm,service,meaning
                burglary,incident,no,2.5,crime-prevention-advice,
                noise,concern,no,0,mediation,
                """)
            .read(Riverbend.yaml().replace("lake: lake", "lake: lake\ncategories: own.csv"));

    assertThat(city.categories())
        .extracting(CategoryProfile::category, CategoryProfile::harmWeight)
        .containsExactly(
            tuple("burglary", OptionalDouble.of(2.5)),
            tuple("motor-vehicle-theft", OptionalDouble.empty()),
            tuple("noise", OptionalDouble.of(0)));
  }

  private SourceSettings source(String yaml) {
    String before = Riverbend.yaml();
    String item = "  - " + yaml.strip().replace("\n", "\n    ") + "\n";
    City city =
        riverbend.read(
            before.substring(0, before.indexOf("  - name: noise-calls"))
                + "  - {name: x, kind: concern, files: [data/noise.csv], columns: {occurred: a,"
                + " point: p}, dateFormats: [iso], category: noise}\n"
                + item
                + before.substring(before.indexOf("areas:")));
    return city.sources().get(2);
  }
}
