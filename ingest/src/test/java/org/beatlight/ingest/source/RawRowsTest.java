package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.settings.SourceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawRowsTest {
  private static final List<String> COLUMNS = List.of("id", "at", "lon", "lat", "kind", "note");

  @TempDir Path folder;

  @Test
  void mappedColumnsAreTakenByNameWhateverTheirOrder() throws IOException {
    Path file = write("lat,kind,at,id,lon\n41.05,noise,2014-01-02, 7 ,-87.9\n");

    RawRow row = read(Feeds.source(file), file).get(0);

    assertThat(row.place()).isEqualTo(new RowPlace(2, 3, 1));
    assertThat(row.key()).isEqualTo("7");
    assertThat(row.fields())
        .isEqualTo(
            new RawFields(" 7 ", "2014-01-02", "", "", "-87.9", "41.05", "noise", "", "", ""));
  }

  @Test
  void recordsAreNumberedWhetherTheyCanBeReadOrNot() throws IOException {
    Path file = write("id,at,lon,lat,kind,note\n\n1,a,b,c,d,e\n2,a\n3,a,b,c,d,e\n");

    assertThat(read(Feeds.source(file), file))
        .extracting(row -> row.place().record(), RawRow::fault)
        .containsExactly(
            tuple(1L, ""), tuple(2L, "feed.csv line 4: expected 6 columns, got 2"), tuple(3L, ""));
  }

  @Test
  void rowsHaveOneDigestWhereEveryColumnIsEqual() throws IOException {
    Path file =
        write("id,at,lon,lat,kind,note\n1,a,b,c,d,e\n1,a,b,c,d,e\n1,a,b,c,d,f\n1,a,b,c,de,\n");

    List<RawRow> rows = read(Feeds.source(file), file);

    assertThat(rows.get(1).digest()).isEqualTo(rows.get(0).digest());
    assertThat(rows.get(2).digest()).isNotEqualTo(rows.get(0).digest()); // an unmapped column
    assertThat(rows.get(3).digest()).isNotEqualTo(rows.get(0).digest());
    assertThat(rows).extracting(RawRow::key).containsOnly("1");
  }

  @Test
  void withoutIdsEqualRowsShareAKey() throws IOException {
    Path file = write("id,at,lon,lat,kind,note\n1,a,b,c,d,e\n1,a,b,c,d,e\n2,a,b,c,d,e\n");

    List<RawRow> rows = read(Feeds.source(Optional.empty(), file), file);

    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows.get(2).key()).isNotEqualTo(rows.get(0).key());
    assertThat(rows.get(0).fields().id()).isEmpty();
  }

  @Test
  void rowsWithoutTheirIdAndUnreadableRowsStandAlone() throws IOException {
    Path file = write("id,at,lon,lat,kind,note\n,a,b,c,d,e\n ,a,b,c,d,e\nx\nx\n");

    assertThat(read(Feeds.source(file), file)).extracting(RawRow::key).doesNotHaveDuplicates();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("feed.csv"), text);
  }

  private static List<RawRow> read(SourceSettings source, Path file) throws IOException {
    List<String> header = List.of(Files.readAllLines(file).get(0).split(",", -1));
    assertThat(COLUMNS).containsAll(header);
    SourceFile sourceFile =
        new SourceFile(
            2,
            3,
            file.toString(),
            ',',
            source.columns().id().isPresent(),
            ColumnMap.of(source, file, header));
    List<RawRow> rows = new ArrayList<>();
    new RawRows(sourceFile).forEachRemaining(rows::add);
    return rows;
  }
}
