package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.beatlight.ingest.clean.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSplitsTest {
  private static final String HEADER = "id,at,lon,lat,kind\n";

  @TempDir Path folder;

  @Test
  void aPieceBeginsWithTheFirstRecordBehindSoManyBytes() throws IOException {
    // the header is 19 bytes, each row 10: they begin at 19, 29, 39, 49 and 59
    write("feed.csv", HEADER + "1,1,1,1,1\n".repeat(5));
    SourceFile file = Feeds.file(folder, Feeds.CALLS, "feed.csv");

    assertThat(splits(file, 25))
        .containsExactly(
            new SourceSplit(file, 0, 0, 29, 1),
            new SourceSplit(file, 1, 29, 59, 3),
            new SourceSplit(file, 2, 59, SourceSplit.TO_THE_END, 6));
    assertThat(splits(file, 69)).containsExactly(whole(file)); // the file is as long
  }

  @Test
  void packedAndWideFilesAreOnePiece() throws IOException {
    String text = HEADER + "1,1,1,1,1\n".repeat(100);
    Feeds.gzip(folder.resolve("feed.csv.gz"), text);
    Files.write(folder.resolve("wide.csv"), text.getBytes(Charset.forName("UTF-16")));

    for (String name : List.of("feed.csv.gz", "wide.csv")) {
      SourceFile file = Feeds.file(folder, Feeds.CALLS, name);
      assertThat(splits(file, 10)).containsExactly(whole(file));
      assertThat(Feeds.rows(file)).hasSize(100);
    }
  }

  @Test
  void piecesAreNumberedThroughAllFiles() throws IOException {
    write("a.csv", HEADER + "1,1,1,1,1\n");
    write("b.csv", HEADER + "2,1,1,1,1\n");
    List<SourceFile> files =
        SourceFiles.of(Feeds.city(folder, Feeds.CALLS, "a.csv", "b.csv"), Feeds.NO_QUERIES);

    assertThat(SourceSplits.of(files))
        .containsExactly(
            new SourceSplit(files.get(0), 0, 0, SourceSplit.TO_THE_END, 1),
            new SourceSplit(files.get(1), 1, 0, SourceSplit.TO_THE_END, 1));
  }

  @Test
  void rowsAreTheSameHoweverTheFileIsCut() throws IOException {
    Random random = new Random(17);
    for (int i = 0; i < 300; i++) {
      write("feed.csv", (i % 2 == 0 ? "" : "\uFEFF") + HEADER + "1,1,1,1,1\n" + text(random));
      SourceFile file = Feeds.file(folder, Feeds.CALLS, "feed.csv");
      List<SourceSplit> splits = splits(file, 1 + random.nextInt(40));

      assertThat(told(Feeds.rows(splits))).isEqualTo(told(Feeds.rows(file)));
      assertThat(whole(splits)).isTrue();
    }
  }

  @Test
  void rowsAreNumberedInTheirPiece() throws IOException {
    write("feed.csv", HEADER + "1,1,1,1,1\n".repeat(10));
    List<SourceSplit> splits = splits(Feeds.file(folder, Feeds.CALLS, "feed.csv"), 40);

    for (SourceSplit split : splits) {
      List<RawRow> rows = Feeds.rows(List.of(split));
      for (int i = 0; i < rows.size(); i++) {
        assertThat(rows.get(i).place().split()).isEqualTo(split.index());
        assertThat(rows.get(i).place().record()).isEqualTo(i + 1);
      }
    }
    assertThat(splits).hasSize(3);
  }

  /** Lines of which most are rows, some begin or end a quote, and some are anything. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append("7,\"at\nnoon\",é,\"\"\"\",");
        case 1 -> text.append("8,\",1,1,1");
        case 2 -> text.append("9,1,\"1\"x,1,\"1");
        case 3 -> text.append("\n\"");
        default -> text.append(random.nextInt(9)).append(",1,1,1,").append(random.nextInt(99));
      }
      text.append(List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
    }
    return text.toString();
  }

  /** Whether each piece begins where the one before it ends. */
  private static boolean whole(List<SourceSplit> splits) {
    long from = 0;
    for (SourceSplit split : splits) {
      if (split.from() != from) {
        return false;
      }
      from = split.to();
    }
    return from == SourceSplit.TO_THE_END;
  }

  /** Returns all that rows tell but their place. */
  private static List<Object> told(List<RawRow> rows) {
    List<Object> told = new ArrayList<>();
    for (RawRow row : rows) {
      told.add(Arrays.asList(row.key(), row.digest(), row.fields().withoutAddress(), row.fault()));
    }
    return told;
  }

  private static SourceSplit whole(SourceFile file) {
    return new SourceSplit(file, 0, 0, SourceSplit.TO_THE_END, 1);
  }

  private static List<SourceSplit> splits(SourceFile file, long bytes) throws IOException {
    List<SourceSplit> splits = new ArrayList<>();
    SourceSplits.add(file, splits, bytes);
    return splits;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
