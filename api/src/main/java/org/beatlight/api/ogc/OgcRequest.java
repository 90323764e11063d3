package org.beatlight.api.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beatlight.api.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a caller asked of an OGC resource. A parameter that is not known is a mistake. */
public final class OgcRequest {
  /** Where the resources are found. */
  public static final String ROOT = "/ogc";

  private static final String FORMAT = "f";

  private final Map<String, String[]> parameters;
  private final @Nullable String accept;
  private final String server;
  private final String path;

  private OgcRequest(HttpServletRequest request) {
    this.parameters = request.getParameterMap();
    this.accept = request.getHeader(HttpHeaders.ACCEPT);
    this.server = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    this.path = request.getRequestURI();
  }

  /**
   * Reads a request.
   *
   * @param allowed the parameters that the resource knows beside {@code f}
   * @throws org.springframework.web.server.ResponseStatusException with status 400 if there is
   *     another one, or one stands there twice
   */
  public static OgcRequest of(HttpServletRequest request, String... allowed) {
    OgcRequest read = new OgcRequest(request);
    Set<String> known = new TreeSet<>(List.of(FORMAT));
    known.addAll(Arrays.asList(allowed));
    read.parameters.forEach((name, values) -> requireKnown(name, values.length, known));
    return read;
  }

  /** Returns the value of a parameter; blank is the same as absent. */
  public Optional<String> find(String name) {
    return Stream.of(parameters.getOrDefault(name, new String[0]))
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /**
   * Reads a parameter.
   *
   * @param read throws IllegalArgumentException to tell what was expected
   * @throws org.springframework.web.server.ResponseStatusException with status 400 if it does
   */
  public <T> Optional<T> find(String name, Function<String, T> read) {
    return find(name)
        .map(
            value -> {
              try {
                return read.apply(value);
              } catch (IllegalArgumentException e) {
                throw Problem.badRequest(name + ": " + e.getMessage());
              }
            });
  }

  /**
   * Returns the format that was asked for.
   *
   * @param json the media type of the resource's JSON
   */
  public Format format(Set<Format> offered, MediaType json) {
    return Format.asked(find(FORMAT), accept, offered, json);
  }

  /** Returns the server's own address, without a slash at its end. */
  public String server() {
    return server;
  }

  /** Returns the address of an OGC resource. */
  public String href(String path) {
    return server + ROOT + path;
  }

  /**
   * Returns the address of this resource with its parameters in the order of their names, some of
   * them changed.
   *
   * @param changes names and values by turns
   */
  public String self(String... changes) {
    return Addresses.with(server + path, parameters, changes);
  }

  /** Returns the links from this resource to itself in each of its formats. */
  public List<Link> selfLinks(Format shown, Set<Format> offered, MediaType json) {
    return offered.stream()
        .sorted()
        .map(
            format ->
                Link.of(
                    format == shown ? "self" : "alternate",
                    format.linkType(json),
                    self(FORMAT, format.code()),
                    format == shown ? "this resource" : "this resource as " + format.title()))
        .toList();
  }

  private static void requireKnown(String name, int times, Set<String> known) {
    if (!known.contains(name)) {
      throw Problem.badRequest(
          "unknown parameter \"%s\"; there are %s".formatted(name, String.join(", ", known)));
    }
    Problem.requireOnce(name, times);
  }
}
