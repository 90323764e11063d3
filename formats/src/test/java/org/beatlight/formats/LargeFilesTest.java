package org.beatlight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.beatlight.settings.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files larger than the memory, read by a JVM of their own. */
class LargeFilesTest {
  private static final String PART = "0123456789".repeat(100);

  @TempDir Path folder;

  @Test
  void aLineOf200MegabytesIsAFaultAndTheNextIsRead() throws Exception {
    Path file = write("{\"text\": \"", 200_000, PART, "\"}\n{\"id\": 2}\n");

    assertThat(readBySmallJvm(Format.JSON, file))
        .containsExactly("1 expected at most 4194304 characters, got more", "2 ", "2 records");
  }

  @Test
  void anArrayWithAnElementOf200MegabytesIsOneSentence() throws Exception {
    Path file = write("[{\"list\": [", 200_000, "1,".repeat(500), "1]}]");

    assertThat(readBySmallJvm(Format.JSON, file))
        .singleElement()
        .asString()
        .matches(
            "org.beatlight.settings.RunFailedException: .*: expected JSON with records of at most"
                + " 4194304 characters, got more");
  }

  @Test
  void aFileOfManyRecordsOnOneLineStreams() throws Exception {
    Path array =
        write("[{\"id\": 0}", 1_500_000, ",{\"id\": 1, \"kind\": \"theft of a bicycle\"}", "]");
    Path features =
        write(
            "{\"type\": \"FeatureCollection\", \"features\": [{}",
            300_000,
            ",{\"type\": \"Feature\", \"properties\": {\"kind\": \"theft of a bicycle\"},"
                + " \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}",
            "]}");

    assertThat(readBySmallJvm(Format.JSON, array)).containsExactly("1500001 records");
    assertThat(readBySmallJvm(Format.GEOJSON, features)).containsExactly("300001 records");
  }

  private Path write(String begin, int times, String part, String end) throws IOException {
    Path file = folder.resolve("large%d.gz".formatted(times));
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      out.write(begin);
      for (int i = 0; i < times; i++) {
        out.write(part);
      }
      out.write(end);
    }
    return file;
  }

  private List<String> readBySmallJvm(Format format, Path file) throws Exception {
    Path output = folder.resolve("output");
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                CountRecords.class.getName(),
                format.name(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    jvm.waitFor();
    return Files.readAllLines(output);
  }
}
