package org.beatlight.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import org.beatlight.api.token.RoleLinks;
import org.beatlight.settings.City;
import org.beatlight.settings.CityOption;
import org.beatlight.settings.Commands;
import org.beatlight.settings.RunFailedException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a city's publication until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the current publication of a city: pages, JSON and vector tiles.")
public final class BeatlightApi implements Callable<Integer> {
  private static final int BACKLOG = 1;

  @Mixin private CityOption city = new CityOption();

  @Option(
      names = "--port",
      defaultValue = "8080",
      paramLabel = "N",
      description = "the port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--address",
      defaultValue = "127.0.0.1",
      paramLabel = "A",
      description = {
        "the address to listen on (default: ${DEFAULT-VALUE}, this machine alone;",
        "tokens must not pass a network in the clear: see docs/guide/access.md)"
      })
  private String address = "";

  @Option(
      names = "--links",
      description = {
        "also prints addresses by which the page opens in each role: with new tokens that are",
        "good for one day (for demonstrations)"
      })
  private boolean links;

  @Option(
      names = "--log-format",
      defaultValue = "text",
      converter = LogFormat.Reader.class,
      paramLabel = "F",
      description = "text for people or json for programs (default: ${DEFAULT-VALUE})")
  private LogFormat logFormat = LogFormat.TEXT;

  /** Exits with 2 for wrong usage or settings, 1 where the port is taken; else serves. */
  public static void main(String... args) {
    int status = Commands.run(new BeatlightApi(), args);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() {
    City settings = city.readWithoutData();
    requireFreePort();
    ConfigurableApplicationContext service =
        Service.start(settings, address, port, logFormat.properties());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service), "stop"));
    String page = "http://%s:%d/".formatted(address, Service.portOf(service));
    System.out.printf("%s is served at %s (Ctrl-C stops it)%n", settings.name(), page);
    if (links) {
      System.out.print(new RoleLinks(settings).text(page));
    }
    return 0;
  }

  /** Lets requests under way finish; to be told to stop is no failure, so the exit status is 0. */
  private static void stop(ConfigurableApplicationContext service) {
    service.close();
    Runtime.getRuntime().halt(0);
  }

  /** Tells at once, and in one sentence, what the server would tell late and at length. */
  private void requireFreePort() {
    try (ServerSocket probe = new ServerSocket(port, BACKLOG, InetAddress.getByName(address))) {
      probe.setReuseAddress(true);
    } catch (IOException | IllegalArgumentException e) {
      throw new RunFailedException(
          "expected to listen on %s port %d, which cannot be had: %s (see --port and --address)"
              .formatted(address, port, e.getMessage()),
          e);
    }
  }
}
