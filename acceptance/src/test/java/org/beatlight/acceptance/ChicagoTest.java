package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.beatlight.acceptance.attack.Siege;
import org.beatlight.testkit.Database;
import org.beatlight.testkit.LocalPostgis;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole main job on real records of a real city, into both stores. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChicagoTest {
  private static final String PASSWORD = "BEATLIGHT_TEST_PASSWORD";

  private final List<Server> servers = new ArrayList<>();
  private Path work;
  private Database postgis;
  private Server embedded;
  private Server database;

  @BeforeAll
  void runIntoBothStores(@TempDir Path folder) throws Exception {
    work = folder;
    Path data = SharedData.require("data/chicago");
    postgis = LocalPostgis.shared().emptyDatabase();
    Path embeddedCity = city("embedded.yaml", data, embeddedStore());
    Path databaseCity = city("postgis.yaml", data, postgisStore());
    succeed("run", "--city", embeddedCity.toString());
    succeed("analyse", "--city", databaseCity.toString());
    embedded = serve(embeddedCity);
    database = serve(databaseCity);
  }

  @AfterAll
  void stop() {
    servers.forEach(Server::close);
  }

  @Test
  void bothStoresGiveEqualAnswers() {
    for (String path :
        List.of(
            "/api/v1/beats",
            "/api/v1/hotspots",
            "/api/v1/changes",
            "/api/v1/beats/1133",
            "/api/v1/beats/1133/weeks?kind=concern",
            "/api/v1/changes?from=2014-06-01&to=2014-08-01",
            "/api/v1/publication/manifest")) {
      assertThat(embedded.get(path)).as(path).isEqualTo(database.get(path));
    }
  }

  @Test
  void bothStoresGiveEqualTiles() {
    for (String layer : List.of("beats", "hotspots", "events")) {
      String path = "/tiles/" + layer + "/11/525/761.mvt";
      assertThat(embedded.fetch(path).statusCode()).as(path).isEqualTo(200);
      assertThat(embedded.fetch(path).body()).as(path).isEqualTo(database.fetch(path).body());
    }
  }

  @Test
  void everyRowIsAccountedForAndTheFaultsAreFound() {
    JsonNode status = Json.read(succeed("status", "--city", embeddedCityFile(), "--json").out());
    JsonNode sources = status.get("ingest").get("sources");

    assertThat(sources).hasSize(3).allSatisfy(ChicagoTest::isBalanced);
    assertThat(rows(sources, "assaults", "duplicate-row")).isEqualTo(111);
    assertThat(rows(sources, "sanitation", "no-coordinates")).isEqualTo(23);
    assertThat(rows(sources, "sanitation", "superseded")).isEqualTo(372);
  }

  @Test
  void everyBeatAndBothStreamsAreThere() {
    assertThat(Json.read(embedded.get("/api/v1/beats")).get("features")).hasSize(275);
    JsonNode summary = Json.read(embedded.get("/api/v1/beats/1133"));
    assertThat(summary.get("incidents")).isNotEmpty();
    assertThat(summary.get("concerns")).isNotEmpty();
    assertThat(Json.read(embedded.get("/api/v1/hotspots")).get("features")).isNotEmpty();
  }

  @Test
  void theAttackerRecoversNothing() {
    Siege siege = AttackerTest.siegeOf(embedded);
    siege.smallCountsOfBeatsStayHidden();
    siege.smallCountsOfCellsStayHidden("incident", "burglary");
    siege.truePlacesStayHidden();
    siege.noAnswerHoldsWhatIsNotForThePublic();
  }

  private Server serve(Path city) {
    Server server = Server.of(city, environment());
    servers.add(server);
    return server;
  }

  private static void isBalanced(JsonNode source) {
    assertThat(source.get("read").asLong())
        .isEqualTo(
            Stream.of("kept", "dropped", "superseded", "duplicates")
                .mapToLong(field -> source.get(field).asLong())
                .sum());
  }

  private static long rows(JsonNode sources, String source, String code) {
    return sources
        .valueStream()
        .filter(each -> each.get("source").asString().equals(source))
        .flatMap(each -> each.get("findings").valueStream())
        .filter(finding -> finding.get("code").asString().equals(code))
        .mapToLong(finding -> finding.get("rows").asLong())
        .sum();
  }

  private Path city(String name, Path data, String store) throws IOException {
    String template;
    try (var in = ChicagoTest.class.getResourceAsStream("/chicago.yaml")) {
      template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    return Files.writeString(
        work.resolve(name),
        template
            .replace("${data}", data.toString())
            .replace("${work}", work.toString())
            .replace("${store}", store));
  }

  private String embeddedCityFile() {
    return work.resolve("embedded.yaml").toString();
  }

  private String embeddedStore() {
    return "{kind: embedded, file: " + work.resolve("store/chicago") + "}";
  }

  private String postgisStore() {
    return "{kind: postgis, url: '%s', user: %s, password: 'env:%s'}"
        .formatted(postgis.url(), postgis.user(), PASSWORD);
  }

  private Map<String, String> environment() {
    return Map.of(PASSWORD, postgis.password());
  }

  private Launcher.Result succeed(String... arguments) {
    Launcher.Result result = Launcher.run(environment(), arguments);
    assertThat(result.exit()).as(result.err()).isZero();
    return result;
  }
}
