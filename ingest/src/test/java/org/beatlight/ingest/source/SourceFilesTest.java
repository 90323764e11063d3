package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.beatlight.settings.SourceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final String HEADER = "id,at,lon,lat,kind\n";
  private static final String ROW = "1,2014-01-02,-87.9,41.05,noise\n";

  @TempDir Path folder;

  @Test
  void filesAreNumberedThroughAllSources() throws IOException {
    Path first = write("a.csv", HEADER + ROW);
    Path second = Feeds.gzip(folder.resolve("b.csv.gz"), "kind,lat,lon,at,id\n");
    Path third = write("c.csv", "\uFEFF" + HEADER + ROW);

    assertThat(SourceFiles.of(List.of(Feeds.source(first, second), Feeds.source(third))))
        .containsExactly(
            file(0, 0, first, List.of(0, 1, -1, -1, 2, 3, 4, -1, -1, -1)),
            file(0, 1, second, List.of(4, 3, -1, -1, 2, 1, 0, -1, -1, -1)),
            file(1, 2, third, List.of(0, 1, -1, -1, 2, 3, 4, -1, -1, -1)));
  }

  @Test
  void aMissingColumnNamesTheFileAndTheColumnsThatThereAre() throws IOException {
    Path file = write("a.csv", "id,at,x,lat,kind\n" + ROW);

    assertThatThrownBy(() -> of(Feeds.source(file)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml line 9: source calls: expected column \"lon\" in "
                + file
                + ", which has the columns id, at, x, lat, kind");
  }

  @Test
  void aColumnThatIsThereTwiceIsRefused() throws IOException {
    Path file = write("a.csv", "id,at,lon,lat,kind,lon\n" + ROW);

    assertThatThrownBy(() -> of(Feeds.source(file)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml line 9: source calls: expected one column \"lon\" in "
                + file
                + ", got several");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeInTheSettings() {
    Path file = folder.resolve("none.csv");

    assertThatThrownBy(() -> of(Feeds.source(file)))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "city.yaml line 9: source calls: expected the file " + file + ", there is none");
  }

  @Test
  void aWebPageIsNoFeed() throws IOException {
    Path file = write("a.csv", "<!DOCTYPE html>\n<html><body>Please log in</body></html>\n");

    assertThatThrownBy(() -> of(Feeds.source(file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a CSV file, got a web page");
  }

  @Test
  void anEmptyFileIsNoFeed() throws IOException {
    Path file = write("a.csv", "");

    assertThatThrownBy(() -> of(Feeds.source(file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a CSV file with a header line, got none");
  }

  @Test
  void aSourceWithoutRowsIsNamed() throws IOException {
    Path first = write("a.csv", HEADER);
    Path second = write("b.csv", HEADER + "\n");

    assertThatThrownBy(() -> of(Feeds.source(first, second)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "source calls: expected rows, but there are no rows in " + first + ", " + second);
  }

  private static List<SourceFile> of(SourceSettings source) {
    return SourceFiles.of(List.of(source));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static SourceFile file(int source, int index, Path path, List<Integer> columns) {
    return new SourceFile(source, index, path.toString(), ',', true, columns);
  }
}
