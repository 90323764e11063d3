package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputBytesTest {
  private static final List<Charset> USUAL =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

  /** One byte, two, three and four of UTF-8. */
  private static final String TEXT = "id,Zoë,€,\uD83D\uDE00\n";

  @TempDir Path folder;

  @Test
  void plainBytesAreThoseOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), TEXT);

    assertThat(text(file)).isEqualTo(TEXT);
    assertThat(InputBytes.isPlain(file, USUAL)).isTrue();
    assertThat(InputBytes.markLength(file)).isZero();
  }

  @Test
  void gzipIsKnownByItsBytesAndMayHaveSeveralMembers() throws IOException {
    Path packed = Feeds.gzip(folder.resolve("a.csv"), "first ");
    Path second = Feeds.gzip(folder.resolve("b.gz"), "second");
    try (OutputStream out =
        Files.newOutputStream(packed, java.nio.file.StandardOpenOption.APPEND)) {
      Files.copy(second, out);
    }

    assertThat(text(packed)).isEqualTo("first second");
    assertThat(InputBytes.isPlain(packed, USUAL)).isFalse();
  }

  @Test
  void gzipsOnePackedInTheOtherAreUnpackedOnce() throws IOException {
    Path once = Feeds.gzip(folder.resolve("a.gz"), TEXT);
    Path twice = Feeds.gzip(folder.resolve("b.csv.gz"), Files.readAllBytes(once));

    try (InputStream bytes = InputBytes.open(twice, USUAL)) {
      assertThat(bytes.readAllBytes()).isEqualTo(Files.readAllBytes(once));
    }
  }

  @Test
  void aZipHoldsOneFile() throws IOException {
    Path file =
        Feeds.zip(folder.resolve("a.csv"), "data/", "data/rows.csv", "__MACOSX/data/._rows.csv");

    assertThat(text(file)).isEqualTo("data/rows.csv");
    assertThat(InputBytes.isPlain(file, USUAL)).isFalse();
  }

  @Test
  void aZipOfTwoFilesIsRefused() throws IOException {
    Path file = Feeds.zip(folder.resolve("a.zip"), "rows.csv", "readme.txt");

    assertThatThrownBy(() -> text(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a zip with one file, got rows.csv and readme.txt");
  }

  @Test
  void aZipWithoutAFileIsRefused() throws IOException {
    Path file = Feeds.zip(folder.resolve("a.zip"), "data/");

    assertThatThrownBy(() -> text(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a zip with one file, got an empty one");
  }

  @ParameterizedTest
  @CsvSource({"a.csv.gz, gzip", "a.GZ, gzip", "a.zip, zip"})
  void aNameMustNotLie(String name, String packing) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "<html>Not found</html>");

    assertThatThrownBy(() -> text(file))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected " + packing + ", as its name says, and it is none");
  }

  @Test
  void anEmptyFileThatIsNamedGzipIsNone() throws IOException {
    Path file = Files.createFile(folder.resolve("a.csv.gz"));

    assertThatThrownBy(() -> text(file))
        .hasMessage(file + ": expected gzip, as its name says, and it is none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkTellsTheEncodingAndIsNoText(String encoding) throws IOException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(Charset.forName(encoding));
    Path plain = Files.write(folder.resolve("a.csv"), marked);
    Path packed = Feeds.gzip(folder.resolve("a.csv.gz"), marked);

    assertThat(text(plain)).isEqualTo(TEXT);
    assertThat(text(packed)).isEqualTo(TEXT);
    assertThat(InputBytes.isPlain(plain, USUAL)).isEqualTo(encoding.equals("UTF-8"));
  }

  @Test
  void theMarkOfUtf8IsThreeBytesLong() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFF" + TEXT);

    assertThat(InputBytes.markLength(file)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void whatIsDeclaredHoldsWithoutAMark(String encoding) throws IOException {
    List<Charset> declared = List.of(Charset.forName(encoding));
    Path file = Files.write(folder.resolve("a.csv"), TEXT.getBytes(declared.get(0)));

    assertThat(text(file, declared)).isEqualTo(TEXT);
    assertThat(InputBytes.isPlain(file, declared)).isFalse();
  }

  @Test
  void aMarkOutdoesWhatIsDeclared() throws IOException {
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    Path file = Files.write(folder.resolve("a.csv"), marked);

    assertThat(text(file, List.of(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void charactersOfTwoUnitsMayLieAcrossAnyEdge() throws IOException {
    String text = ("x" + "\uD83D\uDE00".repeat(50_000)).repeat(2);
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(StandardCharsets.UTF_16));

    assertThat(text(file)).isEqualTo(text);
  }

  @Test
  void brokenUtf16IsStillText() throws IOException {
    byte[] bytes = "\uFEFFa,b".getBytes(StandardCharsets.UTF_16LE);
    bytes[5] = (byte) 0xD8; // half a pair
    Path file = Files.write(folder.resolve("a.csv"), java.util.Arrays.copyOf(bytes, 7));

    assertThat(text(file)).startsWith("a").contains("\uFFFD");
  }

  @Test
  void otherEncodingsAreLeftAsTheyAre() throws IOException {
    byte[] bytes = "Zoë".getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("a.csv"), bytes);

    try (InputStream opened = InputBytes.open(file, USUAL)) {
      assertThat(opened.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void anEmptyFileIsEmptyText() throws IOException {
    assertThat(text(Files.createFile(folder.resolve("a.csv")))).isEmpty();
  }

  private static String text(Path file) throws IOException {
    return text(file, USUAL);
  }

  private static String text(Path file, List<Charset> encodings) throws IOException {
    try (InputStream bytes = InputBytes.open(file, encodings)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
