package org.beatlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class CommandsTest {
  private final StringWriter err = new StringWriter();

  @Command(name = "beatlight")
  static final class Trial {
    private final Runnable work;

    Trial(Runnable work) {
      this.work = work;
    }

    @Command(name = "ingest", mixinStandardHelpOptions = true)
    void ingest(@Mixin CityOption city) {
      work.run();
    }

    @Command(name = "read")
    void read(@Mixin CityOption city) {
      city.read();
    }
  }

  @Test
  void workThatEndsWellSaysNothing() {
    assertThat(run(() -> {}, "ingest", "--city", "x.yaml")).isZero();
    assertThat(err).hasToString("");
  }

  @Test
  void wrongUsageIsOneLineAndTwo() {
    assertThat(run(() -> {}, "ingest")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "beatlight: Missing required option: '--city=FILE' (beatlight ingest --help tells"
                + " more)\n");
  }

  @Test
  void anUnknownCommandIsOneLineAndTwo() {
    assertThat(run(() -> {}, "ingset", "--city", "x.yaml")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "beatlight: Unmatched arguments from index 0: 'ingset', '--city', 'x.yaml' (beatlight"
                + " --help tells more)\n");
  }

  @Test
  void noCommandIsOneLineAndTwo() {
    assertThat(run(() -> {})).isEqualTo(2);
    assertThat(err)
        .hasToString("beatlight: Missing required subcommand (beatlight --help tells more)\n");
  }

  @Test
  void wrongSettingsAreOneLineAndTwo() {
    assertThat(run(() -> {}, "read", "--city", "nowhere.yaml")).isEqualTo(2);
    assertThat(err).hasToString("beatlight: nowhere.yaml: expected a settings file, found none\n");
  }

  @Test
  void aRunThatFailedIsOneLineAndOne() {
    assertThat(ingestThatThrows(new RunFailedException("expected a store, found none"))).isOne();
    assertThat(err).hasToString("beatlight: expected a store, found none\n");
  }

  @Test
  void aFailureThatWasWrappedCountsAsWhatItWas() {
    RuntimeException wrapped =
        new IllegalStateException("stage 3 failed", new SettingsException("no column lon"));

    assertThat(ingestThatThrows(wrapped)).isEqualTo(2);
    assertThat(err).hasToString("beatlight: no column lon\n");
  }

  @Test
  void anythingElseIsItsFirstLineWithAHint() {
    assertThat(ingestThatThrows(new IllegalStateException("task lost\nat a\nat b"))).isOne();
    assertThat(err)
        .hasToString(
            "beatlight: unexpected IllegalStateException: task lost (BEATLIGHT_DEBUG=1 shows"
                + " where)\n");
  }

  @Test
  void anErrorOfTheMachineIsToldLikewise() {
    Runnable work =
        () -> {
          throw new OutOfMemoryError("Java heap space");
        };

    assertThat(run(work, "ingest", "--city", "x.yaml")).isOne();
    assertThat(err)
        .hasToString(
            "beatlight: unexpected OutOfMemoryError: Java heap space (BEATLIGHT_DEBUG=1 shows"
                + " where)\n");
  }

  @Test
  void theDebugVariableAddsTheStackTrace() {
    Runnable work =
        () -> {
          throw new NullPointerException();
        };

    assertThat(run(Map.of("BEATLIGHT_DEBUG", "1"), work, "ingest", "--city", "x.yaml")).isOne();
    assertThat(err.toString().lines().limit(3))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo("beatlight: unexpected NullPointerException: no message"),
            line -> assertThat(line).isEqualTo("java.lang.NullPointerException"),
            line -> assertThat(line).contains("CommandsTest"));
  }

  private int ingestThatThrows(RuntimeException failure) {
    return run(
        () -> {
          throw failure;
        },
        "ingest",
        "--city",
        "x.yaml");
  }

  private int run(Runnable work, String... args) {
    return run(Map.of(), work, args);
  }

  private int run(Map<String, String> environment, Runnable work, String... args) {
    CommandLine command = new CommandLine(new Trial(work)).setErr(new PrintWriter(err, true));
    return Commands.run(command, environment, args);
  }
}
