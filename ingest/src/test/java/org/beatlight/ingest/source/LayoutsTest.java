package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.settings.Field;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {
  /** Of a feed whose columns were renamed twice; a filter and a rule ask for further ones. */
  private static final String RENAMED =
      """
      - name: calls
        kind: concern
        columns: {id: id, occurred: at, longitude: lon, latitude: lat, category: [code, kind]}
        dateFormats: [yyyy-MM-dd]
        categories: {noise: noise}
        filters: [{column: [city, town], notIn: [Elsewhere]}]
        provenance:
          rules: [{column: channel, in: [Patrol], is: officer-discovered}]
          otherwise: resident-reported
        variants:
          - name: before-2012
            columns: {id: ~, occurred: "{day} {hour:2}"}
            dateFormats: [yyyy-MM-dd HH]
          - name: ground
            columns: {x: east, y: north}
            crs: EPSG:26971
      """;

  @TempDir Path folder;

  @Test
  void aFileHasTheFirstLayoutWhoseColumnsItHas() {
    SourceSettings source = Feeds.source(folder, RENAMED);

    assertThat(choose(source, "id,at,lon,lat,kind,city,channel")).isZero();
    assertThat(choose(source, "channel,town,code,lat,lon,at,id,more")).isZero();
    assertThat(choose(source, "day,hour,lon,lat,kind,city,channel")).isEqualTo(1);
    assertThat(choose(source, "id,at,east,north,kind,city,channel")).isEqualTo(2);
    assertThat(choose(source, "id,at,day,hour,lon,lat,kind,city,channel")).isZero();
  }

  @Test
  void whereNoneFitsEveryLayoutSaysWhatItLacks() {
    SourceSettings source = Feeds.source(folder, RENAMED);

    assertThatThrownBy(() -> choose(source, "ID,at,day,lon,lat,kind,city"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            source.place()
                + ": source calls: expected columns \"id\" and \"channel\" for the layout calls, or"
                + " columns \"hour\" and \"channel\" for the layout before-2012, or columns \"id\""
                + " and \"east\" and \"north\" and \"channel\" for the layout ground in feed.csv,"
                + " which has the columns ID, at, day, lon, lat, kind, city");
  }

  @Test
  void aLoneLayoutIsNotNamed() {
    SourceSettings source = Feeds.source(folder, Feeds.CALLS);

    assertThatThrownBy(() -> choose(source, "id,at,x,lat,kind"))
        .hasMessage(
            source.place()
                + ": source calls: expected column \"lon\" in feed.csv, which has the columns id,"
                + " at, x, lat, kind");
  }

  @Test
  void whatAFileIsOnlyShowsItsFirstColumnsAndOneLine() {
    SourceSettings source = Feeds.source(folder, Feeds.CALLS);
    List<String> columns = new ArrayList<>(List.of("two\nlines", "x".repeat(500)));
    columns.addAll(Collections.nCopies(1000, "c"));

    assertThatThrownBy(() -> Layouts.choose(source, "feed.csv", columns))
        .hasMessageEndingWith(
            "in feed.csv, which has the columns two lines, %s…, %s and 952 more"
                .formatted("x".repeat(40), String.join(", ", Collections.nCopies(48, "c"))));
  }

  @Test
  void aColumnThatIsUsedMustBeThereOnce() {
    SourceSettings source = Feeds.source(folder, RENAMED);

    assertThatThrownBy(() -> choose(source, "id,at,lon,lat,kind,city,lon,channel"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            source.place()
                + ": source calls: expected one column \"lon\" in feed.csv, got several");
    assertThat(choose(source, "id,at,lon,lat,kind,city,channel,more,more")).isZero();
  }

  @Test
  void valuesOfFieldsComeFirstAndThenThoseOfConditions() throws IOException {
    write("id,at,lon,lat,kind,city,channel\n7,2014-01-02,-87.9,41.05,noise,Riverbend,Patrol\n");

    RawRow row = Feeds.rows(Feeds.file(folder, RENAMED, "feed.csv")).get(0);

    assertThat(row.fields().text(Field.ID)).isEqualTo("7");
    assertThat(row.fields().withoutAddress())
        .isEqualTo(
            List.of(
                "7",
                "2014-01-02",
                "",
                "",
                "-87.9",
                "41.05",
                "",
                "noise",
                "",
                "",
                "",
                "",
                "",
                "Riverbend",
                "Patrol"));
  }

  @Test
  void aRepairedFileIsReadByTheLayoutThatItsRowsHad() throws IOException {
    write("day,hour,lon,lat,kind,city,channel\n2014-01-02,5,-87.9,,noise,Riverbend,Patrol\n");
    SourceFile broken = Feeds.file(folder, RENAMED, "feed.csv");
    List<String> header = RepairColumns.header(broken);
    List<String> values = new ArrayList<>(Feeds.rows(broken).get(0).fields().withoutAddress());
    values.set(header.indexOf("y"), "41.05");
    values.addAll(
        List.of("", "no-coordinates", "the second coordinate is missing", "feed.csv", "1"));

    write(String.join(",", header) + "\n" + String.join(",", values) + "\n");
    SourceFile repaired = Feeds.file(folder, RENAMED, "feed.csv");

    assertThat(header)
        .isEqualTo(
            List.of(
                "id",
                "occurred",
                "occurredTo",
                "reported",
                "x",
                "y",
                "point",
                "category",
                "status",
                "beat",
                "version",
                "count",
                "address",
                "condition 1",
                "condition 2",
                "layout=before-2012",
                "finding",
                "detail",
                "file",
                "row"));
    assertThat(repaired.layoutName()).isEqualTo("before-2012");
    assertThat(Feeds.rows(repaired).get(0).fields().withoutAddress())
        .isEqualTo(
            List.of(
                "",
                "2014-01-02 05",
                "",
                "",
                "-87.9",
                "41.05",
                "",
                "noise",
                "",
                "",
                "",
                "",
                "",
                "Riverbend",
                "Patrol"));
  }

  @Test
  void aRepairedFileMustHaveKeptItsColumns() {
    SourceSettings source = Feeds.source(folder, RENAMED);

    assertThatThrownBy(() -> choose(source, "id,occurred,x,layout=ground,condition 1"))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(
            source.place()
                + ": source calls: expected columns \"occurredTo\" and \"reported\" and \"y\"")
        .hasMessageContaining(
            "\"condition 2\" in feed.csv, which has the columns id, occurred, x, layout=ground,"
                + " condition 1");
  }

  private static int choose(SourceSettings source, String header) {
    return Layouts.choose(source, "feed.csv", List.of(header.split(",")));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("feed.csv"), text);
  }
}
