package org.beatlight.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeadTest {
  private static final List<Charset> USUAL =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({"','", "';'", "'\t'", "'|'"})
  void theHeaderTellsTheDelimiter(char delimiter) throws IOException {
    String text = "id,at,note\n1,2,3\n".replace(',', delimiter);

    assertThat(read(text)).isEqualTo(new CsvHead(List.of("id", "at", "note"), delimiter, true));
  }

  @Test
  void theDelimiterIsTheOneOfTheMostColumns() throws IOException {
    assertThat(read("id;name, first;name, last;at\n").columns())
        .containsExactly("id", "name, first", "name, last", "at");
    assertThat(read("\"a;b;c\",\"d\"\n").columns()).containsExactly("a;b;c", "d");
  }

  @Test
  void commasWinATie() throws IOException {
    assertThat(read("a,b;c\n").delimiter()).isEqualTo(',');
    assertThat(read("alone\n1\n")).isEqualTo(new CsvHead(List.of("alone"), ',', true));
  }

  @Test
  void aDeclaredDelimiterIsTakenAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b#c,d\n");

    assertThat(CsvHead.read(file, Optional.of('#'), USUAL))
        .isEqualTo(new CsvHead(List.of("a,b", "c,d"), '#', false));
  }

  @Test
  void namesAreWithoutSurroundingSpaceAndQuotes() throws IOException {
    assertThat(read(" id , \"at\" ,\" lon \"\n").columns())
        .containsExactly("id", "\"at\"", "lon"); // a quote that does not begin a field is text
    assertThat(read("\"say \"\"id\"\"\",b\n").columns()).containsExactly("say \"id\"", "b");
  }

  @Test
  void aHeaderMayGoOverLines() throws IOException {
    assertThat(read("\n\"id\nof call\",at\n1,2\n"))
        .isEqualTo(new CsvHead(List.of("id\nof call", "at"), ',', true));
  }

  @Test
  void blankLinesAreNoRows() throws IOException {
    assertThat(read("a,b\n\n\r\n").hasRows()).isFalse();
    assertThat(read("a,b").hasRows()).isFalse();
    assertThat(read("a,b\n\n1").hasRows()).isTrue(); // one that cannot be read is a row too
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void namesAreTextInTheirEncoding(String encoding) throws IOException {
    Charset charset = Charset.forName(encoding);
    Path file = Files.write(folder.resolve("a.csv"), "Straße,día\n1,2\n".getBytes(charset));
    List<Charset> declared = encoding.startsWith("UTF-16") ? List.of(charset) : USUAL;

    assertThat(CsvHead.read(file, Optional.empty(), declared).columns())
        .containsExactly("Straße", "día");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<html><body>Please log in</body></html>\n",
        "\n\n  <HTML lang=\"en\">\n",
        "<?xml version=\"1.0\"?>\n<Error>NoSuchKey</Error>\n",
        "<!-- cached -->\n<html>",
        "<head>",
      })
  void aWebPageIsNoFeed(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(folder.resolve("a.csv") + ": expected a CSV file, got a web page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"error\": true, \"code\": 404}", "{\n  \"a\": 1}", "[{\"id\": 1},\n{}]"})
  void jsonIsNoCsv(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(folder.resolve("a.csv") + ": expected a CSV file, got JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAR1\u0015\u0000,x", "a,b\u0000\n", "\u0007\n", "i\u0000d\u0000,\u0000"})
  void bytesThatAreNoTextAreNoCsv(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(
            folder.resolve("a.csv")
                + ": expected a CSV file, got bytes that are no text (or text in another encoding)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\r\n", "\"never closed\n1,2\n"})
  void withoutAHeaderThereIsNoFeed(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(folder.resolve("a.csv") + ": expected a CSV file with a header line, got none");
  }

  private CsvHead read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    return CsvHead.read(file, Optional.empty(), USUAL);
  }
}
