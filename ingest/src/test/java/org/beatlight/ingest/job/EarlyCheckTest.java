package org.beatlight.ingest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.beatlight.settings.SettingsException;
import org.beatlight.testkit.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds that are described wrongly are told so before they are read. */
class EarlyCheckTest {
  @TempDir Path folder;
  private Hamlet hamlet;

  @BeforeEach
  void makeCity() throws IOException {
    hamlet = new Hamlet(folder);
  }

  @Test
  void metresThatAreCalledDegreesAreToldByTheCrsThatFits() throws IOException {
    Path burglaries =
        SharedData.require("data/chicago/incidents/chicago_burglary_2014_2017.csv.gz");
    describe(burglaries.toString(), "longitude: x, latitude: y", "", "dd/MM/yyyy");
    useBeatsOfChicago();

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(
            "\\S+city.yaml:9: source feed: expected coordinates in"
                + " \\S+chicago_burglary_2014_2017.csv.gz in or near Hamlet as EPSG:4326, but 0 of"
                + " 500 sampled are; EPSG:26971 \\(NAD83 / Illinois East\\) would fit");
    assertThat(hamlet.file("lake")).doesNotExist();
  }

  @Test
  void feetThatAreCalledMetresAreToldByTheCrsThatFits() throws IOException {
    Path sample = SharedData.require("data/chicago/incidents/burglary_2011_2014.csv.gz");
    describe(
        sample.toString(), "x: X_Coordinate, y: Y_Coordinate", "crs: EPSG:26971", "MM/dd/yyyy");
    useBeatsOfChicago();

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContainingAll(
            "0 of 500 sampled are; EPSG:3435 (NAD83 / Illinois East (ftUS)) would fit");
  }

  @Test
  void coordinatesThatAreExchangedAreToldSo() throws IOException {
    write(100, 0, "2014-06-02");
    describe("feed.csv", "longitude: lat, latitude: lon", "", "yyyy-MM-dd");

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith(
            "expected coordinates in feed.csv in or near Hamlet as EPSG:4326, but 0 of 100"
                + " sampled are; EPSG:4326 (WGS 84) with the two exchanged would fit");
  }

  @Test
  void aFeedOfAnotherPlaceFitsInNoCrs() throws IOException {
    write(0, 100, "2014-06-02");
    describe("feed.csv", "longitude: lon, latitude: lat", "", "yyyy-MM-dd");

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageEndingWith(
            "but 0 of 100 sampled are; no CRS that is used there would fit either");
  }

  @Test
  void halfOfTheCoordinatesAreEnough() throws IOException {
    write(60, 60, "2014-06-02");
    describe("feed.csv", "longitude: lon, latitude: lat", "", "yyyy-MM-dd");
    hamlet.load();
    assertThat(hamlet.lake().table("events").count()).isEqualTo(60);

    write(60, 61, "2014-06-02");
    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("but 60 of 121 sampled are");
  }

  @Test
  void rowsWithoutCoordinatesAndRowsThatFiltersLeaveOutDoNotCount() throws IOException {
    StringBuilder text = new StringBuilder("when,lon,lat,town\n");
    text.append("2014-06-02,-87.66,41.85,here\n".repeat(3));
    text.append("2014-06-02,,,here\n2014-06-02,0,0,here\n");
    text.append("2014-06-02,10,10,elsewhere\n".repeat(1000));
    hamlet.write("feed.csv", text.toString());
    describe(
        "feed.csv",
        "longitude: lon, latitude: lat",
        "filters: [{column: town, in: [here]}]\nrepeats: events",
        "yyyy-MM-dd");

    hamlet.load();

    assertThat(hamlet.lake().table("events").count()).isEqualTo(3);
  }

  @Test
  void datesWithTheMonthFirstWhereTheDayIsAreToldSo() throws IOException {
    Path burglaries =
        SharedData.require("data/chicago/incidents/chicago_burglary_2014_2017.csv.gz");
    describe(burglaries.toString(), "x: x, y: y", "crs: EPSG:26971", "MM/dd/yyyy");
    useBeatsOfChicago();

    assertThatThrownBy(hamlet::load)
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching(
            ".* expected dates in MM/dd/yyyy in \\S+, but (2[5-9]|3[0-9])\\d of 500 sampled fit only"
                + " with day and month exchanged");
  }

  private void describe(String file, String place, String other, String dates) throws IOException {
    hamlet.describe(
        """
        - name: feed
          kind: incident
          files: ["%s"]
          columns: {occurred: [when, date_single, Date], %s}
          dateFormats: [%s]
          category: burglary
        %s
        """
            .formatted(file, place, dates, other.indent(2)));
  }

  private void useBeatsOfChicago() throws IOException {
    Path beats = SharedData.require("data/chicago/polygons/police_beats.geojson.gz");
    String settings = Files.readString(hamlet.file("city.yaml"));
    hamlet.write(
        "city.yaml",
        settings.replace(
            "file: beats.geojson, code: num", "file: \"" + beats + "\", code: BEAT_NUM"));
  }

  /** Writes incidents in the city, and others in the ocean. */
  private void write(int here, int far, String day) throws IOException {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder("when,lon,lat\n");
    for (int i = 0; i < here + far; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s,%.5f,%.5f%n",
              day,
              (i < here ? -87.68 : -40) + 0.07 * random.nextDouble(),
              (i < here ? 41.81 : 30) + 0.08 * random.nextDouble()));
    }
    hamlet.write("feed.csv", text.toString());
  }
}
