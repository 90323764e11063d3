package org.beatlight.ingest.samplecity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The city of seed 42, built and written once for all tests. */
final class Shared {
  static final SampleCity CITY = SampleCity.of(42);
  static final Path FOLDER = written();

  private Shared() {}

  private static Path written() {
    try {
      Path folder = Files.createTempDirectory("riverbend");
      new CityWriter(folder).write(CITY);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
