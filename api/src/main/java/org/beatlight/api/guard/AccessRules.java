package org.beatlight.api.guard;

import static org.beatlight.api.guard.Need.DATA_CARE;
import static org.beatlight.api.guard.Need.NOTHING;
import static org.beatlight.api.guard.Need.OPERATION;
import static org.beatlight.api.guard.Need.QUESTIONS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may ask what: one table, the first row that fits counts. What no row names is not there. */
final class AccessRules {
  private static final Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> SEND = Set.of("POST", "OPTIONS");

  private static final List<Rule> TABLE =
      rules(
          rule(NOTHING, READ, "/tiles/**"), // asked for most, so looked for first
          rule(QUESTIONS, SEND, "/api/v1/hotspots/query"),
          rule(QUESTIONS, READ, "/api/v1/robust/at"),
          rule(DATA_CARE, READ, "/api/v1/publication/manifest"),
          rule(DATA_CARE, READ, "/api/v1/quality", "/api/v1/quality.csv", "/api/v1/quality/**"),
          rule(OPERATION, READ, "/actuator/prometheus"),
          rule(NOTHING, READ, "/api/v1/me", "/api/v1/publication", "/api/v1/disclosure"),
          rule(NOTHING, READ, "/api/v1/openapi.json", "/api/v1/openapi.json.yaml"),
          rule(NOTHING, READ, "/api/v1/beats/**", "/api/v1/changes", "/api/v1/hotspots"),
          rule(NOTHING, READ, "/api/v1/robust", "/ogc/**"),
          rule(NOTHING, READ, "/actuator/health/**"),
          rule(NOTHING, READ, "/", "/quality", "/*.html", "/*.mjs", "/*.svg"),
          rule(NOTHING, READ, "/css/**", "/vendor/**"));

  private AccessRules() {}

  /** A row: what must somebody be to ask for a path by one of these methods. */
  record Rule(Need need, Set<String> methods, PathPattern path) {}

  /** Returns the row of a request; empty where its path or its method is not named. */
  static Optional<Rule> find(HttpServletRequest request) {
    PathContainer path = path(request);
    for (Rule rule : TABLE) {
      if (rule.path().matches(path) && rule.methods().contains(request.getMethod())) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Returns the methods by which the path may be asked for, in order; none for an unknown path. */
  static Set<String> methods(HttpServletRequest request) {
    Set<String> methods = new TreeSet<>();
    PathContainer path = path(request);
    TABLE.stream()
        .filter(rule -> rule.path().matches(path))
        .forEach(rule -> methods.addAll(rule.methods()));
    return methods;
  }

  /** The path read as for controllers, each of its segments decoded for itself. */
  private static PathContainer path(HttpServletRequest request) {
    return PathContainer.parsePath(request.getRequestURI());
  }

  @SafeVarargs
  private static List<Rule> rules(List<Rule>... rows) {
    List<Rule> all = new ArrayList<>();
    for (List<Rule> row : rows) {
      all.addAll(row);
    }
    return List.copyOf(all);
  }

  private static List<Rule> rule(Need need, Set<String> methods, String... paths) {
    return Stream.of(paths)
        .map(path -> new Rule(need, methods, PathPatternParser.defaultInstance.parse(path)))
        .toList();
  }
}
