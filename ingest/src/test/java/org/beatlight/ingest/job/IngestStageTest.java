package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.apache.spark.sql.Row;
import org.beatlight.batch.progress.Progress;
import org.beatlight.batch.projection.CityCrs;
import org.beatlight.batch.run.Stage;
import org.beatlight.core.geo.LonLat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestStageTest {
  private LakeReader lake;

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    TinyCity city = new TinyCity(folder);
    new IngestStage().run(city.settings(), Sparks.session(), Progress.silent());
    lake = new LakeReader(city.lake());
  }

  @Test
  void theStageIsFoundByItsName() {
    assertThat(ServiceLoader.load(Stage.class)).extracting(Stage::name).contains("ingest");
  }

  @Test
  void everyEventThatStandsIsInTheLake() {
    assertThat(
            lake.rows(
                "events",
                "id",
                "source",
                "source_id",
                "kind",
                "category",
                "source_category",
                "provenance"))
        .containsExactly(
            "calls:1 | calls | 1 | concern | noise |  | UNKNOWN",
            "calls:3 | calls | 3 | concern | noise |  | UNKNOWN",
            "police:11 | police | 11 | incident | burglary | BURGLARY | OFFICER_DISCOVERED",
            "police:12 | police | 12 | incident | larceny-theft | theft | OFFICER_DISCOVERED",
            "police:13 | police | 13 | incident | unmapped | Theft, other | OFFICER_DISCOVERED",
            "police:18 | police | 18 | incident | burglary | BURGLARY | OFFICER_DISCOVERED");
  }

  @Test
  void timesAreInstantsWithTheirLocalDay() {
    assertThat(
            lake.rows(
                "events",
                "id",
                "occurred_from",
                "occurred_to",
                "local_date",
                "local_minute",
                "time_precision",
                "reported_at"))
        .containsExactly(
            "calls:1 | 2014-06-03T05:00:00Z | 2014-06-04T05:00:00Z | 2014-06-03 | null | DAY | null",
            "calls:3 | 2014-06-04T05:00:00Z | 2014-06-05T05:00:00Z | 2014-06-04 | null | DAY | null",
            "police:11 | 2013-05-06T12:30:00Z | 2013-05-06T14:00:00Z | 2013-05-06 | 450 | MINUTE"
                + " | 2013-05-07T05:00:00Z",
            "police:12 | 2014-05-06T12:08:00Z | 2014-05-06T12:08:00Z | 2014-05-06 | 428 | MINUTE"
                + " | null",
            "police:13 | 2014-06-01T05:00:00Z | 2014-06-02T05:00:00Z | 2014-06-01 | null | DAY"
                + " | null",
            "police:18 | 2014-05-01T05:00:00Z | 2014-06-01T05:00:00Z | 2014-05-01 | null | MONTH"
                + " | null");
  }

  @Test
  void beatsAreThoseOfTodayAndOfTheDay() {
    assertThat(
            lake.rows("events", "id", "lon", "lat", "beat", "beat_then", "coded_beat", "stacked"))
        .containsExactly(
            "calls:1 | -87.61 | 41.85 | 0613 | 0613 | null | false",
            "calls:3 | -87.691 | 41.85 | null | null | null | false",
            "police:11 | -87.65 | 41.85 | 0613 | 0612 | 0612 | false",
            "police:12 | -87.65 | 41.85 | 0613 | 0613 | 0612 | false",
            "police:13 | -87.61 | 41.85 | 0613 | 0613 | null | false",
            "police:18 | -87.611 | 41.852 | 0613 | 0613 | 9999 | false");
  }

  @Test
  void placesAreInMetresOfTheCrs() {
    var expected = CityCrs.decode("EPSG:26916").toPlane(new LonLat(-87.61, 41.85));

    Row row = lake.table("events").where("id = 'calls:1'").first();

    assertThat(row.<Double>getAs("east_m")).isEqualTo(expected.eastM());
    assertThat(row.<Double>getAs("north_m")).isEqualTo(expected.northM());
  }

  @Test
  void everyFaultIsAFinding() {
    assertThat(lake.rows("findings", "source", "file", "row", "code", "detail"))
        .containsExactly(
            "calls | calls-1.csv | 2 | duplicate-row | ",
            "calls | calls-2.csv | 1 | outside-beats | ",
            "police | incidents.csv | 1 | superseded | id \"11\"",
            "police | incidents.csv | 10 | missing-id | ",
            "police | incidents.csv | 11 | unknown-beat | \"9999\"",
            "police | incidents.csv | 2 | other-beat | coded 0612, lies in 0613",
            "police | incidents.csv | 3 | unmapped-category | \"Theft, other\"",
            "police | incidents.csv | 5 | null-island | ",
            "police | incidents.csv | 6 | swapped-coordinates | ",
            "police | incidents.csv | 7 | unreadable-row | line 8: expected 10 columns, got 2",
            "police | incidents.csv | 8 | withdrawn | \"Withdrawn\"",
            "police | incidents.csv | 9 | duplicate-row | id \"12\"");
  }

  @Test
  void versionsThatHoldNoLongerAreHistory() {
    assertThat(lake.rows("history", "id", "code", "occurred_from"))
        .containsExactly(
            "police:11 | superseded | 2013-05-06T12:08:00Z",
            "police:17 | withdrawn | 2014-06-02T15:00:00Z");
  }

  @Test
  void rowsToRepairAreCsvInTheSettingsOwnWords() throws IOException {
    assertThat(lake.load().resolve("rejected/police-00000.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            id,occurred,occurredTo,reported,x,y,point,category,status,beat,version,count,address,layout=police,finding,detail,file,row
            14,2014-06-02 10:00,,,0,0,,BURGLARY,Open,613,1,,,,null-island,,incidents.csv,5
            15,2014-06-02 10:00,,,41.85,-87.65,,BURGLARY,Open,613,1,,,,swapped-coordinates,,incidents.csv,6
            ,2014-06-02 10:00,,,-87.65,41.85,,BURGLARY,Open,613,1,,,,missing-id,,incidents.csv,10
            """);
  }

  @Test
  void areasOfEveryVersionAreInTheLake() throws ParseException {
    assertThat(lake.rows("areas", "layer", "code", "name", "valid_from", "today"))
        .containsExactly(
            "beat | 0612 | 0612 | null | false",
            "beat | 0612 | Beat 0612 | 2014-01-01 | true",
            "beat | 0613 | 0613 | null | false",
            "beat | 0613 | Beat 0613 | 2014-01-01 | true");

    Row east = lake.table("areas").where("code = '0613' AND today").first();
    Geometry degrees = new WKBReader().read(east.<byte[]>getAs("lonlat_wkb"));
    Geometry metres = new WKBReader().read(east.<byte[]>getAs("plane_wkb"));
    assertThat(degrees.norm().toText())
        .isEqualTo(
            "POLYGON ((-87.66 41.8, -87.66 41.9, -87.63 41.9, -87.6 41.9, -87.6 41.8, -87.63 41.8,"
                + " -87.66 41.8))");
    // 0.06° at 41.85° N is 4.98 km, 0.1° of latitude 11.1 km
    assertThat(metres.getArea()).isCloseTo(4_980.0 * 11_107, within(200_000.0));
  }

  @Test
  void theBackdropIsInTheLake() throws ParseException {
    assertThat(lake.rows("backdrop", "theme", "name")).containsExactly("street | Oak");

    byte[] wkb = lake.table("backdrop").first().getAs("lonlat_wkb");
    assertThat(new WKBReader().read(wkb).toText())
        .isEqualTo("LINESTRING (-87.69 41.85, -87.6 41.85)");
  }

  @Test
  void theManifestTellsInputsAndQuality() {
    var manifest = lake.manifest();

    assertThat(manifest.get("lakeVersion").asInt()).isEqualTo(2);
    assertThat(manifest.get("city").toString())
        .isEqualTo("{\"name\":\"Tiny\",\"zone\":\"America/Chicago\",\"crs\":\"EPSG:26916\"}");
    assertThat(manifest.get("inputs").findValuesAsText("name"))
        .extracting(name -> Path.of(name).getFileName().toString())
        .containsExactly(
            "incidents.csv",
            "calls-1.csv",
            "calls-2.csv",
            "beats-old.geojson",
            "beats.geojson",
            "backdrop.geojson");
    assertThat(lake.source("police").get("tally").toString())
        .isEqualTo(
            "{\"source\":\"police\",\"read\":11,\"kept\":4,\"dropped\":5,\"superseded\":1,"
                + "\"duplicates\":1}");
    assertThat(lake.source("police").get("findings").toString())
        .isEqualTo(
            "{\"unreadable-row\":1,\"null-island\":1,\"swapped-coordinates\":1,\"withdrawn\":1,"
                + "\"missing-id\":1,\"duplicate-row\":1,\"superseded\":1,"
                + "\"unmapped-category\":1,\"other-beat\":1,\"unknown-beat\":1}");
    assertThat(lake.source("calls").get("tally").toString())
        .isEqualTo(
            "{\"source\":\"calls\",\"read\":3,\"kept\":2,\"dropped\":0,\"superseded\":0,"
                + "\"duplicates\":1}");
    assertThat(lake.source("calls").get("findings").toString())
        .isEqualTo("{\"duplicate-row\":1,\"outside-beats\":1}");
  }

  @Test
  void eventsLieByKindAndMonth() {
    assertThat(
            List.of(
                "kind=incident/month=2013-05",
                "kind=incident/month=2014-05",
                "kind=incident/month=2014-06",
                "kind=concern/month=2014-06"))
        .allSatisfy(part -> assertThat(lake.load().resolve("events").resolve(part)).exists());
  }
}
