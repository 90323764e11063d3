package org.beatlight.acceptance.attack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.beatlight.acceptance.Json;
import org.beatlight.core.disclosure.attack.Oracle;
import org.beatlight.core.disclosure.attack.Query;
import tools.jackson.databind.JsonNode;

/** Counts by beat and category of any weeks, from the tables of changes. */
final class BeatAnswers {
  private final Asker asker;
  private final Weeks weeks;
  private final Map<Query, Map<String, Long>> counts = new HashMap<>();

  BeatAnswers(Asker asker, Weeks weeks) {
    this.asker = asker;
    this.weeks = weeks;
  }

  /** Returns all series that there are: a beat and a category. */
  Set<String> series() {
    return new TreeSet<>(counts(new Query(0, 1, 0, 1)).keySet());
  }

  /** Returns what is answered of one series, as a single cell. */
  Oracle of(String series) {
    return query -> {
      Long count = counts(query).get(series);
      return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    };
  }

  private Map<String, Long> counts(Query query) {
    return counts.computeIfAbsent(query, this::ask);
  }

  private Map<String, Long> ask(Query query) {
    String path = "/api/v1/changes?from=%s&to=%s".formatted(weeks.from(query), weeks.to(query));
    JsonNode answer = Json.read(new String(asker.fetch(path).body(), StandardCharsets.UTF_8));
    Map<String, Long> found = new HashMap<>();
    for (JsonNode row : answer.get("changes")) {
      String series =
          "%s %s %s"
              .formatted(
                  row.get("beat").asString(),
                  row.get("kind").asString(),
                  row.get("category").asString());
      found.put(series, row.get("now").asLong());
    }
    return found;
  }
}
