package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.beatlight.settings.Format;
import org.beatlight.settings.RunFailedException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Files that are not of the format that they should be, whichever it is. */
class WrongFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void aWebPageIsRefused(Format format) throws IOException {
    refused(format, "<!DOCTYPE html>\n<html><body>404</body></html>", "a web page");
    refused(format, "\uFEFF\n<HTML lang=\"en\">", "a web page");
    refused(
        format,
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">",
        "a web page");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void anEmptyFileIsRefused(Format format) throws IOException {
    refused(format, "", "an empty file");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void otherTextIsRefused(Format format) throws IOException {
    refused(format, "id,kind\n1,café\n", "other text");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void otherBytesAreRefused(Format format) throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);

    refused(format, Files.write(folder.resolve("file"), bytes), "other bytes");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "GEOJSON", "OPEN311", "PARQUET", "GEOPACKAGE"})
  void aZipIsRefused(Format format) throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "text");

    refused(format, Reading.zip(folder.resolve("file"), Map.of("a", text)), "a zip file");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSON", "GEOJSON", "OPEN311", "KML"})
  void aGzipThatIsCutOffIsRefused(Format format) throws IOException {
    String start = format == Format.KML ? "<kml><!--" : format == Format.GEOJSON ? "{\"a\":[" : "[";
    Path file = Reading.gzip(folder.resolve("a.gz"), start + noise());
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(format, file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected a whole gzip file, but it is cut short or damaged");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void aFileThatOnlyItsNameCallsGzipIsRefused(Format format) throws IOException {
    Path file = Files.writeString(folder.resolve("a.gz"), "[]");

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(format, file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(file + ": expected gzip, as its name says, and it is none");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CSV", "TABLE"},
      mode = Mode.EXCLUDE)
  void whatIsNoFileIsRefused(Format format) {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> RecordFormats.open(new FileInput(format, missing)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(missing + ": expected a file, there is none");
    assertThatThrownBy(() -> RecordFormats.open(new FileInput(format, folder)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage(folder + ": expected a file, got a folder");
  }

  /** Returns numbers between commas, which do not pack well. */
  private static String noise() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("0");
    for (int i = 0; i < 20_000; i++) {
      text.append(',').append(random.nextInt(1_000_000));
    }
    return text.toString();
  }

  private void refused(Format format, String text, String got) throws IOException {
    Path file = folder.resolve("file");
    refused(format, Files.write(file, text.getBytes(StandardCharsets.UTF_8)), got);
  }

  private static void refused(Format format, Path file, String got) {
    assertThatThrownBy(() -> RecordFormats.open(new FileInput(format, file)))
        .isInstanceOf(RunFailedException.class)
        .hasMessage("%s: expected %s, got %s".formatted(file, Formats.words(format), got));
  }
}
