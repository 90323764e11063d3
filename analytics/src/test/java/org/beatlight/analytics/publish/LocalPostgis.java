package org.beatlight.analytics.publish;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beatlight.settings.StoreSettings;

/**
 * A PostgreSQL with PostGIS of the tests' own: made in a temporary folder, on a free port of the
 * loopback address, started once a JVM and gone with it. Where the system has no PostGIS the test
 * that asks is skipped, or fails if {@code CI=true}.
 */
public final class LocalPostgis {
  private static final String USER = "beatlight";
  private static final String PASSWORD = "correct horse";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

  private static Optional<LocalPostgis> started = Optional.empty();

  private final int port;
  private int databases;

  private LocalPostgis(int port) {
    this.port = port;
  }

  /** Returns the server, started at the first call. */
  public static synchronized LocalPostgis require() {
    if (started.isEmpty()) {
      started = Optional.of(start(requireBinaries()));
    }
    return started.get();
  }

  /** Returns a database of its own, empty and without the extension; the user is a superuser. */
  public synchronized StoreSettings.Postgis emptyDatabase() throws SQLException {
    String name = "test_" + ++databases;
    run(settings("postgres"), "create database " + name);
    return settings(name);
  }

  /** Runs statements. */
  public static void run(StoreSettings.Postgis database, String... statements) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  public static Connection connect(StoreSettings.Postgis database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  private StoreSettings.Postgis settings(String database) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    return new StoreSettings.Postgis(url, USER, PASSWORD);
  }

  private static Path requireBinaries() {
    Optional<Path> found = findBinaries();
    if (found.isPresent()) {
      return found.get();
    }

    String message =
        "expected PostgreSQL with PostGIS under /usr/lib/postgresql, found none: install the"
            + " packages postgresql and postgis";
    if ("true".equals(System.getenv("CI"))) {
      return fail(message);
    }
    return abort(message);
  }

  private static Optional<Path> findBinaries() {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .filter(LocalPostgis::hasPostgis)
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

  private static LocalPostgis start(Path bin) {
    try {
      Path folder = Files.createTempDirectory("beatlight-postgis-");
      Path data = folder.resolve("data");
      Path password = Files.writeString(folder.resolve("password"), PASSWORD);
      own(folder);
      own(password);
      await(
          process(
              folder,
              bin.resolve("initdb"),
              "-D",
              data,
              "-U",
              USER,
              "--pwfile",
              password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--no-sync"));
      LocalPostgis server = new LocalPostgis(freePort());
      Process process =
          process(
              folder,
              bin.resolve("postgres"),
              "-D",
              data,
              "-p",
              server.port,
              "-c",
              "listen_addresses=127.0.0.1",
              "-c",
              "unix_socket_directories=",
              "-c",
              "fsync=off");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder)));
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL refuses to run as root: then the folder and the process belong to postgres. */
  private static void own(Path path) throws IOException {
    if (isRoot()) {
      Files.setOwner(
          path,
          path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Starts a program that ends when this JVM does, however it does. */
  private static Process process(Path folder, Object... command) throws IOException {
    List<String> words = new ArrayList<>(List.of("setpriv", "--pdeathsig=TERM"));
    if (isRoot()) {
      words.addAll(List.of("--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    for (Object word : command) {
      words.add(word.toString());
    }
    return new ProcessBuilder(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private static void await(Process process) {
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("initdb ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        run(settings("postgres"), "select 1");
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("PostgreSQL did not start", e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void stop(Process process, Path folder) {
    process.destroy();
    try {
      process.waitFor();
      delete(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
