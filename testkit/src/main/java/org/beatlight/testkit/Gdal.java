package org.beatlight.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * GDAL's own programs, as another hand that reads what we write. Where the system has none the test
 * that asks is skipped, or fails if {@code CI=true}.
 */
public final class Gdal {
  private static final Path BIN = Path.of("/usr/bin");
  private static final int PATIENCE_SECONDS = 60;

  private Gdal() {}

  /** Returns once the programs are known to be there. */
  public static Gdal require() {
    return Needs.require(
        Optional.of(new Gdal()).filter(gdal -> Files.isExecutable(BIN.resolve("ogr2ogr"))),
        "expected ogr2ogr in " + BIN + ", found none: install the package gdal-bin");
  }

  /**
   * Runs a program and returns what it wrote, its warnings included.
   *
   * @throws IllegalStateException if it fails, or takes longer than a minute
   */
  public String run(String program, String... args) {
    List<String> command = new ArrayList<>(List.of(BIN.resolve(program).toString()));
    command.addAll(Arrays.asList(args));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(command + " failed: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
