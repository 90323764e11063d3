package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.beatlight.ingest.clean.RawFields;
import org.beatlight.ingest.clean.RawRow;
import org.beatlight.ingest.clean.RowPlace;
import org.beatlight.settings.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitRowsTest {
  private static final String HEADER = "id,at,lon,lat,kind,note\n";
  private static final String WITHOUT_ID = Feeds.CALLS.replace("id: id, ", "");
  private static final String COUNTED = Feeds.CALLS.replace("id: id, ", "count: note, ");

  @TempDir Path folder;

  @Test
  void mappedColumnsAreTakenByNameWhateverTheirOrder() throws IOException {
    RawRow row = read(Feeds.CALLS, "lat,kind,at,id,lon\n41.05,noise,2014-01-02, 7 ,-87.9\n").get(0);

    assertThat(row.place()).isEqualTo(new RowPlace(0, 1));
    assertThat(row.fields().withoutAddress())
        .containsExactly(
            "7", "2014-01-02", "", "", "-87.9", "41.05", "", "noise", "", "", "", "", "");
    assertThat(row.fault()).isEmpty();
    assertThat(row.otherEncoding()).isFalse();
  }

  @Test
  void theAddressIsAFieldThatIsNeverShown() throws IOException {
    String source = Feeds.CALLS.replace("id: id, ", "id: id, address: note, ");
    RawFields fields = read(source, HEADER + "1,a,b,c,d,1 Main St\n").get(0).fields();

    assertThat(fields.text(Field.ADDRESS)).isEqualTo("1 Main St");
    assertThat(fields.withoutAddress()).doesNotContain("1 Main St");
  }

  @Test
  void recordsAreNumberedWhetherTheyCanBeReadOrNot() throws IOException {
    List<RawRow> rows = read(Feeds.CALLS, HEADER + "\n1,a,b,c,d,e\n2,a\n3,a,b,c,d,\"e\n");

    assertThat(rows)
        .extracting(row -> row.place().record(), RawRow::fault)
        .containsExactly(
            tuple(1L, ""),
            tuple(2L, "line 4: expected 6 columns, got 2"),
            tuple(3L, "line 5: a quote is never closed"));
    assertThat(rows.get(1)).isEqualTo(RawRow.unreadable(new RowPlace(0, 2), rows.get(1).fault()));
  }

  @Test
  void rowsHaveOneDigestWhereEveryColumnIsEqual() throws IOException {
    List<RawRow> rows =
        read(
            Feeds.CALLS,
            HEADER + "1,a,b,c,d,e\n1,a,b,c,\"d\",e\r\n1,a,b,c,d,f\n1,a,b,c,de,\n1,a,b,c,,de\n");

    assertThat(rows.get(1).digest()).isEqualTo(rows.get(0).digest()); // quotes are no content
    assertThat(rows).extracting(RawRow::digest).containsOnlyOnce(rows.get(2).digest());
    assertThat(rows).extracting(RawRow::digest).containsOnlyOnce(rows.get(3).digest());
    assertThat(rows).extracting(RawRow::digest).containsOnlyOnce(rows.get(4).digest());
    assertThat(rows).extracting(RawRow::key).containsOnly(rows.get(0).key());
  }

  @Test
  void idsAreComparedWithoutSurroundingSpace() throws IOException {
    List<RawRow> rows = read(Feeds.CALLS, HEADER + "1,a,b,c,d,e\n\" 1 \",,,,,\n01,a,b,c,d,e\n");

    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows.get(2).key()).isNotEqualTo(rows.get(0).key());
  }

  @Test
  void withoutIdsEqualRowsShareAKey() throws IOException {
    List<RawRow> rows = read(WITHOUT_ID, HEADER + "1,a,b,c,d,e\n1,a,b,c,d,e\n2,a,b,c,d,e\n");

    assertThat(rows.get(0).key()).isNotNull();
    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows.get(2).key()).isNotEqualTo(rows.get(0).key());
    assertThat(rows.get(0).fields().text(Field.ID)).isEmpty();
  }

  @Test
  void whereRepeatsAreEventsEveryRowStandsAlone() throws IOException {
    assertThat(read(WITHOUT_ID + "  repeats: events\n", HEADER + "1,a,b,c,d,e\n1,a,b,c,d,e\n"))
        .extracting(RawRow::key)
        .containsOnlyNulls();
  }

  @Test
  void countsAreOfTheRowsThatSharePlaceTimeAndCategory() throws IOException {
    List<RawRow> rows =
        read(COUNTED, HEADER + "1,a,b,c,d,1\n2,a, b,c,d,-1\n3,a,b,c,e,1\n4,b,a,c,d,1\n");

    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows).extracting(RawRow::key).containsOnlyOnce(rows.get(2).key());
    assertThat(rows).extracting(RawRow::key).containsOnlyOnce(rows.get(3).key());
  }

  @Test
  void rowsWithoutTheirIdAndUnreadableRowsStandAlone() throws IOException {
    assertThat(read(Feeds.CALLS, HEADER + ",a,b,c,d,e\n ,a,b,c,d,e\nx\nx\n"))
        .extracting(RawRow::key)
        .containsOnlyNulls();
  }

  @Test
  void thereIsNothingBehindTheLastRow() throws IOException {
    Files.writeString(folder.resolve("feed.csv"), HEADER + "1,a,b,c,d,e");
    SourceFile file = Feeds.file(folder, Feeds.CALLS, "feed.csv");
    SplitRows rows = new SplitRows(new SourceSplit(file, 0, 0, SourceSplit.TO_THE_END, 1));

    assertThat(rows.next().place()).isEqualTo(new RowPlace(0, 1));
    assertThat(rows.hasNext()).isFalse();
    assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aFileThatIsGoneIsNamed() throws IOException {
    Path path = Files.writeString(folder.resolve("feed.csv"), HEADER + "1,a,b,c,d,e\n");
    SourceFile file = Feeds.file(folder, Feeds.CALLS, "feed.csv");
    Files.delete(path);

    assertThatThrownBy(() -> Feeds.rows(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("feed.csv");
  }

  private List<RawRow> read(String source, String text) throws IOException {
    Files.writeString(folder.resolve("feed.csv"), text);
    return Feeds.rows(Feeds.file(folder, source, "feed.csv"));
  }
}
