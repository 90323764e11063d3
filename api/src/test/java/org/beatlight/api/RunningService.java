package org.beatlight.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beatlight.api.access.Role;
import org.beatlight.settings.City;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service on a port of its own, asked as callers ask it: by an analyst with a token, unless a
 * test asks as the public or shows a token of its own.
 */
public final class RunningService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;
  private final Optional<String> token;

  private RunningService(ConfigurableApplicationContext context, Optional<String> token) {
    this.context = context;
    this.token = token;
    port = Service.portOf(context);
  }

  /** Starts the service, which looks at its stores many times a second. */
  public static RunningService start(City city) {
    String token = TestTokens.token(city, Role.ANALYST);
    return new RunningService(startContext(city), Optional.of(token));
  }

  /** Starts the service, as {@link #start}, to be asked without a token. */
  public static RunningService startForPublic(City city) {
    return new RunningService(startContext(city), Optional.empty());
  }

  /** Returns the same service, asked without a token unless a test shows one. */
  public RunningService asPublic() {
    return new RunningService(context, Optional.empty());
  }

  private static ConfigurableApplicationContext startContext(City city) {
    return Service.start(
        city,
        "127.0.0.1",
        0,
        "--beatlight.watch-interval=100ms",
        "--beatlight.operations-interval=50ms");
  }

  /** Returns what Spring made for the service. */
  public ConfigurableApplicationContext context() {
    return context;
  }

  /** Returns the port that the service listens on. */
  public int port() {
    return port;
  }

  /** Asks for a path; {@code headers} are names and values by turns. */
  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  /** Asks for a path, and takes the answer's bytes as they come. */
  public HttpResponse<byte[]> getBytes(String path, String... headers) {
    try {
      return client.send(request("GET", path, headers), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Sends a request by any method. */
  public HttpResponse<String> send(String method, String path, String... headers) {
    try {
      return client.send(
          request(method, path, headers),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Sends a body to a path; {@code headers} are names and values by turns. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    try {
      return client.send(
          request("POST", HttpRequest.BodyPublishers.ofString(body), path, headers),
          HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Asks for a path and reads the answer's JSON. */
  public JsonNode json(String path) {
    return JSON.readTree(get(path).body());
  }

  /** Asks again and again until the answer is as wanted. */
  public HttpResponse<String> await(String path, Predicate<HttpResponse<String>> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    HttpResponse<String> answer = get(path);
    while (!wanted.test(answer)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain for %s, got %s".formatted(path, answer.body()));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      answer = get(path);
    }
    return answer;
  }

  /** Waits until a publication is served. */
  public RunningService awaitPublication(long id) {
    await("/api/v1/publication", answer -> answer.body().contains("\"publicationId\":" + id + ","));
    return this;
  }

  @Override
  public void close() {
    context.close();
  }

  private HttpRequest request(String method, String path, String... headers) {
    return request(method, HttpRequest.BodyPublishers.noBody(), path, headers);
  }

  private HttpRequest request(
      String method, HttpRequest.BodyPublisher body, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!List.of(headers).contains("Authorization")) {
      token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    }
    return request.build();
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
