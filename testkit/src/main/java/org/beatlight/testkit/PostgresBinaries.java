package org.beatlight.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest PostgreSQL with PostGIS that the system's packages installed. */
final class PostgresBinaries {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  private PostgresBinaries() {}

  static Path require() {
    return Needs.require(
        find(),
        "expected PostgreSQL with PostGIS under "
            + INSTALLED
            + ", found none: install the packages postgresql and postgresql-postgis");
  }

  private static Optional<Path> find() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .filter(PostgresBinaries::hasPostgis)
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasPostgis(Path version) {
    return Files.exists(
        Path.of("/usr/share/postgresql", version.getFileName().toString(), "extension")
            .resolve("postgis.control"));
  }
}
