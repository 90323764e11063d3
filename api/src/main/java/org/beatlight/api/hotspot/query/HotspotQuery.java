package org.beatlight.api.hotspot.query;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beatlight.api.publication.EventColumns;
import org.beatlight.core.event.Kind;

/**
 * What is asked.
 *
 * @param categories of the one kind, whose events are taken together
 * @param methodName as the body names it
 * @param limit the most hotspots or cells to answer
 */
record HotspotQuery(
    Kind kind,
    List<String> categories,
    EventFilter filter,
    String methodName,
    QueryMethod method,
    int limit) {
  HotspotQuery {
    categories = List.copyOf(categories);
  }

  /** Returns what ids of hotspots begin with. */
  String subject() {
    return kind.code() + "-" + String.join("+", categories);
  }

  /** Answers the query. */
  QueryAnswer answer(QueryGround ground) {
    List<EventColumns> columns =
        categories.stream().map(category -> ground.snapshot().events(kind, category)).toList();
    ChosenEvents events = ChosenEvents.of(columns, filter);
    QueryMethod.Found found = method.find(this, events, ground);
    return new QueryAnswer(
        "FeatureCollection",
        ground.snapshot().publicationId(),
        ground.snapshot().fingerprint(),
        asFields(),
        events.counts(found.outsideCells()),
        found.number(),
        found.notTested().orElse(null),
        found.features());
  }

  /** Returns the body that asks the same, with nothing left to be supplied. */
  private Map<String, Object> asFields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", kind.code());
    fields.put("categories", categories);
    fields.put("from", filter.days().from().toString());
    fields.put("to", filter.days().to().toString());
    filter.hours().ifPresent(hours -> fields.put("hours", hours));
    fields.put("weekdays", filter.weekdays().stream().sorted().map(HotspotQuery::name).toList());
    fields.put("method", methodName);
    fields.putAll(method.parameters());
    fields.put("limit", limit);
    return fields;
  }

  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
