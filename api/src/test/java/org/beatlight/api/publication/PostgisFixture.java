package org.beatlight.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beatlight.settings.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of the system's own package, on a free port, gone with the test. */
public final class PostgisFixture implements PublishedStore, AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final int ATTEMPTS = 600;

  private final Path bin;
  private final Path folder;
  private final Path data;
  private final int port;
  private @Nullable Process server;

  private PostgisFixture(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.data = folder.resolve("postgres");
    this.port = port;
  }

  /** Starts a server; skips the test where none is installed, unless {@code CI} is true. */
  public static PostgisFixture start(Path folder) throws IOException, InterruptedException {
    Optional<Path> bin = findBin();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(bin).as("PostgreSQL in " + INSTALLED).isPresent();
    }
    Assumptions.assumeTrue(bin.isPresent(), "no PostgreSQL in " + INSTALLED);

    PostgisFixture fixture = new PostgisFixture(bin.orElseThrow(), folder, freePort());
    fixture.create();
    fixture.startServer();
    return fixture;
  }

  @Override
  public StoreSettings.Postgis settings() {
    return new StoreSettings.Postgis(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
  }

  @Override
  public Connection open() throws SQLException {
    return DriverManager.getConnection(settings().url(), settings().user(), "");
  }

  /** Starts the server again after {@link #stopServer}. */
  public void startServer() throws IOException, InterruptedException {
    server =
        command(
                bin.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                "" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=off")
            .start();
    for (int attempt = 1; !answers(); attempt++) {
      assertThat(attempt).as("attempts to reach PostgreSQL").isLessThan(ATTEMPTS);
      Thread.sleep(50);
    }
  }

  /** Stops the server at once, as a crash of its machine would. */
  public void stopServer() throws InterruptedException {
    Process running = server;
    if (running != null) {
      running.destroy(); // SIGTERM waits for clients to leave; the next signal does not
      if (!running.waitFor(2, TimeUnit.SECONDS)) {
        running.destroyForcibly().waitFor();
      }
      server = null;
    }
  }

  @Override
  public void close() {
    try {
      stopServer();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void create() throws IOException, InterruptedException {
    Files.createDirectories(data);
    if (isRoot()) {
      run(new ProcessBuilder("chown", "postgres", folder.toString(), data.toString()));
    }
    run(
        command(
            bin.resolve("initdb").toString(),
            "-D",
            data.toString(),
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync"));
  }

  private boolean answers() {
    try (Connection connection = open()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static ProcessBuilder command(String... words) {
    List<String> line = new ArrayList<>();
    if (isRoot()) { // PostgreSQL refuses to run as root
      line.addAll(List.of("setpriv", "--pdeathsig=TERM", "--reuid=postgres", "--regid=postgres"));
      line.add("--clear-groups");
    }
    line.addAll(List.of(words));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static void run(ProcessBuilder command) throws IOException, InterruptedException {
    assertThat(command.start().waitFor()).as(String.join(" ", command.command())).isZero();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static Optional<Path> findBin() throws IOException {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(INSTALLED)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Path::compareTo);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
