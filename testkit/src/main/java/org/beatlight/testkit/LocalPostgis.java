package org.beatlight.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL with PostGIS of the tests' own: made in a temporary folder, on a free port of the
 * loopback address, gone with the JVM. Where the system has none the test that asks is skipped, or
 * fails if {@code CI=true}.
 */
public final class LocalPostgis {
  private static final String USER = "beatlight";
  private static final String PASSWORD = "correct horse";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Optional<LocalPostgis> shared = Optional.empty();

  private final Path bin;
  private final Path folder;
  private final int port;
  private Optional<Process> server = Optional.empty();
  private int databases;

  private LocalPostgis(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
  }

  /** Returns the server that all tests of a JVM share, started at the first call. */
  public static synchronized LocalPostgis shared() {
    if (shared.isEmpty()) {
      shared = Optional.of(start());
    }
    return shared.get();
  }

  /** Returns a server of the caller's own, to be stopped and started at will. */
  public static LocalPostgis start() {
    try {
      LocalPostgis postgis =
          new LocalPostgis(
              PostgresBinaries.require(),
              Files.createTempDirectory("beatlight-postgis"),
              freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(postgis::remove));
      postgis.create();
      postgis.startServer();
      return postgis;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a database of its own, empty and without the extension; its user is a superuser. */
  public synchronized Database emptyDatabase() throws SQLException {
    String name = "test_" + ++databases;
    database("postgres").run("create database " + name);
    return database(name);
  }

  /** Starts the server again after {@link #stopServer}, and returns once it answers. */
  public void startServer() throws IOException {
    List<String> options =
        List.of(
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "fsync=off");
    List<String> command =
        Stream.concat(
                Stream.of(program("postgres"), "-D", data(), "-p", Integer.toString(port)),
                options.stream())
            .toList();
    server = Optional.of(PostgresUser.start(folder, command));
    awaitAnswer();
  }

  /** Stops the server without waiting for its clients, as a crash of its machine would. */
  public void stopServer() {
    server.ifPresent(LocalPostgis::stop);
    server = Optional.empty();
  }

  private Database database(String name) {
    return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, PASSWORD);
  }

  private void create() throws IOException {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    PostgresUser.own(folder);
    PostgresUser.own(password);
    Process initdb =
        PostgresUser.start(
            folder,
            List.of(
                program("initdb"),
                "-D",
                data(),
                "-U",
                USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
    if (await(initdb) != 0) {
      throw new IllegalStateException("initdb: " + Files.readString(folder.resolve("log")));
    }
  }

  private String program(String name) {
    return bin.resolve(name).toString();
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void awaitAnswer() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        database("postgres").run("select 1");
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("PostgreSQL did not start", e);
        }
        pause();
      }
    }
  }

  private void remove() {
    stopServer();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
