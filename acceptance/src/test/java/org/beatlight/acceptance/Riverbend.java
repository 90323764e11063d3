package org.beatlight.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The generated city: made, analysed and served once for all tests of this module. */
public final class Riverbend {
  private static final Riverbend INSTANCE = new Riverbend();

  private final Path folder;
  private final Server server;

  private Riverbend() {
    try {
      folder = Files.createTempDirectory("riverbend");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    succeed("sample-city", "--out", folder.toString());
    succeed("run", "--city", city().toString());
    server = Server.of(city());
  }

  public static Riverbend shared() {
    return INSTANCE;
  }

  Path city() {
    return folder.resolve("city.yaml");
  }

  Path truth() {
    return folder.resolve("truth.json");
  }

  public Server server() {
    return server;
  }

  private static void succeed(String... arguments) {
    Launcher.Result result = Launcher.run(arguments);
    assertThat(result.exit()).as(result.err()).isZero();
  }
}
