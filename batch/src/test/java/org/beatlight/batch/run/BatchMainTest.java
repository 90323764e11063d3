package org.beatlight.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beatlight.batch.TrialCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The batch command as the launcher starts it: a process of its own, with Spark's real start. */
class BatchMainTest {
  @TempDir Path folder;

  private record Ended(int status, List<String> lines) {
    /** Returns the lines less their figures, and less those that a slow machine adds. */
    List<String> told() {
      return lines.stream()
          .map(BatchMainTest::withoutFigures)
          .filter(line -> !line.endsWith(" tasks (N s)"))
          .toList();
    }
  }

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("work"));
    Files.createDirectories(folder.resolve("tmp"));
  }

  @Test
  void runDoesBothStagesInOneSessionAndLeavesNothingBehind() {
    Ended ended = start("run", "--city", city("Riverbend"));

    assertThat(ended.told())
        .containsExactly(
            "starting Spark ...",
            "starting Spark: on N cores (N s)",
            "reading ...",
            "reading: N rows (N s)",
            "TIME INFO  TrialStages ingested city=Riverbend rows=N",
            "clustering ...",
            "clustering: N hotspots (N s)");
    assertThat(ended.status()).isZero();
    assertThat(names("work")).isEmpty();
    assertThat(names("tmp")).containsExactly("GeoTools"); // the EPSG database, kept for next time
  }

  @Test
  void aFailureInATaskOfSparkIsOneSentenceAndOne() {
    Ended ended = start("analyse", "--city", city("Nowhere"));

    assertThat(ended.told())
        .containsExactly(
            "starting Spark ...",
            "starting Spark: on N cores (N s)",
            "clustering ...",
            "clustering: stopped (N s)",
            "beatlight: expected events, found none in Nowhere");
    assertThat(ended.status()).isOne();
    assertThat(names("tmp")).isEmpty();
  }

  @Test
  void wrongSettingsAreToldBeforeSparkStarts() {
    Ended ended = start("run", "--city", city("''"));

    assertThat(ended)
        .isEqualTo(
            new Ended(
                2,
                List.of(
                    "beatlight: "
                        + folder.resolve("city.yaml")
                        + ":2: city.name: expected text, got \"\"")));
  }

  private String city(String name) {
    try {
      return TrialCity.write(folder, name, "EPSG:26916").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ended start(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> !flag.startsWith("-javaagent"))
        .forEach(command::add);
    command.addAll(List.of("-Djava.io.tmpdir=" + folder.resolve("tmp"), "-cp", classPath()));
    command.add(BatchMain.class.getName());
    command.addAll(List.of(arguments));
    return await(new ProcessBuilder(command));
  }

  private Ended await(ProcessBuilder builder) {
    try {
      builder.environment().remove("BEATLIGHT_DEBUG");
      Process process =
          builder.directory(folder.resolve("work").toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("expected the command to end, was interrupted", e);
    }
  }

  /** Surefire keeps the real class path here, since its own is one jar that names it. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private List<String> names(String subfolder) {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutFigures(String line) {
    return line.replaceAll("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "TIME")
        .replaceAll("\\d+(\\.\\d+)?", "N");
  }
}
