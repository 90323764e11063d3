package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a load, the lake is as it was, or holds the new load whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestSafetyTest {
  private static final int KILLS = 6;

  private Path city;
  private Path lake;
  private Duration loadTakes;
  private int corrections;

  @BeforeAll
  void aCityWithALake(@TempDir Path folder) throws IOException {
    assertThat(Launcher.run("sample-city", "--out", folder.toString()).exit()).isZero();
    city = folder.resolve("city.yaml");
    lake = folder.resolve("lake");
    Instant start = Instant.now();
    assertThat(ingest().exit()).isZero();
    loadTakes = Duration.between(start, Instant.now());
  }

  @Test
  void killedAtRandomMomentsALoadLeavesTheLakeAsItWas() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      correct();
      String current = current();
      Map<String, Integer> before = contents(lake.resolve(current));

      long millis = (long) (loadTakes.toMillis() * (0.3 + 0.6 * random.nextDouble()));
      boolean finished = killAfter(millis);

      assertThat(contents(lake.resolve(current))).as("after %d ms", millis).isEqualTo(before);
      assertThat(finished || current().equals(current)).as("after %d ms", millis).isTrue();
    }

    assertThat(ingest().exit()).isZero();
    assertThat(loads()).isLessThanOrEqualTo(3);
  }

  @Test
  void aSecondLoadAtTheSameTimeIsRefused() throws IOException {
    correct();
    String before = current();
    try (FileChannel lock =
            FileChannel.open(
                lake.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      assertThat(held.isValid()).isTrue();

      Launcher.Result result = ingest();

      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.err())
          .contains("expected to be the only load of the lake, but another is at work");
    }
    assertThat(current()).isEqualTo(before);
  }

  @Test
  void theSameFilesAgainChangeNothing() throws IOException {
    assertThat(ingest().exit()).isZero();
    Map<String, Integer> before = contents(lake);

    Launcher.Result again = ingest();

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.err() + again.out()).contains("nothing new since " + current());
    assertThat(contents(lake)).isEqualTo(before);
  }

  @Test
  void neitherTheProcessNorTheNumberOfCoresChangesAByte() throws IOException {
    Map<String, Integer> onOne = tables(1);

    assertThat(onOne.keySet())
        .anyMatch(name -> name.contains("/events/"))
        .anyMatch(name -> name.contains("/areas/"));
    assertThat(tables(3)).isEqualTo(onOne);
  }

  /** Returns what a lake holds that was made on so many cores, but for the time of its making. */
  private Map<String, Integer> tables(int cores) throws IOException {
    Path own = city.resolveSibling("cores-" + cores + ".yaml");
    Path ownLake = city.resolveSibling("lake-" + cores);
    String settings = Files.readString(city).replaceFirst("lake: lake", "lake: lake-" + cores);
    Files.writeString(own, settings);
    Launcher.Result result =
        Launcher.run(
            Map.of("JAVA_TOOL_OPTIONS", "-XX:ActiveProcessorCount=" + cores),
            "ingest",
            "--city",
            own.toString());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.err()).contains("on " + cores + " core");
    Map<String, Integer> tables = contents(ownLake);
    assertThat(tables.remove("load-000001/ingest.json")).isNotNull();
    return tables;
  }

  /** Appends a newer version of the first concern, so that there is something to load. */
  private void correct() throws IOException {
    Path concerns = city.resolveSibling("data/concerns.csv");
    String first = Files.readAllLines(concerns, StandardCharsets.ISO_8859_1).get(1);
    corrections++;
    Files.writeString(
        concerns,
        first.replaceAll("\\d{2}:\\d{2}$", "%02d:59".formatted(corrections)) + "\n",
        StandardOpenOption.APPEND);
  }

  private boolean killAfter(long millis) throws IOException, InterruptedException {
    Process process =
        Launcher.command(Map.of(), "ingest", "--city", city.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean finished = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    return finished;
  }

  private Launcher.Result ingest() {
    return Launcher.run("ingest", "--city", city.toString());
  }

  private String current() throws IOException {
    return Files.readString(lake.resolve("CURRENT")).strip();
  }

  private long loads() throws IOException {
    try (Stream<Path> children = Files.list(lake)) {
      return children.filter(child -> child.getFileName().toString().startsWith("load-")).count();
    }
  }

  private static Map<String, Integer> contents(Path folder) throws IOException {
    Map<String, Integer> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
