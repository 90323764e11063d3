package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.ingest.source.SourceFile.Identity;
import org.beatlight.settings.City;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.beatlight.settings.SettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFilesTest {
  private static final String HEADER = "id,at,lon,lat,kind\n";
  private static final String ROW = "1,2014-01-02,-87.9,41.05,noise\n";

  @TempDir Path folder;

  @Test
  void filesAreNumberedThroughAllSources() throws IOException {
    write("a.csv", HEADER + ROW);
    Feeds.gzip(folder.resolve("b.csv.gz"), "kind;lat;lon;at;id;more\n");
    write("c.csv", "\uFEFF" + HEADER + ROW);
    String first = Feeds.CALLS + "  files: [a.csv, b.csv.gz]\n";
    String second = Feeds.CALLS.replace("name: calls", "name: more-calls") + "  files: [c.csv]\n";

    List<SourceFile> files = SourceFiles.of(Feeds.city(folder, first + second), Feeds.NO_QUERIES);

    assertThat(files)
        .extracting(SourceFile::source, SourceFile::index, SourceFile::name, SourceFile::delimiter)
        .containsExactly(
            tuple(0, 0, "a.csv", ','), tuple(0, 1, "b.csv.gz", ';'), tuple(1, 2, "c.csv", ','));
    assertThat(files)
        .extracting(
            SourceFile::format, SourceFile::layout, SourceFile::layoutName, SourceFile::width)
        .containsExactly(
            tuple(Format.CSV, 0, "calls", 5),
            tuple(Format.CSV, 0, "calls", 6),
            tuple(Format.CSV, 0, "more-calls", 5));
  }

  @Test
  void aFileTravels() throws IOException, ClassNotFoundException {
    write("a.csv", HEADER + ROW);
    SourceFile file = Feeds.file(folder, Feeds.CALLS, "a.csv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new SourceSplit(file, 1, 2, 3, 4));
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(new SourceSplit(file, 1, 2, 3, 4));
    }
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "id: id, '', ID, false",
    "'id: id, version: more', '', ID, true",
    "'id: id, count: more', '', ID, true",
    "'count: more', '', EVENT, true",
    "'', '', WHOLE_ROW, false",
    "'', 'repeats: duplicates', WHOLE_ROW, false",
    "'', 'repeats: events', NONE, false",
    "id: id, 'repeats: events', ID, false",
  })
  void whatTellsRecordsApart(
      String columns, String repeats, Identity identity, boolean tellsVersions) throws IOException {
    write("a.csv", "id,at,lon,lat,kind,more\n" + ROW);
    String source =
        Feeds.CALLS.replace("id: id,", columns.isEmpty() ? "" : columns + ",")
            + (repeats.isEmpty() ? "" : "  " + repeats + "\n");

    SourceFile file = Feeds.file(folder, source, "a.csv");

    assertThat(file.identity()).isEqualTo(identity);
    assertThat(file.hasIdentity()).isEqualTo(identity != Identity.NONE);
    assertThat(file.tellsVersions()).isEqualTo(tellsVersions);
  }

  @Test
  void filesAreNamedFromTheFolderOfTheSettings() {
    Path city = Path.of("/data/cities/riverbend");

    assertThat(SourceFiles.name(Path.of("/data/cities/riverbend/in/a.csv"), city))
        .isEqualTo("in/a.csv");
    assertThat(SourceFiles.name(Path.of("/data/shared/a.csv"), city))
        .isEqualTo("../../shared/a.csv");
  }

  @Test
  void aMissingColumnNamesTheFileAndTheColumnsThatThereAre() throws IOException {
    Path file = write("a.csv", "id,at,x,lat,kind\n" + ROW);

    assertThatThrownBy(() -> of("a.csv"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            folder.resolve("city.yaml")
                + ":14: source calls: expected column \"lon\" in "
                + file
                + ", which has the columns id, at, x, lat, kind");
  }

  @Test
  void aFileThatIsNotThereIsAMistakeInTheSettings() {
    assertThatThrownBy(() -> of("none.csv"))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            folder.resolve("city.yaml")
                + ":14: source calls: expected the file "
                + folder.resolve("none.csv")
                + ", there is none");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.csv"));

    assertThatThrownBy(() -> of("a.csv"))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a file that can be read: Is a directory");
  }

  @Test
  void aWebPageIsNoFeed() throws IOException {
    Path file = write("a.csv", "<!DOCTYPE html>\n<html><body>Please log in</body></html>\n");

    assertThatThrownBy(() -> of("a.csv"))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a CSV file, got a web page");
  }

  @Test
  void aSourceWithoutRowsIsNamed() throws IOException {
    Path first = write("a.csv", HEADER);
    Path second = write("b.csv", HEADER + "\n");

    assertThatThrownBy(() -> of("a.csv", "b.csv"))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            "source calls: expected rows, but there are no rows in " + first + ", " + second);
  }

  @Test
  void oneFileOfASourceMayBeWithoutRows() throws IOException {
    write("a.csv", HEADER);
    write("b.csv", HEADER + ROW);

    assertThat(of("a.csv", "b.csv")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-32BE"})
  void aMarkedFileIsReadAsItsMarkSaysWhateverIsDeclared(String encoding) throws IOException {
    String row = ROW.replace("noise", "Lärm");
    byte[] marked = ("\uFEFF" + HEADER + row).getBytes(java.nio.charset.Charset.forName(encoding));
    Files.write(folder.resolve("a.csv"), marked);

    SourceFile file = Feeds.file(folder, Feeds.CALLS + "  encoding: windows-1252\n", "a.csv");

    assertThat(Feeds.rows(file).get(0).fields().withoutAddress()).contains("Lärm");
    assertThat(Feeds.rows(file).get(0).otherEncoding()).isFalse();
  }

  @Test
  void aValueInTheOtherEncodingIsMarked() throws IOException {
    byte[] rows =
        (HEADER + "1,2014-01-02,-87.9,41.05,Lärm\n2,2014-01-02,-87.9,41.05,noise\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("a.csv"), rows);

    assertThat(Feeds.rows(Feeds.file(folder, Feeds.CALLS, "a.csv")))
        .extracting(row -> row.fields().withoutAddress().get(7), row -> row.otherEncoding())
        .containsExactly(tuple("Lärm", true), tuple("noise", false));
  }

  private List<SourceFile> of(String... files) {
    City city = Feeds.city(folder, Feeds.CALLS, files);
    return SourceFiles.of(city, Feeds.NO_QUERIES);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
