package org.beatlight.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** {@code ./beatlight serve} of one city, running until it is closed; an analyst asks it. */
public final class Server implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration READY_WITHIN = Duration.ofSeconds(90);

  private final Process process;
  private final Path log;
  private final URI base;
  private final String token;

  private Server(Process process, Path log, URI base, String token) {
    this.process = process;
    this.log = log;
    this.base = base;
    this.token = token;
  }

  /** Starts serving and returns once a publication is loaded. */
  static Server of(Path city) {
    return of(city, Map.of());
  }

  static Server of(Path city, Map<String, String> environment) {
    try {
      int port = freePort();
      String token = token(city, environment);
      Path log = Files.createTempFile("beatlight-serve", ".log");
      Process process =
          Launcher.command(
                  environment, "serve", "--city", city.toString(), "--port", Integer.toString(port))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Server server = new Server(process, log, URI.create("http://127.0.0.1:" + port + "/"), token);
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      server.awaitReady();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI base() {
    return base;
  }

  /** Returns an analyst's token. */
  public String token() {
    return token;
  }

  private static String token(Path city, Map<String, String> environment) {
    Launcher.Result result =
        Launcher.run(
            environment, "token", "create", "--role", "analyst", "--city", city.toString());
    if (result.exit() != 0) {
      throw new AssertionError("token create: " + result.err());
    }
    return result.out().strip();
  }

  /** Returns the body of a path, which must answer 200. */
  String get(String path) {
    HttpResponse<byte[]> response = fetch(path);
    if (response.statusCode() != 200) {
      throw new AssertionError("GET " + path + " answered " + response.statusCode());
    }
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** Returns the body of the answer to a JSON body, which must answer 200. */
  String post(String path, String json) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build();
    HttpResponse<byte[]> response = send(request);
    String body = new String(response.body(), StandardCharsets.UTF_8);
    if (response.statusCode() != 200) {
      throw new AssertionError(
          "POST %s answered %d: %s".formatted(path, response.statusCode(), body));
    }
    return body;
  }

  HttpResponse<byte[]> fetch(String path) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  /** Asks as anybody may: without a token. */
  HttpResponse<byte[]> fetchPublicly(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).build());
  }

  private static HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
    }
  }

  private void awaitReady() throws IOException {
    long end = System.nanoTime() + READY_WITHIN.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (isReady()) {
        return;
      }
      pause();
    }
    close();
    throw new AssertionError("the server did not get ready:\n" + Files.readString(log));
  }

  private boolean isReady() {
    try {
      return fetch("/api/v1/publication").statusCode() == 200;
    } catch (UncheckedIOException notYetListening) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while a server started", e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
