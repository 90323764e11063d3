package org.beatlight.api.tile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.beatlight.api.access.CurrentCaller;
import org.beatlight.api.disclosure.ShownSnapshot;
import org.beatlight.api.publication.CurrentSnapshot;
import org.beatlight.api.publication.DisclosureLoss;
import org.beatlight.api.publication.Editions;
import org.beatlight.api.publication.PublicEdition;
import org.beatlight.api.publication.Snapshot;
import org.beatlight.api.web.AnswerSalt;
import org.beatlight.api.web.Answers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A real server of tiles alone, on a port of its own. */
final class TileServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  TileServer() {
    this.context =
        SpringApplication.run(
            Parts.class,
            "--server.port=0",
            "--spring.main.lazy-initialization=true",
            "--management.endpoint.health.validate-group-membership=false", // no store to be
            // healthy
            "--spring.mvc.problemdetails.enabled=true");
  }

  TileServer serve(Snapshot snapshot) {
    context.getBean(CurrentSnapshot.class).replace(snapshot);
    return this;
  }

  /** Asks for a path with headers, given as name, value, name, value. */
  HttpResponse<byte[]> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking for " + path, e);
    }
  }

  String root() {
    return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
  }

  @Override
  public void close() {
    context.close();
  }

  /** No configuration by its name: the whole service's tests would find it and take it over. */
  @EnableAutoConfiguration(
      exclude = {
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        UserDetailsServiceAutoConfiguration.class,
        ManagementWebSecurityAutoConfiguration.class
      })
  @Import({
    TileController.class,
    TileSetup.class,
    CurrentTiles.class,
    TileCatalog.class,
    TileAnswers.class,
    CurrentCaller.class,
    Answers.class,
    CurrentSnapshot.class,
    ShownSnapshot.class
  })
  static class Parts {
    @Bean
    AnswerSalt salt() {
      return new AnswerSalt("test");
    }

    /** Everybody sees everything. */
    @Bean
    PublicEdition whole() {
      return full -> new Editions(full, full, DisclosureLoss.NONE);
    }
  }
}
