package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.beatlight.core.event.CategoryProfile;
import org.beatlight.core.event.DateRange;
import org.beatlight.core.event.Kind;
import org.beatlight.core.event.LocationPrecision;
import org.beatlight.core.event.Provenance;
import org.beatlight.core.geo.Radius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CityFileTest {
  @TempDir Path folder;

  @Test
  void aShortFileIsReadWholeAndItsGapsFilledWithDefaults() {
    City city = Riverbend.in(folder).read(Riverbend.yaml());

    assertThat(city)
        .isEqualTo(
            new City(
                folder.resolve("riverbend.yaml"),
                "Riverbend",
                ZoneId.of("America/Chicago"),
                "EPSG:26916",
                new DateRange(day("2023-01-01"), day("2025-01-01")),
                Optional.empty(),
                Optional.empty(),
                folder.resolve("lake"),
                new StoreSettings.Embedded(folder.resolve("store/riverbend")),
                AccessSettings.DEFAULT,
                List.of(incidents(), noiseCalls()),
                List.of(beats()),
                new AnalysisSettings(
                    Optional.empty(),
                    new AnalysisSettings.Hotspots(365, new Radius(150), 20, Map.of(), 100, 199),
                    new AnalysisSettings.Change(91, 0.1)),
                List.of(
                    profile("burglary", Kind.INCIDENT, "crime-prevention-advice"),
                    profile("motor-vehicle-theft", Kind.INCIDENT, "crime-prevention-advice"),
                    profile("noise", Kind.CONCERN, "mediation")),
                DisclosureSettings.USUAL,
                ServiceSettings.USUAL));
  }

  private static CategoryProfile profile(String category, Kind kind, String service) {
    return new CategoryProfile(category, kind, false, OptionalDouble.empty(), service);
  }

  @Test
  void thoseWhoServeNeedNoSourceFiles() throws IOException {
    Path alone = Files.writeString(folder.resolve("served.yaml"), Riverbend.yaml());

    assertThatThrownBy(() -> CityFile.read(alone))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("expected");
    City city = CityFile.readWithoutData(alone);
    assertThat(city.store())
        .isEqualTo(new StoreSettings.Embedded(folder.resolve("store/riverbend")));
    assertThat(city.sources()).hasSize(2);
  }

  private SourceSettings incidents() {
    return new SourceSettings(
        "incidents",
        Kind.INCIDENT,
        files(data("incidents-2023.csv"), data("incidents-2024.csv"), data("late.csv.gz")),
        List.of(
            layout(
                "incidents",
                Map.of(
                    Field.OCCURRED, ColumnValue.column("occurred_from"),
                    Field.X, ColumnValue.column("lon"),
                    Field.Y, ColumnValue.column("lat"),
                    Field.CATEGORY, ColumnValue.column("offence"),
                    Field.STATUS, ColumnValue.column("status")),
                List.of("yyyy-MM-dd HH:mm", "yyyy-MM"))),
        List.of(),
        new CategorySettings(
            Optional.empty(),
            Map.of("BURGLARY", "burglary", "0610", "motor-vehicle-theft"),
            Optional.empty()),
        Set.of("Withdrawn", "9"),
        Set.of(),
        SourceSettings.Repeats.ARE_DUPLICATES,
        Rules.always(Provenance.UNKNOWN),
        Rules.always(LocationPrecision.UNKNOWN),
        Thresholds.byDefault(),
        folder.resolve("riverbend.yaml") + ":11");
  }

  private SourceSettings noiseCalls() {
    return new SourceSettings(
        "noise-calls",
        Kind.CONCERN,
        files(data("noise.csv")),
        List.of(
            layout(
                "noise-calls",
                Map.of(
                    Field.OCCURRED, ColumnValue.column("day"),
                    Field.X, ColumnValue.column("x"),
                    Field.Y, ColumnValue.column("y")),
                List.of("dd/MM/yyyy"))),
        List.of(),
        new CategorySettings(Optional.of("noise"), Map.of(), Optional.empty()),
        Set.of(),
        Set.of(),
        SourceSettings.Repeats.ARE_DUPLICATES,
        Rules.always(Provenance.UNKNOWN),
        Rules.always(LocationPrecision.UNKNOWN),
        Thresholds.byDefault(),
        folder.resolve("riverbend.yaml") + ":23");
  }

  private static LayoutSettings layout(
      String name, Map<Field, ColumnValue> columns, List<String> dateFormats) {
    return new LayoutSettings(
        name,
        columns,
        dateFormats,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        LayoutSettings.Axes.X_FIRST);
  }

  private static FeedSettings files(Path... files) {
    return new FeedSettings(
        Optional.empty(),
        List.of(files),
        Optional.empty(),
        Optional.empty(),
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252")),
        Optional.empty());
  }

  private AreaLayerSettings beats() {
    return new AreaLayerSettings(
        "beat",
        List.of(
            new AreaLayerSettings.Version(
                Optional.empty(),
                files(data("beats-2023.geojson")),
                Optional.empty(),
                "beat",
                Optional.empty(),
                folder.resolve("riverbend.yaml") + ":32"),
            new AreaLayerSettings.Version(
                Optional.of(day("2024-03-01")),
                files(data("beats-2024.geojson")),
                Optional.empty(),
                "beat",
                Optional.empty(),
                folder.resolve("riverbend.yaml") + ":33")));
  }

  @Test
  void aPostgisStoreTakesItsPasswordFromTheEnvironmentAndKeepsItOutOfLogs() {
    City city =
        Riverbend.in(folder)
            .readWith(
                "kind: embedded\\n  file: store/riverbend",
                "kind: postgis\\n  url: jdbc:postgresql://db/b\\n  user: u\\n  password: env:DB_PASSWORD");

    assertThat(city.store())
        .isEqualTo(new StoreSettings.Postgis("jdbc:postgresql://db/b", "u", "secret"))
        .hasToString("Postgis[url=jdbc:postgresql://db/b, user=u]");
  }

  @Test
  void tokensOfAnIssuerAreTakenAndTheSaltStaysOutOfLogs() {
    AccessSettings access =
        Riverbend.in(folder)
            .readWith(
                "sources:",
                "access:\\n  issuer: https://login.example.org/\\n  audience: beatlight\\n"
                    + "  keys: keys.json\\n  salt: env:BEATLIGHT_SALT\\nsources:")
            .access();

    assertThat(access.issuer())
        .contains(
            new AccessSettings.Issuer(
                "https://login.example.org/",
                "beatlight",
                Optional.of(folder.resolve("keys.json").toUri()),
                "roles",
                "beats"));
    assertThat(access.salt()).hasToString("Optional[Salt[hidden]]");
  }

  @Test
  void theCrsMayBeWkt() {
    Riverbend riverbend = Riverbend.in(folder);

    assertThat(riverbend.readWith("crs: EPSG:26916", "crs: 'PROJCS[\"x\", 1]'").crs())
        .isEqualTo("PROJCS[\"x\", 1]");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstKey() {
    assertThat(Riverbend.in(folder).read("\uFEFF" + Riverbend.yaml()).name())
        .isEqualTo("Riverbend");
  }

  private Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
