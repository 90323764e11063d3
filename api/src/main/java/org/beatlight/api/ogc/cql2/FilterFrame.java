package org.beatlight.api.ogc.cql2;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beatlight.api.ogc.crs.Crs;

/**
 * What the words of a filter are read against.
 *
 * @param queryables the properties that it may name
 * @param crs of its geometries
 * @param zone the place whose days it names
 */
public record FilterFrame(List<Queryable> queryables, Crs crs, ZoneId zone) {
  public FilterFrame {
    queryables = List.copyOf(queryables);
  }

  Optional<Queryable> find(String name) {
    return queryables.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  String names() {
    return queryables.stream().map(Queryable::name).collect(Collectors.joining(", "));
  }
}
